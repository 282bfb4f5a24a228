import { type Matrix, at, columnTotals, matrixOf, rowTotals, sum } from '../kernel/index';

/** How specialised a region is, by three measures (methods B.2); each null for an empty region. */
export interface Specialisation {
  /** `Σ p²`, from 1/S (even) to 1 (one activity). */
  readonly herfindahl: number | null;
  /** `Σ |p_rs - p_s|` against all regions together, 0 to 2 (Krugman 1991). */
  readonly krugman: number | null;
  /** Shannon entropy `-Σ p log2 p` in bits; `0 log 0 = 0`. */
  readonly shannonBits: number | null;
}

/** The specialisation of each region of a complete matrix, in row order. */
export function specialisation(x: Matrix): readonly Specialisation[] {
  const regions = rowTotals(x);
  const total = sum(regions);
  const reference = columnTotals(x).map((count) => count / total);
  const shares = matrixOf(x.rows, x.columns, (r, s) => at(x, r, s) / (regions[r] ?? 0));
  return regions.map((regionTotal, r) => {
    if (regionTotal <= 0) return { herfindahl: null, krugman: null, shannonBits: null };
    const p = reference.map((_, s) => at(shares, r, s));
    return {
      herfindahl: sum(p.map((share) => share * share)),
      krugman: sum(p.map((share, s) => Math.abs(share - (reference[s] ?? 0)))),
      shannonBits: sum(p.map((share) => (share > 0 ? -share * Math.log2(share) : 0))),
    };
  });
}
