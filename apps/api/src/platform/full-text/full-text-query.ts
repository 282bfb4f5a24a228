import { MAXIMUM_WORDS } from './search-text';

/** Words that the index leaves out (the English stop words of its analyser) or that say nothing alone. */
const WEAK_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with av da das de del della den der des det di do du e een en et fur gli het i il la las le ' +
    'les los na o og op pri u und v van voor y za zu'
  ).split(' '),
);

/** A query that no record matches: an empty phrase. */
export const MATCHES_NOTHING = '""';

/** The index expands a word with typing errors to up to 50 others a field, and refuses more than 1,024 in all. */
const MAXIMUM_FORGIVEN_WORDS = 5;

export interface QueryStyle {
  /** Demands every telling word; else any of them is enough. */
  readonly everyWord: boolean;
  /** Also finds words that end with the query word, as compounds do (zorg in gezondheidszorg). */
  readonly compounds?: boolean;
}

type Words = readonly string[];

function fuzziness(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The ways in which a word counts: as it is, else as beginning of a word. */
function plainWays(word: string): readonly string[] {
  return [`${word}^8`, `${word}*^4`];
}

/**
 * The further ways: after an apostrophe (the index keeps "d'aosta" as one word), with typing errors, at the end of a
 * compound. Words are letters and digits, so nothing is left to escape.
 */
function forgivingWays(word: string, style: QueryStyle): readonly string[] {
  const edits = fuzziness(word);
  return [
    ...plainWays(word),
    ...(word.length > 3 ? [`*'${word}*^3`] : []),
    ...(edits > 0 ? [`${word}~${edits}`] : []),
    ...(style.compounds === true && word.length > 3 ? [`*${word}^0.5`] : []),
  ];
}

/** Words written apart are also looked for as one. */
function joined(words: Words): string {
  const whole = words.join('');
  return words.length > 1 && whole.length <= 40 ? ` (${whole}^6 ${whole}*^3)` : '';
}

function clauses(words: Words, everyWord: boolean, waysOf: (word: string) => Words): string {
  const telling = words.filter((word) => !WEAK_WORDS.has(word));
  const demanded = new Set(telling.length > 0 ? telling : words);
  const all = words.map((word) => {
    const group = `(${waysOf(word).join(' ')})`;
    return everyWord && demanded.has(word) ? `+${group}` : group;
  });
  return `((${all.join(' ')})${joined(words)})`;
}

function forgiving(words: Words, style: QueryStyle): string {
  const forgiven = new Set(
    [...words].sort((a, b) => b.length - a.length).slice(0, MAXIMUM_FORGIVEN_WORDS),
  );
  return clauses(words, style.everyWord, (word) =>
    forgiven.has(word) ? forgivingWays(word, style) : plainWays(word),
  );
}

function filled(readings: readonly Words[]): readonly Words[] {
  return readings.map((words) => words.slice(0, MAXIMUM_WORDS)).filter(({ length }) => length > 0);
}

/**
 * A query for a full-text index from folded words. Each reading of the text is enough; typing errors are forgiven in
 * the first one, which is the text as it was typed. Null when no reading has a word.
 */
export function fullTextQuery(readings: readonly Words[], style: QueryStyle): string | null {
  const [typed, ...others] = filled(readings);
  if (typed === undefined) return null;
  return [
    forgiving(typed, style),
    ...others.map((words) => clauses(words, style.everyWord, plainWays)),
  ].join(' ');
}

/**
 * A query that forgives typing errors in some fields and looks for the words as they are in all others, for an index
 * with so many fields that forgiving in each would be too much.
 */
export function fullTextQueryIn(
  fields: readonly string[],
  readings: readonly Words[],
  style: QueryStyle,
): string | null {
  const [typed] = filled(readings);
  if (typed === undefined) return null;
  const inFields = fields.map((field) => `${field}:${forgiving(typed, style)}`);
  return [...inFields, clauses(typed, style.everyWord, plainWays)].join(' ');
}

export function isWeakWord(word: string): boolean {
  return WEAK_WORDS.has(word);
}
