import { valueAt } from '../graph/index';
import { maximalMarginalRelevance, withExposureFloor } from './diversity';
import { isNewcomer } from './eligibility';
import type { PreparedNetwork } from './network';
import type { FitRanking } from './scoring';
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

function diverseHead(
  network: PreparedNetwork,
  ranking: FitRanking,
  weights: PartnerWeights,
): readonly number[] {
  const head = ranking.rows.slice(0, weights.diversityHead);
  const best = valueAt(ranking.fits, 0);
  const relevance = head.map((_, place) => (best > 0 ? valueAt(ranking.fits, place) / best : 0));
  const { order } = maximalMarginalRelevance(
    relevance,
    (i, j) => themeCloseness(network.themes, head[i] ?? 0, head[j] ?? 0),
    { lambda: weights.diversityLambda, k: head.length },
  );
  return order.map((place) => head[place] ?? 0);
}

/**
 * The order of the list (methods A.8): the diversity rule reorders the best candidates, those behind
 * keep their order by fit, and then the newcomer rule lifts newcomers into blocks that lack them.
 * Whoever stands higher than by fit alone is marked with the rule that did it. The order is a
 * function of the request, so that paging through it is stable.
 */
export function listOrder(
  network: PreparedNetwork,
  ranking: FitRanking,
  weights: PartnerWeights,
): ListOrder {
  const head = diverseHead(network, ranking, weights);
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
