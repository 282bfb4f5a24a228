import type { RegionCountriesQuery, RegionPageQuery } from '../../graphql/generated';
import { firstDifference, foldedText } from '../../shared/i18n/text-order';

export type RegionDetail = NonNullable<RegionPageQuery['region']>;
export type Figure = RegionDetail['figures'][number];

/** Where a value lies on a bar from the smallest to the largest peer, 0 to 1; null when it cannot be drawn. */
export interface RangeBar {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

function position(value: number, minimum: number, maximum: number): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

/** The middle half of the peers and the region's own place among them. */
export function rangeBar(figure: Figure): RangeBar | null {
  const { value, peers } = figure;
  if (value === null || peers === null || peers.maximum <= peers.minimum) return null;
  return {
    from: position(peers.q25, peers.minimum, peers.maximum),
    to: position(peers.q75, peers.minimum, peers.maximum),
    at: position(value, peers.minimum, peers.maximum),
  };
}

/** Digits after the point that a unit is shown with: shares one, head counts none. */
export function figureDigits(figure: Figure): number {
  return figure.value !== null && Math.abs(figure.value) < 100 && !Number.isInteger(figure.value)
    ? 1
    : 0;
}

/** Countries whose name or code contains the text, by name. */
export function countriesMatching(
  regions: RegionCountriesQuery['regions'],
  text: string,
  language: string,
): RegionCountriesQuery['regions'] {
  const wanted = foldedText(text.trim());
  const collator = new Intl.Collator(language);
  return regions
    .filter((region) =>
      [region.name, region.code, region.country.name].some((word) =>
        foldedText(word).includes(wanted),
      ),
    )
    .sort((a, b) =>
      firstDifference(collator.compare(a.country.name, b.country.name), b.version - a.version),
    );
}

/** The five that answer "what kind of place is this"; the others are one click away. */
const LEADING_INDICATORS = [
  'population_total',
  'employed_15_64_thousand',
  'gdp_pps_hab_eu',
  'adult_learning_participation_pc',
  'unemployed_15_24_thousand',
] as const;

/** The leading figures in their fixed order, and the rest in the order of the API. */
export function splitFigures(figures: readonly Figure[]): {
  readonly leading: readonly Figure[];
  readonly others: readonly Figure[];
} {
  const leading = LEADING_INDICATORS.flatMap((id) =>
    figures.filter((figure) => figure.indicator.id === id).slice(0, 1),
  );
  return { leading, others: figures.filter((figure) => !leading.includes(figure)) };
}
