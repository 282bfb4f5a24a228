import type { ShortlistEntryQuery } from '../../graphql/generated';

export type EntryOrganisation = NonNullable<ShortlistEntryQuery['organisation']>;

/** Town and country, as far as they are known. */
export function placeOf({ place, country }: Pick<EntryOrganisation, 'place' | 'country'>): string {
  const town = place?.town ?? null;
  return town === null ? country.name : `${town}, ${country.name}`;
}

/** The names of its sectors, most projects first. */
export function sectorNames({ sectors }: Pick<EntryOrganisation, 'sectors'>): readonly string[] {
  return sectors.map(({ sector }) => sector.name);
}
