import { valueAt } from '../graph/index';
import { maximalMarginalRelevance, withExposureFloor } from './diversity';
import { isNewcomer } from './eligibility';
import { featureValue } from './features';
import type { PreparedNetwork } from './network';
import type { PartnerRequest } from './request';
import type { FitRanking, FitRule } from './scoring';
import { heldItems, type ThemeIndex } from './themes';
import type { PartnerWeights } from './weights';

/** Which rule put a candidate where it stands. */
export type PlacedBy = 'score' | 'newcomer_rule' | 'diversity';

/** The list a person sees, as a whole; a page is a slice of it. */
export interface ListOrder {
  readonly rows: readonly number[];
  readonly placedBy: ReadonlyMap<number, PlacedBy>;
}

/** Cosine of the idf-weighted theme vectors of two organisations (methods A.5); 0 where either has none. */
export function themeCloseness(index: ThemeIndex, a: number, b: number): number {
  const length = valueAt(index.length, a) * valueAt(index.length, b);
  if (length === 0) return 0;
  const left = heldItems(index, a);
  const right = heldItems(index, b);
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const difference = valueAt(left, i) - valueAt(right, j);
    if (difference === 0) {
      shared += valueAt(index.idf, valueAt(left, i)) ** 2;
      i += 1;
      j += 1;
    } else if (difference < 0) i += 1;
    else j += 1;
  }
  return Math.min(1, shared / length);
}

function sharedKinds(left: readonly string[], right: readonly string[]): number {
  const union = new Set([...left, ...right]);
  if (union.size === 0) return 0;
  return left.filter((kind) => right.includes(kind)).length / union.size;
}

/**
 * How alike two organisations are as suggestions, in [0,1]: the mean of the closeness of their themes
 * (methods A.5), the overlap of their capacities and whether they are in the same country. Place and
 * capacity count because the fit rewards both, so that without them the best of a list are alike.
 */
export function profileCloseness(network: PreparedNetwork, a: number, b: number): number {
  const left = network.organisations[a];
  const right = network.organisations[b];
  if (left === undefined || right === undefined) return 0;
  const sameCountry = left.country !== null && left.country === right.country ? 1 : 0;
  const themes = themeCloseness(network.themes, a, b);
  return (themes + sharedKinds(left.kinds, right.kinds) + sameCountry) / 3;
}

/** What the order of a list is made from. */
export interface OrderSource {
  readonly network: PreparedNetwork;
  readonly ranking: FitRanking;
  readonly rule: FitRule;
  readonly request: Pick<PartnerRequest, 'order'>;
}

/** Fit in [0,1] of the best, less the popularity discount; never below 0. */
function relevances(source: OrderSource, head: readonly number[], discount: number): number[] {
  const { ranking, rule } = source;
  const best = valueAt(ranking.fits, 0);
  return head.map((row, place) => {
    if (best <= 0) return 0;
    const raw = valueAt(rule.features.values.projectCount, row);
    const popularity = featureValue(raw, 'projectCount', rule.maxima.projectCount) ?? 0;
    return Math.max(0, valueAt(ranking.fits, place) - discount * popularity) / best;
  });
}

function diverseHead(source: OrderSource, weights: PartnerWeights): readonly number[] {
  const { network, ranking } = source;
  const head = ranking.rows.slice(0, weights.diversityHead);
  const { order } = maximalMarginalRelevance(
    relevances(source, head, weights.popularityDiscount),
    (i, j) => profileCloseness(network, head[i] ?? 0, head[j] ?? 0),
    { lambda: weights.diversityLambda, k: head.length },
  );
  return order.map((place) => head[place] ?? 0);
}

/**
 * The order of the list (methods A.8): the diversity rule reorders the best candidates by fit less a
 * discount for popularity, those behind keep their order by fit, and then the newcomer rule lifts newcomers into blocks that lack them.
 * Whoever stands higher than by fit alone is marked with the rule that did it. A request for the order
 * `fit` has neither rule. The order is a function of the request, so that paging through it is stable.
 */
export function listOrder(source: OrderSource, weights: PartnerWeights): ListOrder {
  const { network, ranking } = source;
  if (source.request.order === 'fit') return { rows: ranking.rows, placedBy: new Map() };
  const head = diverseHead(source, weights);
  const given = [...head, ...ranking.rows.slice(head.length)];
  const { places, of, maxProjects } = weights.newcomerRule;
  const newcomers = ranking.rows.filter((row) => isNewcomer(network, row, maxProjects));
  const { order, moved } = withExposureFloor(given, newcomers, { places, of });
  const placedBy = new Map<number, PlacedBy>();
  const placeByFit = new Map(ranking.rows.slice(0, head.length).map((row, place) => [row, place]));
  head.forEach((row, place) => {
    if (place < (placeByFit.get(row) ?? 0)) placedBy.set(row, 'diversity');
  });
  for (const row of moved) placedBy.set(row, 'newcomer_rule');
  return { rows: order, placedBy };
}
