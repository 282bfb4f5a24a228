import { type Matrix, at, columnTotals, matrixOf, rowTotals } from '../kernel/index';

/** Row and column totals and the grand total of a complete region x activity matrix. */
function margins(x: Matrix) {
  const regions = rowTotals(x);
  const activities = columnTotals(x);
  return { regions, activities, total: regions.reduce((a, b) => a + b, 0) };
}

/**
 * Location quotients (revealed comparative advantage, Balassa 1965; methods B.2) of a complete matrix:
 * `LQ_rs = X_rs / E_rs`, `E_rs = X_r. X_.s / X_..`. No unit, 1 = the share of the reference. Null for an empty
 * region or activity.
 */
export function locationQuotients(x: Matrix): Matrix {
  const { total } = margins(x);
  const expected = expectedCounts(x);
  return matrixOf(x.rows, x.columns, (r, s) => {
    const count = at(expected, r, s);
    return total > 0 && count > 0 ? at(x, r, s) / count : null;
  });
}

/** Expected counts `E_rs = X_r. X_.s / X_..` in the unit of the matrix; null when the matrix is empty. */
export function expectedCounts(x: Matrix): Matrix {
  const { regions, activities, total } = margins(x);
  return matrixOf(x.rows, x.columns, (r, s) =>
    total > 0 ? ((regions[r] ?? 0) * (activities[s] ?? 0)) / total : null,
  );
}

/**
 * Presence (methods B.2): 1 iff `X_rs X_.. >= X_r. X_.s` with both margins positive, else 0. The products are
 * compared, not the quotient, so that counts decide exactly whether a quotient reaches 1.
 */
export function presence(x: Matrix): Matrix {
  const { regions, activities, total } = margins(x);
  return matrixOf(x.rows, x.columns, (r, s) => {
    const [region, activity] = [regions[r] ?? 0, activities[s] ?? 0];
    return region > 0 && activity > 0 && at(x, r, s) * total >= region * activity ? 1 : 0;
  });
}

/** Relative slack with which a figure counts as reaching its expectation (methods I.2). */
const PRESENCE_SLACK = 1e-9;

/** Advantage of a matrix in which cells are missing. */
export interface AdvantageWithGaps {
  readonly quotients: Matrix;
  readonly presence: Matrix;
  readonly expected: Matrix;
}

/**
 * Advantage where cells are missing (methods I.2). The region totals are given, because they hold more than the
 * recorded cells; the reference share of an activity is its recorded sum over the totals of the regions that record
 * it. `E_rs = X_r. share_s`, `LQ = X / E`, presence 1 iff `X > 0` and `X >= E (1 - 1e-9)`. A missing cell has neither
 * quotient nor presence but an expectation; an activity that no region records has none of the three.
 */
export function advantageWithGaps(x: Matrix, regionTotals: readonly number[]): AdvantageWithGaps {
  const shares = Array.from({ length: x.columns }, (_, s) => referenceShare(x, regionTotals, s));
  const expected = matrixOf(x.rows, x.columns, (r, s) => {
    const share = shares[s] ?? null;
    return share === null ? null : (regionTotals[r] ?? 0) * share;
  });
  return {
    expected,
    quotients: matrixOf(x.rows, x.columns, (r, s) =>
      at(expected, r, s) > 0 ? at(x, r, s) / at(expected, r, s) : null,
    ),
    presence: matrixOf(x.rows, x.columns, (r, s) => {
      const count = at(x, r, s);
      if (Number.isNaN(count)) return null;
      return count > 0 && count >= at(expected, r, s) * (1 - PRESENCE_SLACK) ? 1 : 0;
    }),
  };
}

function referenceShare(x: Matrix, regionTotals: readonly number[], s: number): number | null {
  let recorded = 0;
  let total = 0;
  for (let r = 0; r < x.rows; r += 1) {
    if (Number.isNaN(at(x, r, s))) continue;
    recorded += at(x, r, s);
    total += regionTotals[r] ?? 0;
  }
  return total > 0 ? recorded / total : null;
}
