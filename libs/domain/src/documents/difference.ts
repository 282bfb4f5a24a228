import { isJsonObject, isKeyedList, isSameJson, type Json, type Keyed } from './json';

/** Where a value stands in a document: keys of objects and ids of list elements, outermost first. */
export type FieldPath = readonly string[];

/** A field that two versions of a document have differently; undefined where one does not have it. */
export interface FieldDifference {
  readonly path: FieldPath;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Stands at the end of a path for the order of the elements of a list. */
export const ORDER = '#order';

function byId(list: readonly Keyed[]): ReadonlyMap<string, Keyed> {
  return new Map(list.map((each) => [each.id, each]));
}

function orderOfShared(list: readonly Keyed[], other: ReadonlyMap<string, Keyed>): string[] {
  return list.map(({ id }) => id).filter((id) => other.has(id));
}

/**
 * The fields in which two versions differ, each once, in the order of the older version, then what is new.
 * Elements of keyed lists are compared by id; a change of their order is one difference of its own.
 */
export function differences(
  before: Json | undefined,
  after: Json | undefined,
  path: FieldPath = [],
): readonly FieldDifference[] {
  if (isSameJson(before, after)) return [];
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  if (isKeyedList(before) && isKeyedList(after)) return listDifferences(before, after, path);
  return [{ path, before, after }];
}

function listDifferences(
  before: readonly Keyed[],
  after: readonly Keyed[],
  path: FieldPath,
): readonly FieldDifference[] {
  const [old, now] = [byId(before), byId(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  const elements = ids.flatMap((id) => differences(old.get(id), now.get(id), [...path, id]));
  const [oldOrder, newOrder] = [orderOfShared(before, now), orderOfShared(after, old)];
  if (isSameJson(oldOrder, newOrder)) return elements;
  return [...elements, { path: [...path, ORDER], before: oldOrder, after: newOrder }];
}
