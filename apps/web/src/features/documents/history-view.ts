import type { FieldPath, Json } from '@trellis/domain/documents';

interface Difference {
  readonly path: FieldPath;
  readonly before: Json;
  readonly after: Json;
}

interface VersionOf<D extends Difference> {
  readonly change: string;
  readonly differences: readonly D[];
}

const MOST_SHOWN = 8;

/** Whether there is anything to tell: a field that was blank or not there began with its new value. */
export function isSomething(value: Json): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/**
 * The fields of a change that are worth reading, at most eight, and how many are left out. Of a new document only what
 * it holds is told; all nodes of a drawing are one field.
 */
export function shownDifferences<D extends Difference>({
  change,
  differences,
}: VersionOf<D>): { readonly shown: readonly D[]; readonly more: number } {
  const told = differences.filter(({ path, after }) =>
    path.length > 1 || path[0] !== 'content' ? change !== 'CREATED' || isSomething(after) : false,
  );
  const isNode = ({ path }: D): boolean => path[1] === 'positions';
  const firstNode = told.findIndex(isNode);
  const joined = told.filter((each, place) => !isNode(each) || place === firstNode);
  return { shown: joined.slice(0, MOST_SHOWN), more: Math.max(0, joined.length - MOST_SHOWN) };
}
