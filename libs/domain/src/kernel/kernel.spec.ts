import * as fc from 'fast-check';
import {
  type Cursor,
  compareCodePoints,
  compareDescending,
  explanationTotal,
  isWithin,
  keyCursor,
  keysOfCursor,
  matrixFromRows,
  median,
  offsetOfCursor,
  pageOf,
  parseIsoDate,
  parseLanguageCode,
  pearson,
  populationStandardDeviation,
  quantile,
  rankedDescending,
  roundSignificant,
  rowsOf,
  seededRandom,
  sum,
  textIn,
} from './index';

describe('numbers', () => {
  it('keeps small terms beside large ones', () => {
    expect(sum([1e100, 1, -1e100])).toBe(1);
  });
  it('refuses a term that is not finite', () => {
    expect(() => sum([1, Number.NaN])).toThrow(RangeError);
  });
  it('interpolates quantiles between order statistics', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
    expect(median([])).toBeNull();
  });
  it('has no correlation with a constant', () => {
    expect(pearson([1, 2, 3], [5, 5, 5])).toBeNull();
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  });
  it('divides squared deviations by n', () => {
    expect(populationStandardDeviation([2, 4])).toBe(1);
  });
  it('adds up the contributions of an explanation', () => {
    const part = { weight: 1, value: null, evidence: [] };
    const parts = [
      { ...part, key: 'a', contribution: 0.25 },
      { ...part, key: 'b', contribution: -1 },
    ];
    expect(explanationTotal({ parts })).toBe(-0.75);
  });
});

describe('ordering', () => {
  it('orders by code point, not by UTF-16 unit', () => {
    expect(compareCodePoints('\u{1F600}', '\uFF5E')).toBe(1);
    expect(compareCodePoints('a', 'ab')).toBe(-1);
  });
  it('breaks ties beyond twelve digits by identifier and puts unknown scores last', () => {
    const ranked = [
      { id: 'c', score: null },
      { id: 'b', score: 0.1 + 0.2 },
      { id: 'a', score: 0.3 },
      { id: 'd', score: 0.4 },
    ];
    const order = ['d', 'a', 'b', 'c'];
    expect(rankedDescending(ranked, (item) => item).map(({ id }) => id)).toEqual(order);
    expect(ranked.sort(compareDescending).map(({ id }) => id)).toEqual(order);
    expect(roundSignificant(0.1 + 0.2, 12)).toBe(0.3);
  });
});

describe('matrix', () => {
  it('keeps unknown cells as null', () => {
    const rows = [
      [1, null],
      [0, 2],
    ];
    expect(rowsOf(matrixFromRows(rows))).toEqual(rows);
  });
});

describe('random', () => {
  it('repeats the sequence of a seed within [0, 1)', () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    const drawn = Array.from({ length: 100 }, () => a());
    expect(drawn).toEqual(Array.from({ length: 100 }, () => b()));
    expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
  });
});

describe('page', () => {
  it('gives back any key set', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (keys) => {
        expect(keysOfCursor(keyCursor(keys))).toEqual(keys);
      }),
    );
  });
  it('walks a list without gap or repetition', () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    const seen: string[] = [];
    let after: Cursor | null = null;
    for (let page = pageOf(items, { first: 2, after }); page !== null;) {
      seen.push(...page.entries.map(({ item }) => item));
      if (!page.hasNextPage) break;
      after = page.entries.at(-1)?.cursor ?? null;
      page = pageOf(items, { first: 2, after });
    }
    expect(seen).toEqual(items);
  });
  it('does not take a foreign text for a cursor', () => {
    expect(offsetOfCursor('not a cursor')).toBeNull();
    expect(offsetOfCursor(keyCursor(['x']))).toBeNull();
  });
});

describe('iso-date', () => {
  it('knows the calendar', () => {
    expect(parseIsoDate('2024-02-29')).toBe('2024-02-29');
    expect(parseIsoDate('2023-02-29')).toBeNull();
    expect(parseIsoDate('2023-13-01')).toBeNull();
  });
  it('counts both ends of a period in', () => {
    const day = parseIsoDate('2021-01-01');
    if (day === null) throw new Error('no day');
    expect(isWithin(day, day, day)).toBe(true);
    expect(isWithin(day, null, null)).toBe(true);
  });
});

describe('language', () => {
  it('falls back to English and says so', () => {
    const dutch = parseLanguageCode('nl-BE');
    if (dutch === null) throw new Error('no language');
    expect(textIn({ en: 'School', nl: 'School (nl)' }, dutch)).toEqual({
      text: 'School (nl)',
      language: 'nl',
      isFallback: false,
    });
    expect(textIn({ en: 'School', nl: ' ' }, dutch)?.isFallback).toBe(true);
    expect(textIn({}, dutch)).toBeNull();
  });
});
