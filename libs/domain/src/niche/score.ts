import { sum } from '../kernel/index';

/** Components by name, each in [0, 1] or null when unknown. */
export type ComponentValues = Readonly<Record<string, number | null>>;

/** Weights by name of component; positive, of any sum. */
export type ComponentWeights = Readonly<Record<string, number>>;

/** What a score is made of. */
export interface GeometricScore {
  /** Weighted geometric mean in (0, 1]; null below the coverage asked for, or without any component. */
  readonly score: number | null;
  /** Weight of the known components over the weight of all, in [0, 1]. */
  readonly coverage: number;
  /** `w ln x / Σ w` of each known component: they add up to `ln score`. */
  readonly logContributions: Readonly<Record<string, number>>;
}

/** Slack of the coverage gate, so that weights that add up to the gate in decimals pass it. */
const COVERAGE_SLACK = 1e-9;

/**
 * Weighted geometric mean `exp(Σ w ln max(floor, x) / Σ w)` over the known components (methods B.12), so that one
 * missing leg is not bought back by another (OECD/JRC 2008). Null when the known weight is below `minCoverage`.
 */
export function geometricScore(
  values: ComponentValues,
  weights: ComponentWeights,
  gates: { readonly floor: number; readonly minCoverage: number },
): GeometricScore {
  const known = Object.entries(weights).flatMap(([key, weight]) => {
    const value = values[key] ?? null;
    return value === null ? [] : [{ key, weight, value }];
  });
  const knownWeight = sum(known.map(({ weight }) => weight));
  const coverage = knownWeight / sum(Object.values(weights));
  const logContributions = Object.fromEntries(
    known.map(({ key, weight, value }) => [
      key,
      (weight * Math.log(Math.max(gates.floor, value))) / knownWeight,
    ]),
  );
  const isCovered = known.length > 0 && coverage >= gates.minCoverage - COVERAGE_SLACK;
  const score = isCovered ? Math.exp(sum(Object.values(logContributions))) : null;
  return { score, coverage, logContributions };
}

/** The places a row takes in a ranking when the weights are varied. */
export interface RankBand {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}

/**
 * Best and worst rank of each row when each weight in turn is multiplied by `1 - delta` and `1 + delta` (methods
 * B.12, `delta` 0.5 by default), the given weights included. `rankRows` gives the order of the rows, best first, for
 * a set of weights and decides ties and unknown scores; any coverage gate is its own and stays with the given weights.
 */
export function rankBands(
  rankRows: (weights: ComponentWeights) => readonly number[],
  weights: ComponentWeights,
  delta = 0.5,
): readonly RankBand[] {
  const places = (varied: ComponentWeights): number[] => {
    const ranks: number[] = [];
    rankRows(varied).forEach((row, place) => {
      ranks[row] = place + 1;
    });
    return ranks;
  };
  const given = places(weights);
  const variants = Object.entries(weights).flatMap(([key, weight]) =>
    [1 - delta, 1 + delta].map((factor) => places({ ...weights, [key]: weight * factor })),
  );
  return given.map((rank, row) => {
    const seen = [rank, ...variants.map((ranks) => ranks[row] ?? rank)];
    return { rank, best: Math.min(...seen), worst: Math.max(...seen) };
  });
}

/**
 * Order of rows by score, best first, for `rankBands`: scores of rows that fail the coverage gate under the given
 * weights are unknown throughout and come last; ties keep the order of the rows.
 */
export function scoreOrder(
  rows: readonly ComponentValues[],
  given: ComponentWeights,
  gates: { readonly floor: number; readonly minCoverage: number },
): (weights: ComponentWeights) => readonly number[] {
  const passes = rows.map((row) => geometricScore(row, given, gates).score !== null);
  return (weights) => {
    const scores = rows.map((row, index) =>
      passes[index] === true
        ? (geometricScore(row, weights, { ...gates, minCoverage: 0 }).score ?? -Infinity)
        : -Infinity,
    );
    return rows
      .map((_, index) => index)
      .sort((a, b) => {
        const [left, right] = [scores[a] ?? -Infinity, scores[b] ?? -Infinity];
        return left === right ? a - b : left > right ? -1 : 1;
      });
  };
}
