import type { LanguageCode } from '@trellis/domain/kernel';
import {
  EXCLUSION_REASONS,
  explainPair,
  PARTNER_GROUPS,
  suggestionPaths,
  type NichePartners,
  type PartnerRequest,
  type PartnerSuggestion,
  type PartnerSuggestions,
} from '@trellis/domain/recommendation';
import type { PartnerModel } from './partner-model';
import type { AskerSummary } from './prepared-question';
import type {
  ContrastType,
  EvidencePathType,
  PartnerSuggestionsType,
  PartnerSuggestionType,
} from './recommendations.types';
import { cautionType, groupTypes, pathType, reasonType } from './suggestion-facts';

/** A request with the model of the version that it is answered from. */
export interface AnsweredQuestion {
  readonly model: PartnerModel;
  readonly version: number;
  readonly request: PartnerRequest;
  readonly language: LanguageCode;
}

/** What is known about the asker beside the request. */
export interface AskerFacts {
  readonly summary: AskerSummary;
  readonly unmapped: readonly string[];
}

/** A suggestion with named facts; paths and contrast are worked out from `answered` when they are asked for. */
export function suggestionType(
  answered: AnsweredQuestion,
  suggestion: PartnerSuggestion,
): PartnerSuggestionType {
  return {
    answered,
    organisationId: suggestion.organisation,
    rank: suggestion.rank,
    fit: suggestion.fit,
    groups: groupTypes(answered, suggestion),
    shareWithLowerFit: suggestion.shareWithLowerFit ?? 0,
    equalFit: suggestion.equalFit,
    placedBy: suggestion.placedBy,
    reason: reasonType(answered, suggestion),
    confidence: suggestion.confidence,
    groupsWithoutInput: suggestion.groupsWithoutInput,
    cautions: suggestion.cautions.map(cautionType),
    newcomer: suggestion.isNewcomer,
  };
}

function hasLocalHolders(found: PartnerSuggestions | NichePartners): found is NichePartners {
  return 'localHolders' in found;
}

/** A piece of the ranking with the totals and rules of the whole. */
export function suggestionsType(
  answered: AnsweredQuestion,
  { summary, unmapped }: AskerFacts,
  found: PartnerSuggestions | NichePartners,
): PartnerSuggestionsType {
  const holders = hasLocalHolders(found) ? found.localHolders : [];
  return {
    asker: summary,
    goal: answered.request.goal,
    weightsVersion: found.weightsVersion,
    weights: PARTNER_GROUPS.map((group) => ({ group, points: found.groupPoints[group] })),
    totalCandidates: found.totalConsidered,
    totalEligible: found.totalEligible,
    excluded: EXCLUSION_REASONS.map((reason) => ({ reason, count: found.excluded[reason] })),
    shownRule: found.suggestions.length < found.totalEligible ? 'bestFitFirst' : 'all',
    suggestions: found.suggestions.map((one) => suggestionType(answered, one)),
    localHolders: holders.map((one) => suggestionType(answered, one)),
    localHoldersTotal: hasLocalHolders(found) ? found.localHoldersTotal : 0,
    asOfYear: found.cutOffYear ?? 0,
    snapshotVersion: answered.version,
    unmapped,
  };
}

/** The three strongest paths to a suggested organisation; none for an asker that is only described. */
export function pathsOf({
  answered,
  organisationId,
}: PartnerSuggestionType): readonly EvidencePathType[] {
  const { asker } = answered.request;
  if (!('organisation' in asker)) return [];
  const from = asker.organisation;
  const paths = suggestionPaths(answered.model.network, { from, to: organisationId });
  return paths.map((path) => pathType(answered, from, path));
}

/** What happens to a suggestion without the strongest shared partner; null when none is shared. */
export function contrastOf({
  answered,
  organisationId,
}: PartnerSuggestionType): ContrastType | null {
  const found = explainPair(answered.model.network, answered.request, organisationId);
  const contrast = found.ok ? (found.value?.contrast ?? null) : null;
  if (contrast === null) return null;
  const { withoutPartner, fit, rankByFit } = contrast;
  return { withoutPartnerId: withoutPartner, fit, rank: rankByFit };
}
