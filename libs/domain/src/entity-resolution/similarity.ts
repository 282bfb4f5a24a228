/** Letters of a text by code point, so that a letter outside the basic plane counts once. */
function lettersOf(text: string): readonly string[] {
  return [...text];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** 1 for two empty inputs, 0 for one, null where both have something to compare (methods E.4). */
function similarityOfEmpty(left: number, right: number): number | null {
  if (left === 0 && right === 0) return 1;
  return left === 0 || right === 0 ? 0 : null;
}

function matchedLetters(
  left: readonly string[],
  right: readonly string[],
): { fromLeft: readonly string[]; fromRight: readonly string[] } {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Array<boolean>(right.length).fill(false);
  const fromLeft = left.filter((letter, index) => {
    const start = Math.max(0, index - reach);
    const end = Math.min(right.length, index + reach + 1);
    for (let position = start; position < end; position += 1) {
      if (taken[position] === false && right[position] === letter) {
        taken[position] = true;
        return true;
      }
    }
    return false;
  });
  return { fromLeft, fromRight: right.filter((_, index) => taken[index] === true) };
}

/**
 * Jaro similarity (Jaro 1989, methods E.4): `(m/|a| + m/|b| + (m - t)/m) / 3` with `m` matching
 * letters within half the longer length and `t` half the matches out of order. Range [0,1].
 */
export function jaro(a: string, b: string): number {
  const left = lettersOf(a);
  const right = lettersOf(b);
  const empty = similarityOfEmpty(left.length, right.length);
  if (empty !== null) return empty;
  const { fromLeft, fromRight } = matchedLetters(left, right);
  const m = fromLeft.length;
  if (m === 0) return 0;
  const outOfOrder = fromLeft.filter((letter, index) => letter !== fromRight[index]).length;
  return (m / left.length + m / right.length + (m - outOfOrder / 2) / m) / 3;
}

const PREFIX_WEIGHT = 0.1;
const PREFIX_LENGTH = 4;
const PREFIX_THRESHOLD = 0.7;

/**
 * Jaro-Winkler similarity (Winkler 1990, methods E.4): Jaro raised by a tenth of the distance to 1
 * for each of up to four common first letters, only above a Jaro of 0.7. Range [0,1].
 */
export function jaroWinkler(a: string, b: string): number {
  const base = jaro(a, b);
  if (base <= PREFIX_THRESHOLD) return base;
  const right = lettersOf(b);
  const differing = lettersOf(a)
    .slice(0, PREFIX_LENGTH)
    .findIndex((letter, index) => letter !== right[index]);
  const prefix = differing < 0 ? Math.min(PREFIX_LENGTH, lettersOf(a).length) : differing;
  return base + prefix * PREFIX_WEIGHT * (1 - base);
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function bigramsOf(text: string): readonly string[] {
  const letters = lettersOf(text);
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/**
 * Dice coefficient of the pairs of neighbouring letters, as multisets and without padding (methods
 * E.4). Range [0,1]; equal texts are 1 even when they are too short to hold a pair.
 */
export function diceOfBigrams(a: string, b: string): number {
  if (a === b) return 1;
  const left = bigramsOf(a);
  const right = bigramsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const available = counted(right);
  let shared = 0;
  for (const [bigram, count] of counted(left)) {
    shared += Math.min(count, available.get(bigram) ?? 0);
  }
  return (2 * shared) / (left.length + right.length);
}

/** Jaccard coefficient of the sets of words. Range [0,1]; 1 for two empty texts, 0 for one. */
export function jaccardOfTokens(a: string, b: string): number {
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  const empty = similarityOfEmpty(left.size, right.size);
  if (empty !== null) return empty;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

function meanBest(from: readonly string[], to: readonly string[]): number {
  const best = from.map((word) => Math.max(...to.map((other) => jaroWinkler(word, other))));
  return best.reduce((total, value) => total + value, 0) / from.length;
}

/**
 * Monge-Elkan similarity made symmetric (Monge & Elkan 1996, methods E.4): the mean of both
 * directions of the mean, over words, of the best Jaro-Winkler with a word of the other text.
 */
export function mongeElkan(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const empty = similarityOfEmpty(left.length, right.length);
  if (empty !== null) return empty;
  return (meanBest(left, right) + meanBest(right, left)) / 2;
}

/** How often each word occurs among the records, as far as known, and how many records there are. */
export interface DocumentFrequencies {
  readonly frequency: (token: string) => number;
  readonly documents: number;
}

/**
 * Cosine of the two sets of words, each word weighted `ln((1 + N)/(1 + df)) + 1` (methods E.4), so
 * that a rare word says more than "school". A word repeated in a name counts once; an unseen word
 * has frequency 0. Range [0,1]; 1 for two empty sets, 0 for one.
 */
export function idfCosine(
  a: readonly string[],
  b: readonly string[],
  { frequency, documents }: DocumentFrequencies,
): number {
  const left = new Set(a);
  const right = new Set(b);
  const empty = similarityOfEmpty(left.size, right.size);
  if (empty !== null) return empty;
  const squared = (tokens: Iterable<string>): number => {
    let total = 0;
    for (const token of tokens) {
      total += (Math.log((1 + documents) / (1 + frequency(token))) + 1) ** 2;
    }
    return total;
  };
  const shared = squared([...left].filter((token) => right.has(token)));
  return shared / Math.sqrt(squared(left) * squared(right));
}
