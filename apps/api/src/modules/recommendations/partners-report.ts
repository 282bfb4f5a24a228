import type {
  ContrastType,
  EvidencePathType,
  PartnerSuggestionsType,
  PartnerSuggestionType,
} from './recommendations.types';
import { contrastOf, pathsOf } from './suggestion-view';

/** An organisation as a report names it. */
export interface ReportedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

type ReportedContrast = Omit<ContrastType, 'withoutPartnerId'> & {
  readonly withoutPartner: ReportedOrganisation;
};

/** A suggestion as the command line gives it: the fields of the API, with the organisation named in place. */
export type ReportedSuggestion = Omit<PartnerSuggestionType, 'answered' | 'organisationId'> & {
  readonly organisation: ReportedOrganisation;
  readonly paths: readonly EvidencePathType[];
  readonly contrast: ReportedContrast | null;
};

/** Suggestions as the command line gives them, without any object of the server. */
export type PartnersReport = Omit<PartnerSuggestionsType, 'suggestions' | 'localHolders'> & {
  readonly format: 'trellis.partners/1';
  readonly suggestions: readonly ReportedSuggestion[];
  readonly localHolders: readonly ReportedSuggestion[];
};

function organisationIn({ answered }: PartnerSuggestionType, id: string): ReportedOrganisation {
  const { network } = answered.model;
  const row = network.rowOf.get(id) ?? -1;
  return {
    id,
    name: answered.model.organisationLabel(id),
    country: network.organisations[row]?.country ?? null,
  };
}

function reportedContrast(suggestion: PartnerSuggestionType): ReportedContrast | null {
  const contrast = contrastOf(suggestion);
  if (contrast === null) return null;
  const { withoutPartnerId, fit, rank } = contrast;
  return { withoutPartner: organisationIn(suggestion, withoutPartnerId), fit, rank };
}

function reported(suggestion: PartnerSuggestionType): ReportedSuggestion {
  const { answered: _, organisationId, ...fields } = suggestion;
  return {
    organisation: organisationIn(suggestion, organisationId),
    ...fields,
    paths: pathsOf(suggestion),
    contrast: reportedContrast(suggestion),
  };
}

/** The suggestions with everything that the API would give on demand, ready to be written as JSON. */
export function partnersReport(found: PartnerSuggestionsType): PartnersReport {
  return {
    format: 'trellis.partners/1',
    ...found,
    suggestions: found.suggestions.map(reported),
    localHolders: found.localHolders.map(reported),
  };
}
