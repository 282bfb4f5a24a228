import { type Matrix, at, columnTotals, rowTotals } from '../kernel/index';

/** Values of regions and activities after a number of steps; null for empty lines. */
export interface IteratedIndex {
  readonly regions: readonly (number | null)[];
  readonly activities: readonly (number | null)[];
}

/** Below this a fitness is a rounding residue, and only ranks may be read (methods B.5). */
const FITNESS_GUARD = 1e-150;

/**
 * Fitness of regions and complexity of activities (Tacchella, Cristelli, Caldarelli, Gabrielli & Pietronero 2012;
 * methods B.5) after exactly `steps` steps from 1: `F̃_r = Σ_s M_rs Q_s`, `Q̃_s = 1 / Σ_r (M_rs / F_r)`, both from the
 * step before, each divided by its mean. Null for empty regions and activities. Stops early when a fitness falls
 * below 1e-150, as in strongly nested matrices.
 */
export function fitnessComplexity(presence: Matrix, steps: number): IteratedIndex {
  let regions: (number | null)[] = rowTotals(presence).map((k) => (k > 0 ? 1 : null));
  let activities: (number | null)[] = columnTotals(presence).map((u) => (u > 0 ? 1 : null));
  for (let step = 0; step < steps; step += 1) {
    const [fitness, quality] = [regions, activities];
    regions = dividedByMean(
      fitness.map((f, r) => (f === null ? null : total(quality, (q, s) => at(presence, r, s) * q))),
    );
    activities = dividedByMean(
      quality.map((q, s) =>
        q === null ? null : 1 / total(fitness, (f, r) => at(presence, r, s) / f),
      ),
    );
    if (regions.some((f) => f !== null && f < FITNESS_GUARD)) break;
  }
  return { regions, activities };
}

/**
 * Method of reflections (Hidalgo & Hausmann 2009; methods B.5), for comparison with published values only:
 * `k_{r,n} = (1/k_r) Σ_s M_rs k_{s,n-1}` and the same for activities, from diversity and ubiquity. It converges to a
 * constant, so many steps lose digits; the index itself is `complexity`. Null for empty regions and activities.
 */
export function reflections(presence: Matrix, steps: number): IteratedIndex {
  const nullIfEmpty = (count: number): number | null => (count > 0 ? count : null);
  const diversity = rowTotals(presence).map(nullIfEmpty);
  const ubiquity = columnTotals(presence).map(nullIfEmpty);
  let [regions, activities] = [diversity, ubiquity];
  for (let step = 0; step < steps; step += 1) {
    const [before, beforeActivities] = [regions, activities];
    regions = diversity.map((k, r) =>
      k === null ? null : total(beforeActivities, (x, s) => at(presence, r, s) * x) / k,
    );
    activities = ubiquity.map((u, s) =>
      u === null ? null : total(before, (x, r) => at(presence, r, s) * x) / u,
    );
  }
  return { regions, activities };
}

function total(
  values: readonly (number | null)[],
  term: (value: number, index: number) => number,
): number {
  return values.reduce<number>((all, x, i) => (x === null ? all : all + term(x, i)), 0);
}

function dividedByMean(values: readonly (number | null)[]): (number | null)[] {
  const count = values.filter((x) => x !== null).length;
  const centre = total(values, (x) => x) / count;
  return values.map((x) => (x === null ? null : x / centre));
}
