import { type Matrix, at, matrixOf, mean, sum } from '../kernel/index';
import { expectedCounts } from './advantage';
import { gammaQuantile, regularisedGamma } from './gamma';

/** Prior observations that pull a quotient towards 1 (methods B.8). */
export const DEFAULT_KAPPA = 5;

/** What is known about a quotient after its count: Gamma(`X + κ`, `E + κ`). */
export interface ShrunkenQuotient {
  readonly expected: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Probability that the true quotient is at least 1. */
  readonly probabilityAboveOne: number;
  /** Ends of the 90 % interval. */
  readonly q05: number;
  readonly q95: number;
}

/**
 * Location quotient of a count under a Gamma prior of mean 1 and weight κ (methods B.8): mean `(X+κ)/(E+κ)`, standard
 * deviation `sqrt(X+κ)/(E+κ)`, with its 5 % and 95 % quantiles. The mean tends to 1 as the counts get small.
 */
export function shrunkenQuotient(count: number, expected: number, kappa: number): ShrunkenQuotient {
  const [shape, rate] = [count + kappa, expected + kappa];
  return {
    expected,
    mean: shape / rate,
    standardDeviation: Math.sqrt(shape) / rate,
    probabilityAboveOne: 1 - regularisedGamma(shape, rate),
    q05: gammaQuantile(0.05, shape, rate),
    q95: gammaQuantile(0.95, shape, rate),
  };
}

/** Probability from which a presence counts as robust (methods B.8). */
export const ROBUST_PROBABILITY = 0.8;

/** Whether a presence would survive the noise of small counts: `P(θ >= 1) >= 0.8` (methods B.8). */
export function isRobustPresence(quotient: ShrunkenQuotient): boolean {
  return quotient.probabilityAboveOne >= ROBUST_PROBABILITY;
}

/** A prior read off the matrix itself. Shape and rate are null when the quotients vary no more than chance makes them. */
export interface EstimatedPrior {
  readonly mean: number;
  readonly excessVariance: number;
  readonly shape: number | null;
  readonly rate: number | null;
  readonly quotients: Matrix;
}

/**
 * Moment estimate of the prior (Marshall 1991; methods B.8): `m = ΣX/ΣE`, `s² = ΣE(X/E - m)²/ΣE`,
 * `A = s² - m/mean(E)`; shape `m²/A`, rate `m/A`, quotient `(X+shape)/(E+rate)`. If `A <= 0` every quotient is `m`.
 * Null when an expected count is not positive.
 */
export function estimatedPrior(x: Matrix): EstimatedPrior | null {
  const expected = expectedCounts(x);
  const e = [...expected.values];
  if (e.length === 0 || !e.every((value) => value > 0)) return null;
  const counts = [...x.values];
  const total = sum(e);
  const m = sum(counts) / total;
  const spread = sum(e.map((value, i) => value * ((counts[i] ?? 0) / value - m) ** 2)) / total;
  const excess = spread - m / (mean(e) ?? 1);
  if (excess <= 0) {
    const quotients = matrixOf(x.rows, x.columns, () => m);
    return { mean: m, excessVariance: 0, shape: null, rate: null, quotients };
  }
  const [shape, rate] = [m ** 2 / excess, m / excess];
  return {
    mean: m,
    excessVariance: excess,
    shape,
    rate,
    quotients: matrixOf(
      x.rows,
      x.columns,
      (r, s) => (at(x, r, s) + shape) / (at(expected, r, s) + rate),
    ),
  };
}
