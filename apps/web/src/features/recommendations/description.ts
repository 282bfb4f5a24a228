import type { DescribedOrganisation, OrganisationKind } from '../../graphql/generated';

/** The description of a newcomer as the address holds it. */
export interface DescriptionSearch {
  readonly name?: string | undefined;
  readonly is?: readonly OrganisationKind[] | undefined;
  readonly in?: string | undefined;
  readonly region?: string | undefined;
  readonly sectors?: readonly string[] | undefined;
  readonly ecosystems?: readonly string[] | undefined;
  readonly challenges?: readonly string[] | undefined;
  readonly needs?: readonly string[] | undefined;
}

export type MissingField = 'kinds' | 'country';

/** What has to be filled in before partners can be suggested. */
export function missingFields(search: DescriptionSearch): readonly MissingField[] {
  return [
    ...((search.is ?? []).length === 0 ? (['kinds'] as const) : []),
    ...(search.in === undefined ? (['country'] as const) : []),
  ];
}

/**
 * The description as the API takes it; null while something is missing. A region of another country than the chosen
 * one is left out, since an organisation lies in one country.
 */
export function describedOrganisation(
  search: DescriptionSearch,
  countryOfRegion: string | null,
): DescribedOrganisation | null {
  const { is: kinds, in: country, region } = search;
  if (kinds === undefined || kinds.length === 0 || country === undefined) return null;
  return {
    name: search.name ?? null,
    kinds,
    country,
    region: region !== undefined && countryOfRegion === country ? region : null,
    sectors: search.sectors ?? null,
    ecosystems: search.ecosystems ?? null,
    challenges: search.challenges ?? null,
    needs: search.needs ?? null,
  };
}
