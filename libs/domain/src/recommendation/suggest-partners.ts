import { ok, type Result } from '../kernel/index';
import type { ExclusionReason } from './eligibility';
import { listOrder } from './list-order';
import type { PreparedNetwork } from './network';
import { partnerSearch, type PartnerProblem, type PartnerSearch } from './partner-search';
import type { PartnerRequest, PartnerSlice } from './request';
import { suggestionAt, type PartnerSuggestion } from './suggestion';
import { GROUP_OF_FEATURE, PARTNER_FEATURES, PARTNER_GROUPS, type PartnerGroup } from './weights';

/** How the list was put in order, so that the page can say it. */
export interface ListRule {
  /** Points taken off the relevance of the candidate with the most projects, see the weights. */
  readonly popularityDiscount: number;
  readonly diversityLambda: number;
  /** Only this many of the best by fit are reordered for variety. */
  readonly diversityHead: number;
  readonly newcomerPlaces: number;
  readonly ofEvery: number;
  readonly newcomerMaxProjects: number;
}

/** A slice of the suggested partners of a request, with what the whole list is about. */
export interface PartnerSuggestions {
  readonly suggestions: readonly PartnerSuggestion[];
  readonly totalEligible: number;
  /** Organisations other than the asker, eligible or not. */
  readonly totalConsidered: number;
  /** Organisations left out, by the first condition they fail. */
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
  /** Points of each group in this request; they add up to 100. */
  readonly groupPoints: Readonly<Record<PartnerGroup, number>>;
  readonly weightsVersion: string;
  /** The year the list is as of; null for a network without projects. */
  readonly cutOffYear: number | null;
  readonly listRule: ListRule;
  /** Groups that give no points to anybody because something about the asker is not known. */
  readonly groupsUnknownForAsker: readonly PartnerGroup[];
}

/** Points of each group in a search. */
export function groupMaxima(search: PartnerSearch): Readonly<Record<PartnerGroup, number>> {
  const maxima = {
    sharedNetwork: 0,
    trackRecord: 0,
    topic: 0,
    complementarity: 0,
    geography: 0,
    regionalEconomy: 0,
  };
  for (const group of PARTNER_GROUPS) {
    maxima[group] = PARTNER_FEATURES.filter((feature) => GROUP_OF_FEATURE[feature] === group)
      .map((feature) => search.rule.points[feature])
      .reduce((total, points) => total + points, 0);
  }
  return maxima;
}

/** The list of a search from `offset` on; the order is that of the whole list. */
export function sliceOfSearch(
  search: PartnerSearch,
  { offset, limit }: PartnerSlice,
): PartnerSuggestions {
  const { network, request, candidates } = search;
  const { weights } = request;
  const order = listOrder(search, weights);
  return {
    suggestions: order.rows.slice(offset, offset + limit).map((row, index) =>
      suggestionAt(search, row, {
        rank: offset + index + 1,
        placedBy: order.placedBy.get(row) ?? 'score',
      }),
    ),
    totalEligible: candidates.rows.length,
    totalConsidered: candidates.considered,
    excluded: candidates.excluded,
    groupPoints: groupMaxima(search),
    weightsVersion: weights.version,
    cutOffYear: network.cutOffYear,
    listRule: {
      popularityDiscount: weights.popularityDiscount,
      diversityLambda: weights.diversityLambda,
      diversityHead: weights.diversityHead,
      newcomerPlaces: weights.newcomerRule.places,
      ofEvery: weights.newcomerRule.of,
      newcomerMaxProjects: weights.newcomerRule.maxProjects,
    },
    groupsUnknownForAsker: search.unknownForAsker,
  };
}

/**
 * Suggested partners for an organisation or a described newcomer (methods I.10 and I.11): fit 0 to
 * 100 as the sum of the points of six groups, each explained by parts and facts. Diversity and the
 * newcomer rule (A.8) change the order after the fit, never the fit; whoever they moved is marked. A
 * request may ask for the order by fit alone.
 * Equal fits, at 12 significant digits, stand in the order of organisation keys and are marked.
 */
export function suggestPartners(
  network: PreparedNetwork,
  request: PartnerRequest,
  slice: PartnerSlice,
): Result<PartnerSuggestions, PartnerProblem> {
  const search = partnerSearch(network, request);
  return search.ok ? ok(sliceOfSearch(search.value, slice)) : search;
}
