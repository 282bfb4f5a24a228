import type { RegionsWithFiguresQuery } from '../../graphql/generated';

export type RegionWithFigures = RegionsWithFiguresQuery['regions'][number];

/** Folded for comparison: case and accents do not matter. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Regions whose name, code or country contains the text, by country, then name, then code. */
export function regionsMatching(
  regions: readonly RegionWithFigures[],
  text: string,
  language: string,
): readonly RegionWithFigures[] {
  const wanted = folded(text.trim());
  const collator = new Intl.Collator(language);
  return regions
    .filter((region) =>
      [region.name, region.code, region.country.name].some((word) => folded(word).includes(wanted)),
    )
    .sort(
      (a, b) =>
        collator.compare(a.country.name, b.country.name) ||
        collator.compare(a.name, b.name) ||
        (a.code < b.code ? -1 : 1),
    );
}
