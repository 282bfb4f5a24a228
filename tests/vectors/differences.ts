/** At which tolerance two numbers count as equal: `|a - b| <= abs + rel |b|`. */
export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/** The tolerance at a place of the result, such as `q05.0.3`. */
export type ToleranceAt = (place: string) => Tolerance;

/**
 * Where a result departs from the expected one, one line a place. Every key and element of the expected value is
 * compared; a result may say more than is expected. Null (undefined) equals null only.
 */
export function differences(
  actual: unknown,
  expected: unknown,
  toleranceAt: ToleranceAt,
): readonly string[] {
  return differencesBelow('', { actual, expected }, toleranceAt);
}

function differencesBelow(
  place: string,
  { actual, expected }: { readonly actual: unknown; readonly expected: unknown },
  toleranceAt: ToleranceAt,
): readonly string[] {
  const found = (): string =>
    `${place}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`;
  if (typeof expected === 'number') {
    if (typeof actual !== 'number') return [found()];
    const { abs, rel } = toleranceAt(place);
    return Math.abs(actual - expected) <= abs + rel * Math.abs(expected) ? [] : [found()];
  }
  if (typeof expected !== 'object' || expected === null) {
    return actual === expected ? [] : [found()];
  }
  if (typeof actual !== 'object' || actual === null) return [found()];
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) {
    return [found()];
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    differencesBelow(
      place === '' ? key : `${place}.${key}`,
      { actual: (actual as Record<string, unknown>)[key], expected: value },
      toleranceAt,
    ),
  );
}
