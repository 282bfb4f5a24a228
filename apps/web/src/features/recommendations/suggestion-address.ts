import type { SuggestionSearch } from '../../shared/routing/suggestion-search';

/** What a list of suggestions needs of its page: the state in the address and the way to change it. */
export interface SuggestionAddress {
  readonly search: SuggestionSearch;
  readonly onSearch: (search: SuggestionSearch) => void;
}
