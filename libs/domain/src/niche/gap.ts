import { type Matrix, at, matrixOf, sum } from '../kernel/index';
import { expectedCounts } from './advantage';
import { DEFAULT_KAPPA } from './shrinkage';

/**
 * Demand-supply gap `ln LQ^D - ln LQ^T` with both quotients shrunken by the same κ (methods B.9). 0 = supply follows
 * demand, `ln 2` = demand twice as concentrated in the region as supply. Unit-free, so the two may come from
 * different sources; both matrices have the same regions and activities and no missing cells.
 */
export function logGap(demand: Matrix, supply: Matrix, kappa: number): Matrix {
  const [ofDemand, ofSupply] = [logShrunken(demand, kappa), logShrunken(supply, kappa)];
  return matrixOf(demand.rows, demand.columns, (r, s) => at(ofDemand, r, s) - at(ofSupply, r, s));
}

function logShrunken(x: Matrix, kappa: number): Matrix {
  const expected = expectedCounts(x);
  return matrixOf(x.rows, x.columns, (r, s) =>
    Math.log((at(x, r, s) + kappa) / (at(expected, r, s) + kappa)),
  );
}

/** Persons employed that count as one observation, because people cluster in firms (methods I.6, ours). */
const PERSONS_PER_OBSERVATION = 20;
const SUPPLY_OBSERVATIONS = 50;

/**
 * Gap of a region's employment to the national training supply (methods I.6):
 * `ln((X/20 + 5)/(E/20 + 5)) - ln((50 LQ^T + 5)/55)`. Positive where work is more concentrated here than training is
 * in the country. Null where the figure, its expectation or the supply quotient is unknown.
 */
export function employmentSupplyGap(
  persons: number | null,
  expected: number | null,
  supplyQuotient: number | null,
): number | null {
  if (persons === null || expected === null || supplyQuotient === null) return null;
  const demand =
    (persons / PERSONS_PER_OBSERVATION + DEFAULT_KAPPA) /
    (expected / PERSONS_PER_OBSERVATION + DEFAULT_KAPPA);
  const supply =
    (SUPPLY_OBSERVATIONS * supplyQuotient + DEFAULT_KAPPA) / (SUPPLY_OBSERVATIONS + DEFAULT_KAPPA);
  return Math.log(demand) - Math.log(supply);
}

/** How far the mixes of demand and supply of a region differ; each null when a side is empty. */
export interface Mismatch {
  /** `½ Σ |d - t|` of the shares, 0 to 1 (Duncan & Duncan 1955). */
  readonly duncan: number | null;
  /** `1 - Σ d^α t^(1-α)`, α = 0.5, 0 to 1 (Şahin, Song, Topa & Violante 2014). */
  readonly sahin: number | null;
  /** Supply per opening of each activity; null without an opening. Needs annual head counts on both sides. */
  readonly coverage: readonly (number | null)[];
}

/** Regional mismatch of demand and supply over the same activities (methods B.9). */
export function mismatch(demand: readonly number[], supply: readonly number[]): Mismatch {
  const coverage = demand.map((d, s) => (d === 0 ? null : (supply[s] ?? 0) / d));
  const [allDemand, allSupply] = [sum(demand), sum(supply)];
  if (allDemand === 0 || allSupply === 0) return { duncan: null, sahin: null, coverage };
  const shares = demand.map((d, s) => [d / allDemand, (supply[s] ?? 0) / allSupply] as const);
  return {
    duncan: 0.5 * sum(shares.map(([d, t]) => Math.abs(d - t))),
    sahin: 1 - sum(shares.map(([d, t]) => Math.sqrt(d * t))),
    coverage,
  };
}
