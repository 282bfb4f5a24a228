import { valueAt } from '../graph/index';
import { ok, roundSignificant, SCORE_DIGITS, type Result } from '../kernel/index';
import { exclusionTest, type ExclusionReason } from './eligibility';
import { listOrder } from './list-order';
import type { PreparedNetwork } from './network';
import {
  pageRankFrom,
  resourceAllocationFrom,
  sharedPartners,
  withoutMember,
} from './network-features';
import { partnerSearch, type PartnerProblem, type PartnerSearch } from './partner-search';
import type { PartnerRequest } from './request';
import { fitOf, fitRule, placesAbove, rankingByFit } from './scoring';
import { suggestionAt, type PartnerSuggestion } from './suggestion';

/** What would change without the partner that links the two most. */
export interface Contrast {
  readonly withoutPartner: string;
  readonly fit: number;
  /** Place by fit, from 1. */
  readonly rankByFit: number;
}

/** Why one organisation fits, whether or not it is in the list. */
export interface PairExplanation {
  readonly suggestion: PartnerSuggestion;
  /** Why it is not in the list; null where it is. */
  readonly excludedBy: ExclusionReason | null;
  /** Null where no partner is shared. */
  readonly contrast: Contrast | null;
}

/**
 * The fit and the place by fit that a candidate would have if its strongest shared partner were not
 * in the network (methods A.9): both network features are computed again without that partner's
 * ties, for all candidates; everything else stays. Null where no partner is shared.
 */
function contrastOf(search: PartnerSearch, row: number): Contrast | null {
  const { network, request, asker, rule, candidates } = search;
  if (asker.row === null) return null;
  const [strongest] = sharedPartners(network, asker.row, row);
  if (strongest === undefined) return null;
  const operator = withoutMember(network.operator, strongest.row);
  const known = (values: Float64Array): Float64Array =>
    values.map((value, index) => (valueAt(network.projectCount, index) > 0 ? value : Number.NaN));
  const changed = fitRule(
    {
      context: rule.features.context,
      values: {
        ...rule.features.values,
        weightedResourceAllocation: known(resourceAllocationFrom(operator, asker.row)),
        personalisedPageRank: known(
          pageRankFrom(operator, asker.row, request.weights.pageRankContinuation),
        ),
      },
    },
    rule.points,
    candidates.rows,
  );
  const fit = fitOf(changed, row);
  const ranking = rankingByFit(changed, candidates.rows);
  const place = ranking.rows.indexOf(row);
  const rounded = roundSignificant(fit, SCORE_DIGITS);
  return {
    withoutPartner: network.organisations[strongest.row]?.id ?? '',
    fit,
    rankByFit: (place < 0 ? placesAbove(ranking, rounded, 'atLeast') : place) + 1,
  };
}

/**
 * Why one organisation fits the asker of a request, with the contrast to a network without the
 * strongest shared partner. Organisations that the request leaves out are explained too; they have
 * the rank they would have by fit. Null where the candidate is unknown or is the asker itself.
 */
export function explainPair(
  network: PreparedNetwork,
  request: PartnerRequest,
  candidate: string,
): Result<PairExplanation | null, PartnerProblem> {
  const search = partnerSearch(network, request);
  if (!search.ok) return search;
  const row = network.rowOf.get(candidate);
  if (row === undefined || row === search.value.asker.row) return ok(null);
  const excludedBy = exclusionTest(network, request, search.value.asker)(row);
  const order = listOrder(search.value, request.weights);
  const place = order.rows.indexOf(row);
  const suggestion = suggestionAt(search.value, row, {
    rank: place + 1,
    placedBy: order.placedBy.get(row) ?? 'score',
  });
  return ok({
    suggestion: place < 0 ? { ...suggestion, rank: suggestion.rankByFit } : suggestion,
    excludedBy,
    contrast: contrastOf(search.value, row),
  });
}
