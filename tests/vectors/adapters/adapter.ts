import type { VectorFile } from '../vector-file';

/** Computes the cases of one kind with the product's own functions. */
export interface KindAdapter {
  /** The result in the shape of the case's `expected`. Some kinds refer to other cases of their file. */
  readonly actual: (input: unknown, file: VectorFile) => unknown;
  /** The name of the file's tolerance at a place of the result, where it is not the general one. */
  readonly toleranceName?: (place: string) => string | undefined;
}

/** The adapters of one schema, by `schema` or `schema:kind`. One file of this folder a schema. */
export type SchemaAdapters = Readonly<Record<string, KindAdapter>>;
