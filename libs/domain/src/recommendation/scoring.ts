import { valueAt } from '../graph/index';
import { roundSignificant, SCORE_DIGITS, type ExplanationPart } from '../kernel/index';
import { featureMaxima, featureValue, type RawFeatures } from './features';
import {
  GROUP_OF_FEATURE,
  PARTNER_FEATURES,
  PARTNER_GROUPS,
  type PartnerFeature,
  type PartnerGroup,
} from './weights';

/** Points of one feature before its evidence is looked up. */
export type FeaturePoints = Omit<ExplanationPart<PartnerFeature>, 'evidence'>;

/** How the fit of any organisation of the network is computed for one request. */
export interface FitRule {
  readonly features: RawFeatures;
  readonly points: Readonly<Record<PartnerFeature, number>>;
  readonly maxima: Readonly<Record<PartnerFeature, number>>;
}

/** The rule of a request: its features, its points, and the maxima over its candidates. */
export function fitRule(
  features: RawFeatures,
  points: Readonly<Record<PartnerFeature, number>>,
  candidates: readonly number[],
): FitRule {
  return { features, points, maxima: featureMaxima(features, candidates) };
}

/**
 * The fit of methods I.11, 0 to 100: the sum of the points of the features. A feature without input
 * gives no points.
 */
export function fitOf(rule: FitRule, row: number): number {
  let fit = 0;
  for (const feature of PARTNER_FEATURES) {
    const raw = valueAt(rule.features.values[feature], row);
    const value = featureValue(raw, feature, rule.maxima[feature]);
    if (value !== null) fit += value * rule.points[feature];
  }
  return fit;
}

/** The points of each feature of one organisation; they add up to its fit. Features worth nothing are left out. */
export function featurePoints(rule: FitRule, row: number): readonly FeaturePoints[] {
  return PARTNER_FEATURES.filter((feature) => rule.points[feature] > 0).map((feature) => {
    const raw = valueAt(rule.features.values[feature], row);
    const value = featureValue(raw, feature, rule.maxima[feature]);
    const weight = rule.points[feature];
    return { key: feature, weight, value, contribution: value === null ? 0 : value * weight };
  });
}

/** The groups that count in this request but of which no feature is known for the organisation. */
export function groupsWithoutInput(parts: readonly FeaturePoints[]): readonly PartnerGroup[] {
  return PARTNER_GROUPS.filter((group) => {
    const ofGroup = parts.filter((part) => GROUP_OF_FEATURE[part.key] === group);
    return ofGroup.length > 0 && ofGroup.every((part) => part.value === null);
  });
}

/** The candidates by fit, and what ties and shares need. */
export interface FitRanking {
  /** Candidate rows: fit descending at 12 significant digits, then organisation key. */
  readonly rows: readonly number[];
  /** The rounded fit of each place of `rows`. */
  readonly fits: Float64Array;
}

/** The candidates ordered by fit (methods I.10): equal fits, at 12 significant digits, by organisation key. */
export function rankingByFit(rule: FitRule, candidates: readonly number[]): FitRanking {
  const fits = new Float64Array(candidates.length);
  candidates.forEach((row, place) => {
    fits[place] = roundSignificant(fitOf(rule, row), SCORE_DIGITS);
  });
  const order = Uint32Array.from(candidates.keys()).sort((a, b) => {
    const ahead = valueAt(fits, b) - valueAt(fits, a);
    return ahead === 0 ? a - b : ahead;
  });
  return {
    rows: Array.from(order, (place) => candidates[place] ?? 0),
    fits: Float64Array.from(order, (place) => valueAt(fits, place)),
  };
}

/** Number of places of a ranking whose fit is at least, or above, the given one. */
export function placesAbove(ranking: FitRanking, fit: number, bound: 'above' | 'atLeast'): number {
  let low = 0;
  let high = ranking.fits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = valueAt(ranking.fits, middle);
    if (bound === 'above' ? value > fit : value >= fit) low = middle + 1;
    else high = middle;
  }
  return low;
}
