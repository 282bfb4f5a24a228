import { err, ok, problem, type Problem, type Result } from '../kernel/index';
import { askerProfile, type AskerProfile } from './asker';
import { candidatesOf, type Candidates } from './eligibility';
import { rawFeatures } from './features';
import type { PreparedNetwork } from './network';
import type { PartnerRequest } from './request';
import { fitRule, rankingByFit } from './scoring';
import type { SuggestionSource } from './suggestion';
import { PARTNER_GROUPS, pointsOfRequest, type PartnerGroup } from './weights';

/** Why a request has no answer. */
export type PartnerProblem = Problem<'organisationUnknown' | 'emphasisInvalid'>;

/** Everything a request needs computed once: candidates, features, the fit of everybody, the ranking. */
export interface PartnerSearch extends SuggestionSource {
  readonly candidates: Candidates;
}

function unknownForAsker(
  request: PartnerRequest,
  asker: AskerProfile,
  hasTriangle: boolean,
): readonly PartnerGroup[] {
  const isUnknown: Readonly<Record<PartnerGroup, boolean>> = {
    sharedNetwork: !asker.hasProjects,
    trackRecord: false,
    topic: asker.themes.length === 0,
    complementarity: !hasTriangle && asker.needs.length === 0,
    geography: asker.country === null,
    regionalEconomy: (request.regionalEconomy?.divisions ?? []).length === 0,
  };
  return PARTNER_GROUPS.filter((group) => isUnknown[group]);
}

/**
 * Computes a request against the network. The problem is `organisationUnknown` where the asker is
 * not in the network and `emphasisInvalid` where the user's factors are negative, not finite or all 0.
 */
export function partnerSearch(
  network: PreparedNetwork,
  request: PartnerRequest,
): Result<PartnerSearch, PartnerProblem> {
  const asker = askerProfile(network, request.asker, request.needs);
  if (asker === null) return err(problem('organisationUnknown'));
  const points = pointsOfRequest(request.weights, request.emphasis, request.needs.length > 0);
  if (points === null) return err(problem('emphasisInvalid'));
  const candidates = candidatesOf(network, request, asker);
  const features = rawFeatures(network, request, asker);
  const rule = fitRule(features, points, candidates.rows);
  const { context } = features;
  return ok({
    network,
    request,
    asker,
    context,
    candidates,
    rule,
    ranking: rankingByFit(rule, candidates.rows),
    unknownForAsker: unknownForAsker(request, asker, context.legShares !== null),
  });
}
