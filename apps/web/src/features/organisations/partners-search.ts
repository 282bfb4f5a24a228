import type { OrganisationFilter, OrganisationKind } from '../../graphql/generated';

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
  readonly after?: string | undefined;
  /** The cursors of the pages passed since the first, so that there is a way back to each. */
  readonly trail?: readonly string[] | undefined;
}

/** The list again from its first page. */
export const FIRST_PAGE = { page: undefined, after: undefined, trail: undefined } as const;

/** The address of the page that begins after a cursor. */
export function nextPage(search: PartnersSearch, endCursor: string): PartnersSearch {
  const { page = 1, after, trail = [] } = search;
  return {
    ...search,
    page: page + 1,
    after: endCursor,
    trail: after === undefined ? undefined : [...trail, after],
  };
}

/** The address of the page before; the first where the address does not know the way. */
export function previousPage(search: PartnersSearch): PartnersSearch {
  const { page = 1, trail = [] } = search;
  const after = trail.at(-1);
  if (after === undefined || page <= 2) return { ...search, ...FIRST_PAGE };
  const rest = trail.slice(0, -1);
  return { ...search, page: page - 1, after, trail: rest.length === 0 ? undefined : rest };
}

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
  return ((search.page ?? 1) - 1) * LIST_PAGE + 1;
}
