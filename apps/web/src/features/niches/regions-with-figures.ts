import type { RegionsWithFiguresQuery } from '../../graphql/generated';
import { firstDifference, foldedText } from '../../shared/i18n/text-order';

export type RegionWithFigures = RegionsWithFiguresQuery['regions'][number];

/** Regions whose name, code or country contains the text, by country, then name, then code. */
export function regionsMatching(
  regions: readonly RegionWithFigures[],
  text: string,
  language: string,
): readonly RegionWithFigures[] {
  const wanted = foldedText(text.trim());
  const collator = new Intl.Collator(language);
  return regions
    .filter((region) =>
      [region.name, region.code, region.country.name].some((word) =>
        foldedText(word).includes(wanted),
      ),
    )
    .sort((a, b) =>
      firstDifference(
        collator.compare(a.country.name, b.country.name),
        collator.compare(a.name, b.name),
        a.code < b.code ? -1 : 1,
      ),
    );
}

export interface CountryWithFigures {
  readonly code: string;
  readonly name: string;
  readonly regions: readonly RegionWithFigures[];
}

/** Sorted regions in groups, one a country; the order stays. */
export function byCountry(regions: readonly RegionWithFigures[]): readonly CountryWithFigures[] {
  const countries = new Map(regions.map(({ country }) => [country.code, country]));
  return [...countries.values()].map(({ code, name }) => ({
    code,
    name,
    regions: regions.filter(({ country }) => country.code === code),
  }));
}
