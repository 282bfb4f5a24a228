import { valueAt } from '../graph/index';
import { compareCodePoints } from '../kernel/index';

/** What a project or an organisation is about: a NACE division, an ecosystem or a societal challenge. */
export interface ThemeItem {
  readonly kind: 'division' | 'ecosystem' | 'challenge';
  readonly code: string;
}

/** The text under which an item is compared. */
export function themeKey(item: ThemeItem): string {
  return `${item.kind}:${item.code}`;
}

/**
 * Which organisations hold which theme items, with the smoothed idf weight of each item
 * `g_k = ln((1 + N)/(1 + df_k)) + 1` over all `N` organisations (methods A.5). Items are held or not:
 * a theme of three projects counts as much as a theme of one.
 */
export interface ThemeIndex {
  readonly items: readonly ThemeItem[];
  readonly rowOfKey: ReadonlyMap<string, number>;
  readonly idf: Float64Array;
  /** Idf weight of an item nobody holds. */
  readonly idfOfUnseen: number;
  readonly offsets: Uint32Array;
  /** Item rows of each organisation, ascending. */
  readonly held: Uint32Array;
  /** Length of each organisation's weighted vector; 0 where it holds nothing. */
  readonly length: Float64Array;
}

function smoothedIdf(organisations: number, frequency: number): number {
  return Math.log((1 + organisations) / (1 + frequency)) + 1;
}

function distinctItems(
  held: readonly ReadonlyMap<string, ThemeItem>[],
): readonly (readonly [string, ThemeItem])[] {
  const items = new Map<string, ThemeItem>();
  for (const row of held) for (const [key, item] of row) items.set(key, item);
  return [...items].sort((a, b) => compareCodePoints(a[0], b[0]));
}

/** The index of the items that each organisation holds, in the order of the organisations. */
export function themeIndex(heldBy: readonly (readonly ThemeItem[])[]): ThemeIndex {
  const held = heldBy.map((row) => new Map(row.map((item) => [themeKey(item), item])));
  const distinct = distinctItems(held);
  const rowOfKey = new Map(distinct.map(([key], row) => [key, row]));
  const frequency = new Float64Array(distinct.length);
  const offsets = new Uint32Array(held.length + 1);
  const rows: number[] = [];
  held.forEach((row, organisation) => {
    const own = [...row.keys()].map((key) => rowOfKey.get(key) ?? 0).sort((a, b) => a - b);
    for (const item of own) frequency[item] = valueAt(frequency, item) + 1;
    rows.push(...own);
    offsets[organisation + 1] = rows.length;
  });
  const idf = frequency.map((count) => smoothedIdf(held.length, count));
  const index = {
    items: distinct.map(([, item]) => item),
    rowOfKey,
    idf,
    idfOfUnseen: smoothedIdf(held.length, 0),
    offsets,
    held: Uint32Array.from(rows),
    length: new Float64Array(held.length),
  };
  for (let row = 0; row < held.length; row += 1) {
    index.length[row] = vectorLength([...heldItems(index, row)].map((item) => valueAt(idf, item)));
  }
  return index;
}

function vectorLength(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((total, weight) => total + weight * weight, 0));
}

/** The item rows an organisation holds, ascending. */
export function heldItems(
  index: Pick<ThemeIndex, 'offsets' | 'held'>,
  organisation: number,
): Uint32Array {
  return index.held.subarray(
    valueAt(index.offsets, organisation),
    valueAt(index.offsets, organisation + 1),
  );
}

/** A weighted theme vector that need not belong to an organisation of the index. */
export interface ThemeVector {
  /** Squared idf weight by item row; 0 where the item is not held. */
  readonly squared: Float64Array;
  readonly length: number;
}

/** The vector of some items; items that nobody in the index holds lengthen it all the same. */
export function themeVector(index: ThemeIndex, items: readonly ThemeItem[]): ThemeVector {
  const squared = new Float64Array(index.items.length);
  const weights: number[] = [];
  for (const key of new Set(items.map(themeKey))) {
    const row = index.rowOfKey.get(key);
    if (row === undefined) weights.push(index.idfOfUnseen);
    else {
      squared[row] = valueAt(index.idf, row) ** 2;
      weights.push(valueAt(index.idf, row));
    }
  }
  return { squared, length: vectorLength(weights) };
}

/**
 * Cosine of a theme vector and the vector of an organisation (methods A.5), in [0,1]; null where
 * either holds nothing, since what is not on record is not a difference.
 */
export function themeSimilarity(
  index: ThemeIndex,
  vector: ThemeVector,
  organisation: number,
): number | null {
  const length = valueAt(index.length, organisation) * vector.length;
  if (length === 0) return null;
  let shared = 0;
  const end = valueAt(index.offsets, organisation + 1);
  for (let i = valueAt(index.offsets, organisation); i < end; i += 1) {
    shared += valueAt(vector.squared, valueAt(index.held, i));
  }
  return Math.min(1, shared / length);
}
