/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** An element of a list whose elements are told apart by their `id`, so that two people may edit two of them. */
export type Keyed = JsonObject & { readonly id: string };

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyed(value: Json): value is Keyed {
  return isJsonObject(value) && typeof value['id'] === 'string';
}

/** Whether the value is a list of keyed elements, each id once. An empty list is one. */
export function isKeyedList(value: Json | undefined): value is readonly Keyed[] {
  if (!isJsonList(value) || !value.every(isKeyed)) return false;
  return new Set(value.map(({ id }) => id)).size === value.length;
}

/** Whether two values are the same JSON; the order of keys does not count. */
export function isSameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isJsonList(a) && isJsonList(b)) {
    return a.length === b.length && a.every((each, place) => isSameJson(each, b[place]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]))
  );
}

/** The text of a value that is the same for the same JSON: keys in the order of their code points. */
export function canonicalJson(value: Json): string {
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
  return `{${members.join(',')}}`;
}
