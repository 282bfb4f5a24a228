import type { OrganisationKind, SearchFilter, SearchKind } from '../../graphql/generated';

export const SEARCH_PAGE = 20;

/** What the address of the search page holds. */
export interface SearchAddress {
  readonly q?: string | undefined;
  readonly kinds?: readonly SearchKind[] | undefined;
  readonly organisations?: readonly OrganisationKind[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly page?: number | undefined;
}

export function searchFilter(address: SearchAddress): SearchFilter {
  return {
    kinds: address.kinds ?? null,
    organisationKinds: address.organisations ?? null,
    countries: address.countries ?? null,
  };
}

export function hasSearchFilter({ kinds, organisations, countries }: SearchAddress): boolean {
  return [kinds, organisations, countries].some((filter) => filter !== undefined);
}
