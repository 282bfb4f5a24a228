/** Order of two texts by Unicode code point: the same on every machine and in every language. */
export function compareCodePoints(a: string, b: string): number {
  const left = a[Symbol.iterator]();
  const right = b[Symbol.iterator]();
  for (;;) {
    const x = left.next();
    const y = right.next();
    if (x.done === true) return y.done === true ? 0 : -1;
    if (y.done === true) return 1;
    const difference = (x.value.codePointAt(0) ?? 0) - (y.value.codePointAt(0) ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
}

/**
 * The value rounded to a number of significant digits. Rankings compare rounded scores, so that a difference in the
 * last bits never decides over the order that the tie-break names.
 */
export function roundSignificant(value: number, digits: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
}

/** Significant digits at which two scores count as equal (methods I.8 and I.10). */
export const SCORE_DIGITS = 12;

/** Something with a score (null: not known) and an identifier that breaks ties. */
export interface Ranked {
  readonly score: number | null;
  readonly id: string;
}

/** Order by score rounded to 12 significant digits, descending, unknown last; ties by identifier, ascending code points. */
export function compareDescending(a: Ranked, b: Ranked): number {
  const left = a.score === null ? -Infinity : roundSignificant(a.score, SCORE_DIGITS);
  const right = b.score === null ? -Infinity : roundSignificant(b.score, SCORE_DIGITS);
  if (left !== right) return left > right ? -1 : 1;
  return compareCodePoints(a.id, b.id);
}

/** The items in the order of `compareDescending`; each score is read and rounded once. */
export function rankedDescending<T>(items: readonly T[], rankedBy: (item: T) => Ranked): T[] {
  return items
    .map((item) => {
      const { score, id } = rankedBy(item);
      return {
        item,
        id,
        score: score === null ? -Infinity : roundSignificant(score, SCORE_DIGITS),
      };
    })
    .sort((a, b) => {
      if (a.score !== b.score) return a.score > b.score ? -1 : 1;
      return compareCodePoints(a.id, b.id);
    })
    .map(({ item }) => item);
}
