import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const vectorCase = z.object({
  id: z.string(),
  kind: z.string().optional(),
  input: z.unknown(),
  expected: z.unknown(),
});

const vectorFile = z.object({
  schema: z.string(),
  tolerance: z.record(z.string(), z.number()),
  cases: z.array(vectorCase),
});

export type VectorCase = z.infer<typeof vectorCase>;

/** A file of given inputs with their expected results and the tolerance at which they are compared. */
export interface VectorFile extends z.infer<typeof vectorFile> {
  readonly name: string;
}

/** Every `*.json` of a folder, in order of name. */
export function readVectorFiles(folder: string): readonly VectorFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name,
      ...vectorFile.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
    }));
}

/** Whose adapter computes a case: the schema without its version, and the kind where the file has several. */
export function adapterKey(file: VectorFile, { kind }: VectorCase): string {
  const schema = file.schema.split('/')[0] ?? file.schema;
  return kind === undefined ? schema : `${schema}:${kind}`;
}
