import { isKnown, median } from '../kernel/index';
import { type NicheCell, componentValue } from './niche-cells';
import { winsorised } from './normalise';
import type { ComponentWeight, NicheComponent } from './weights';

/** Normalised values below this count as this, so that one weak leg does not annul a score (methods I.8, ours). */
const FLOOR = 0.1;

/** One component of all competing cells of a region, ready to be weighed. */
export interface PreparedComponent {
  readonly component: NicheComponent;
  readonly weight: number;
  /** Measured values; null where unknown. */
  readonly raw: readonly (number | null)[];
  /** Values in [0, 1]; the median of the known ones stands where the measured value is unknown. */
  readonly values: readonly number[];
  /** `ln max(0.1, value)`. */
  readonly logs: readonly number[];
}

/** Components that count in a region, and those about which nothing is known there. */
export interface PreparedComponents {
  readonly kept: readonly PreparedComponent[];
  readonly dropped: readonly NicheComponent[];
}

/**
 * Components normalised over the competing cells of a region (methods I.8): winsorised min-max, priority as it is. A
 * component unknown for all cells is dropped; where it is unknown for some, the median of the normalised known values
 * is assumed, since not knowing is neither an advantage nor a penalty.
 */
export function preparedComponents(
  cells: readonly NicheCell[],
  weights: readonly ComponentWeight[],
): PreparedComponents {
  const kept: PreparedComponent[] = [];
  const dropped: NicheComponent[] = [];
  for (const { component, weight } of weights) {
    const raw = cells.map((cell) => componentValue(cell, component));
    const normalised = component === 'priority' ? raw : winsorised(raw);
    const assumed = median(normalised.filter(isKnown));
    if (assumed === null) dropped.push(component);
    else {
      const values = normalised.map((x) => x ?? assumed);
      const logs = values.map((x) => Math.log(Math.max(FLOOR, x)));
      kept.push({ component, weight, raw, values, logs });
    }
  }
  return { kept, dropped };
}

/** What each kept component adds to `ln score` of a cell: `w ln max(0.1, x) / Σ w`, in the order of the components. */
export function logContributions(
  kept: readonly PreparedComponent[],
  cell: number,
  weightOf: (component: PreparedComponent) => number = ({ weight }) => weight,
): readonly number[] {
  const total = kept.reduce((all, component) => all + weightOf(component), 0);
  return kept.map((component) => (weightOf(component) * (component.logs[cell] ?? 0)) / total);
}

/** How far the label of a niche can be relied on. */
export type NicheConfidence = 'low' | 'medium' | 'high';

const COVERAGE_SLACK = 1e-9;

/** Label by coverage, below 0.6 low, below 0.8 medium, one step lower for a flagged figure (methods I.8). */
export function nicheConfidence(coverage: number, isFlagged: boolean): NicheConfidence {
  const steps: readonly NicheConfidence[] = ['low', 'medium', 'high'];
  const step = coverage < 0.6 - COVERAGE_SLACK ? 0 : coverage < 0.8 - COVERAGE_SLACK ? 1 : 2;
  return steps[Math.max(0, isFlagged ? step - 1 : step)] ?? 'low';
}
