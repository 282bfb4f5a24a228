import { branded, type Brand } from './brand';

/** A place in a list. Opaque to clients: it may change its inside without notice. */
export type Cursor = Brand<string, 'Cursor'>;

/** What a client asks of a list that can grow. */
export interface PageRequest {
  readonly first: number;
  readonly after: Cursor | null;
}

/** A piece of a list, with the number of entries of the whole list. */
export interface Page<T> {
  readonly entries: readonly { readonly item: T; readonly cursor: Cursor }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url of the UTF-8 bytes, written out because the domain may use neither Node nor the browser. */
function encode(text: string): string {
  const bytes = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  const bits = bytes
    .map((unit) => (unit.length === 3 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0)))
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const sextets = bits.match(/.{1,6}/g) ?? [];
  return sextets.map((bit) => ALPHABET[Number.parseInt(bit.padEnd(6, '0'), 2)] ?? '').join('');
}

function decode(code: string): string | null {
  const sextets = [...code].map((letter) => ALPHABET.indexOf(letter));
  if (sextets.includes(-1)) return null;
  const bits = sextets.map((sextet) => sextet.toString(2).padStart(6, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  try {
    return decodeURIComponent(bytes.map((b) => `%${b.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

/** The cursor of a key set: the values by which the list is ordered, the last of them unique. */
export function keyCursor(keys: readonly string[]): Cursor {
  return branded<Cursor>(encode(keys.map(encodeURIComponent).join('&')));
}

/** The key set behind a cursor; null when the cursor was not made by `keyCursor`. */
export function keysOfCursor(cursor: string): readonly string[] | null {
  const text = decode(cursor);
  if (text === null || text === '') return null;
  try {
    return text.split('&').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The cursor of a place in a ranking, which has no key that could be compared. */
export function offsetCursor(offset: number): Cursor {
  return keyCursor(['offset', String(offset)]);
}

/** The place behind a cursor of a ranking; null when it is none. */
export function offsetOfCursor(cursor: string): number | null {
  const keys = keysOfCursor(cursor);
  if (keys?.[0] !== 'offset' || !/^\d{1,9}$/.test(keys[1] ?? '')) return null;
  return Number(keys[1]);
}

/** The piece of a list held in memory that a request asks for; null when its cursor belongs to no ranking. */
export function pageOf<T>(items: readonly T[], request: PageRequest): Page<T> | null {
  const last = request.after === null ? -1 : offsetOfCursor(request.after);
  if (last === null) return null;
  const start = last + 1;
  const entries = items
    .slice(start, start + request.first)
    .map((item, index) => ({ item, cursor: offsetCursor(start + index) }));
  return {
    entries,
    totalCount: items.length,
    hasNextPage: start + request.first < items.length,
  };
}
