import { isKnown, median } from '../kernel/index';

/** Where an activity stands between the risk (relatedness) and the reward (complexity) of entering it. */
export type QuadrantLabel = 'HIGH_ROAD' | 'SLOW_ROAD' | 'CASINO' | 'DEAD_END';

/** A place in the plane of relatedness and complexity; either may be unknown. */
export interface QuadrantPoint {
  readonly relatedness: number | null;
  readonly complexity: number | null;
}

/** The plane cut at the medians of the points with both values. */
export interface Quadrants {
  readonly medianRelatedness: number | null;
  readonly medianComplexity: number | null;
  readonly labels: readonly (QuadrantLabel | null)[];
}

/**
 * Quadrants of a region's eligible activities (methods B.12, after Balland, Boschma, Crespo & Rigby 2019): at or above
 * the median counts as high. High/high is the high road, high relatedness alone the slow road, high complexity alone
 * the casino, neither the dead end. A reading aid beside the score; null for a point without both values.
 */
export function quadrants(points: readonly QuadrantPoint[]): Quadrants {
  const complete = points.flatMap(({ relatedness, complexity }) =>
    isKnown(relatedness) && isKnown(complexity) ? [{ relatedness, complexity }] : [],
  );
  const x = median(complete.map((point) => point.relatedness));
  const y = median(complete.map((point) => point.complexity));
  return {
    medianRelatedness: x,
    medianComplexity: y,
    labels: points.map(({ relatedness, complexity }) => {
      if (relatedness === null || complexity === null || x === null || y === null) return null;
      if (relatedness >= x) return complexity >= y ? 'HIGH_ROAD' : 'SLOW_ROAD';
      return complexity >= y ? 'CASINO' : 'DEAD_END';
    }),
  };
}
