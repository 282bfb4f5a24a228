import * as fc from 'fast-check';
import { at, matrixFromRows, rowsOf } from '../kernel/index';
import { advantageWithGaps, locationQuotients, presence } from './advantage';
import { addedDensity, proximity, relatednessDensity } from './relatedness';
import { specialisation } from './specialisation';

/** Whole-number matrices without an empty matrix; empty regions and activities may occur. */
const counts = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat({ max: 50 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('location quotient', () => {
  it('is 1.5 for 30 of 100 where the reference has 40 of 200', () => {
    const quotients = locationQuotients(
      matrixFromRows([
        [30, 70],
        [10, 90],
      ]),
    );
    expect(at(quotients, 0, 0)).toBe(1.5);
  });

  it('does not change when the whole matrix is scaled, and neither does presence', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 1000 }), (rows, factor) => {
        const x = matrixFromRows(rows);
        const scaled = matrixFromRows(rows.map((row) => row.map((count) => count * factor)));
        expect(rowsOf(presence(scaled))).toEqual(rowsOf(presence(x)));
        locationQuotients(x).values.forEach((quotient, i) => {
          const other = locationQuotients(scaled).values[i] ?? Number.NaN;
          if (Number.isNaN(quotient)) expect(other).toBeNaN();
          else
            expect(Math.abs(other - quotient)).toBeLessThanOrEqual(1e-12 * Math.max(1, quotient));
        });
      }),
    );
  });

  it('is unknown for an empty region', () => {
    const quotients = locationQuotients(
      matrixFromRows([
        [0, 0],
        [1, 2],
      ]),
    );
    expect(rowsOf(quotients)[0]).toEqual([null, null]);
  });

  it('reaches presence exactly when products are equal', () => {
    const proportional = matrixFromRows([
      [1, 2, 3],
      [10, 20, 30],
    ]);
    expect(rowsOf(presence(proportional))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

describe('advantage with missing cells', () => {
  it('takes the reference share from the regions that record the activity', () => {
    const x = matrixFromRows([
      [30, null],
      [10, 90],
    ]);
    const { quotients, presence: m, expected } = advantageWithGaps(x, [100, 100]);
    expect(rowsOf(expected)).toEqual([
      [20, 90],
      [20, 90],
    ]);
    expect(rowsOf(quotients)).toEqual([
      [1.5, null],
      [0.5, 1],
    ]);
    expect(rowsOf(m)).toEqual([
      [1, null],
      [0, 1],
    ]);
  });
});

describe('relatedness', () => {
  it('lies in [0, 1], is symmetric and has diagonal 0', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const phi = proximity(presence(matrixFromRows(rows)));
        rowsOf(phi).forEach((row, s) => {
          row.forEach((value, t) => {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
            expect(value).toBe(at(phi, t, s));
          });
          expect(row[s]).toBe(0);
        });
      }),
    );
  });

  it('counts only regions in which both activities are recorded', () => {
    const m = matrixFromRows([
      [1, 1],
      [1, null],
      [1, 0],
      [0, 1],
    ]);
    // together 1; first present where second is known 2; second present where first is known 2
    expect(at(proximity(m), 0, 1)).toBe(0.5);
  });

  it('states no density where less than 0.7 of the relatedness is known', () => {
    const phi = matrixFromRows([
      [0, 0.5, 0.5],
      [0.5, 0, 0],
      [0.5, 0, 0],
    ]);
    const density = relatednessDensity(matrixFromRows([[0, 1, null]]), phi);
    expect(rowsOf(density)).toEqual([[null, 0, 0]]);
  });

  it('adds nothing that the region already holds', () => {
    const phi = proximity(
      matrixFromRows([
        [1, 1, 1],
        [1, 1, 0],
      ]),
    );
    const m = matrixFromRows([
      [0, 1, 0],
      [0, 1, 0],
    ]);
    expect(addedDensity(m, phi, { region: 0, partner: 1, activity: 0 })).toBe(0);
    expect(addedDensity(m, phi, { region: 0, partner: 0, activity: 0 })).toBeNull();
  });
});

describe('specialisation', () => {
  it('has entropy 1 bit for two equal activities and no value for an empty region', () => {
    const [even, empty] = specialisation(
      matrixFromRows([
        [5, 5],
        [0, 0],
      ]),
    );
    expect(even).toEqual({ herfindahl: 0.5, krugman: 0, shannonBits: 1 });
    expect(empty).toEqual({ herfindahl: null, krugman: null, shannonBits: null });
  });
});
