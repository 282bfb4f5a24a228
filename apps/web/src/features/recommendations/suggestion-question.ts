import type {
  PartnerAsker,
  PartnerFilter,
  PartnerGoal,
  SuggestionOrder,
} from '../../graphql/generated';
import type { SuggestionSearch } from '../../shared/routing/suggestion-search';

export const PAGE_SIZE = 10;

/** The goal of an address, or the preset of the page. */
export function goalOf(search: SuggestionSearch, preset: PartnerGoal): PartnerGoal {
  if (search.goal === undefined) return preset;
  return search.goal === 'local' ? 'LOCAL' : 'TRANSNATIONAL';
}

export function orderOf(search: SuggestionSearch): SuggestionOrder {
  return search.order === 'fit' ? 'FIT' : 'VARIED';
}

export function filterOf(search: SuggestionSearch): PartnerFilter {
  return {
    countries: search.countries ?? null,
    kinds: search.kinds ?? null,
    newcomersOnly: search.newcomers ?? false,
    includePartners: search.partners ?? false,
  };
}

export function hasFilter(search: SuggestionSearch): boolean {
  const { countries, kinds, newcomers, partners } = search;
  return [countries, kinds, newcomers, partners].some((filter) => filter !== undefined);
}

/** The address with other filters: back on the first page, with no reasons open. */
export function withFilter(
  search: SuggestionSearch,
  change: Partial<SuggestionSearch>,
): SuggestionSearch {
  return { ...search, page: undefined, why: undefined, ...change };
}

/** The variables of the list and of the reasons of one candidate. */
export function questionOf(asker: PartnerAsker, search: SuggestionSearch, preset: PartnerGoal) {
  const [goal, filter, order] = [goalOf(search, preset), filterOf(search), orderOf(search)];
  return { asker, goal, filter, order };
}
