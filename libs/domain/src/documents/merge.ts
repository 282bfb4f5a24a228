import type { FieldPath } from './difference';
import {
  isJsonObject,
  isKeyedList,
  isSameJson,
  type Json,
  type JsonObject,
  type Keyed,
} from './json';

/** A field that both sides changed differently; undefined where a side does not have it. */
export interface FieldConflict {
  readonly path: FieldPath;
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export type Side = 'mine' | 'theirs';

/** Which side wins a field that both changed; null leaves it open, and the merge then holds theirs. */
export type Choice = (path: FieldPath) => Side | null;

export interface Merge {
  readonly merged: JsonObject;
  /** The fields that are still open, in the order in which they stand in the document. */
  readonly conflicts: readonly FieldConflict[];
}

interface Sides<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

interface Merging {
  readonly choice: Choice;
  readonly conflicts: FieldConflict[];
}

const undecided: Choice = () => null;

/**
 * Joins two edits of one document. What only one side changed is taken from it; what both changed alike stands;
 * what both changed differently is a conflict, unless `choice` decides it. Elements of keyed lists are joined by id:
 * the order of the list is theirs, and what only mine added follows what it followed in mine.
 * The result holds every change of both sides except the losing sides of conflicts.
 */
export function mergeEdits(sides: Sides<JsonObject>, choice: Choice = undecided): Merge {
  const merging: Merging = { choice, conflicts: [] };
  const merged = mergeObjects(sides, [], merging);
  return { merged, conflicts: merging.conflicts };
}

function mergeValues(
  sides: Sides<Json | undefined>,
  path: FieldPath,
  merging: Merging,
): Json | undefined {
  const { base, mine, theirs } = sides;
  if (isSameJson(mine, theirs) || isSameJson(base, mine)) return theirs;
  if (isSameJson(base, theirs)) return mine;
  if (isJsonObject(mine) && isJsonObject(theirs)) {
    const common = isJsonObject(base) ? base : {};
    return mergeObjects({ base: common, mine, theirs }, path, merging);
  }
  if (isKeyedList(mine) && isKeyedList(theirs) && (base === undefined || isKeyedList(base))) {
    return mergeLists({ base: base ?? [], mine, theirs }, path, merging);
  }
  const side = merging.choice(path);
  if (side !== null) return side === 'mine' ? mine : theirs;
  merging.conflicts.push({ path, base, mine, theirs });
  return theirs;
}

function mergeObjects(
  { base, mine, theirs }: Sides<JsonObject>,
  path: FieldPath,
  merging: Merging,
): JsonObject {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const entries = keys.flatMap((key) => {
    const sides = { base: base[key], mine: mine[key], theirs: theirs[key] };
    const value = mergeValues(sides, [...path, key], merging);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function mergeLists(
  { base, mine, theirs }: Sides<readonly Keyed[]>,
  path: FieldPath,
  merging: Merging,
): readonly Json[] {
  const find = (list: readonly Keyed[], id: string): Keyed | undefined =>
    list.find((each) => each.id === id);
  return mergedOrder({ base, mine, theirs }).flatMap((id) => {
    const sides = { base: find(base, id), mine: find(mine, id), theirs: find(theirs, id) };
    const value = mergeValues(sides, [...path, id], merging);
    return value === undefined ? [] : [value];
  });
}

/** Every id of both sides: in the order of the side that moved something (theirs when both did), then insertions. */
function mergedOrder({ base, mine, theirs }: Sides<readonly Keyed[]>): readonly string[] {
  const ids = (list: readonly Keyed[]): readonly string[] => list.map(({ id }) => id);
  const common = new Set(
    ids(base).filter((id) => ids(mine).includes(id) && ids(theirs).includes(id)),
  );
  const kept = (list: readonly Keyed[]): readonly string[] =>
    ids(list).filter((id) => common.has(id));
  const onlyMineMoved = isSameJson(kept(base), kept(theirs)) && !isSameJson(kept(base), kept(mine));
  const [leading, other] = onlyMineMoved ? [ids(mine), ids(theirs)] : [ids(theirs), ids(mine)];
  const order = [...leading];
  other.forEach((id, place) => {
    if (order.includes(id)) return;
    const before = other[place - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}
