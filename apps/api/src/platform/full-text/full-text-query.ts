/** Words that say nothing alone, in the languages that names are mostly in; they are wished for, not demanded. */
const WEAK_WORDS: ReadonlySet<string> = new Set(
  'a an and at av da das de del della den der des det di do du e een en et for fur gli het i il in la las le les los na o of og op pri the to u und v van voor y za zu'.split(
    ' ',
  ),
);

/** Words of a query beyond this number are left out. */
const MAXIMUM_WORDS = 12;

/** A query that no record matches: an empty phrase. */
export const MATCHES_NOTHING = '""';

export interface QueryStyle {
  /** Demands every telling word; else any of them is enough. */
  readonly everyWord: boolean;
  /** Also finds words that end with the query word, as compounds do (zorg in gezondheidszorg). */
  readonly compounds?: boolean;
}

function fuzziness(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The ways in which one word counts, best first: as it is, as beginning of a word, after an apostrophe (the index
 * keeps "d'aosta" as one word), with typing errors. Words are letters and digits, so nothing is left to escape.
 */
function waysOf(word: string, style: QueryStyle): string {
  const ways = [`${word}^8`, `${word}*^4`];
  if (word.length > 2) ways.push(`*'${word}*^3`);
  const edits = fuzziness(word);
  if (edits > 0) ways.push(`${word}~${edits}`);
  if (style.compounds === true && word.length > 3) ways.push(`*${word}^0.5`);
  return `(${ways.join(' ')})`;
}

function joined(words: readonly string[]): string {
  const whole = words.join('');
  return words.length > 1 && whole.length <= 40 ? ` (${whole}^6 ${whole}*^3)` : '';
}

function queryOf(words: readonly string[], style: QueryStyle): string {
  const telling = words.filter((word) => !WEAK_WORDS.has(word));
  const demanded = style.everyWord ? (telling.length > 0 ? telling : words) : [];
  const wished = words.filter((word) => !demanded.includes(word));
  const clauses = [
    ...demanded.map((word) => `+${waysOf(word, style)}`),
    ...wished.map((word) => waysOf(word, style)),
  ];
  return `((${clauses.join(' ')})${joined(words)})`;
}

/**
 * A query for the full-text indexes from folded words: each reading of the text is enough. Words written apart are
 * also looked for as one. Null when no reading has a word.
 */
export function fullTextQuery(
  readings: readonly (readonly string[])[],
  style: QueryStyle,
): string | null {
  const filled = readings.map((words) => words.slice(0, MAXIMUM_WORDS)).filter(hasWords);
  return filled.length === 0 ? null : filled.map((words) => queryOf(words, style)).join(' ');
}

function hasWords(words: readonly string[]): boolean {
  return words.length > 0;
}

export function isWeakWord(word: string): boolean {
  return WEAK_WORDS.has(word);
}
