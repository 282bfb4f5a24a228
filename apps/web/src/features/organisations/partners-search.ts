import type { OrganisationFilter, OrganisationKind } from '../../graphql/generated';
import { rowsBefore } from '../../shared/routing/pages';

export const LIST_PAGE = 25;

/** What the address of the list of organisations holds. */
export interface PartnersSearch {
  readonly q?: string | undefined;
  readonly kinds?: readonly OrganisationKind[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly newcomers?: true | undefined;
  readonly region?: string | undefined;
  readonly sector?: string | undefined;
  readonly page?: number | undefined;
}

/** The list again from its first page. */
export const FIRST_PAGE = { page: undefined } as const;

export function organisationFilter(search: PartnersSearch): OrganisationFilter {
  return {
    text: search.q ?? null,
    kinds: search.kinds ?? null,
    countries: search.countries ?? null,
    newcomersOnly: search.newcomers ?? null,
    region: search.region ?? null,
    sector: search.sector ?? null,
  };
}

export function hasOrganisationFilter(search: PartnersSearch): boolean {
  const { q, kinds, countries, newcomers, region, sector } = search;
  return [q, kinds, countries, newcomers, region, sector].some((filter) => filter !== undefined);
}

/** Place of the first row of the page shown, from 1. */
export function firstPlace(search: PartnersSearch): number {
  return rowsBefore(search.page, LIST_PAGE) + 1;
}
