import type { RegionCountriesQuery, RegionPageQuery } from '../../graphql/generated';
import { firstDifference, foldedText } from '../../shared/i18n/text-order';

export type RegionDetail = NonNullable<RegionPageQuery['region']>;
export type Figure = RegionDetail['figures'][number];

export type Rate = RegionDetail['rates'][number];

/** Where a value lies on a bar from the smallest to the largest peer, 0 to 1; null when it cannot be drawn. */
export interface RangeBar {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

type Compared = Pick<Figure, 'value' | 'peers'>;

/** What a cell of the strip shows: a published figure or a ratio of two. */
export interface ShownFigure extends Compared {
  readonly key: string;
  readonly name: string;
  /** What is counted, in English where the source has it in English only. */
  readonly meaning: string;
  readonly isMeaningEnglish: boolean;
  readonly unit: Unit | null;
  /** Digits after the point, the same for the value and its peers. */
  readonly digits: number;
  readonly year: number;
  readonly flag: string | null;
  /** The region whose figure it is, where that is another. */
  readonly usedRegion: string | null;
}

function position(value: number, minimum: number, maximum: number): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

/** The middle half of the peers and the region's own place among them. */
export function rangeBar(figure: Compared): RangeBar | null {
  const { value, peers } = figure;
  if (value === null || peers === null || peers.maximum <= peers.minimum) return null;
  return {
    from: position(peers.q25, peers.minimum, peers.maximum),
    to: position(peers.q75, peers.minimum, peers.maximum),
    at: position(value, peers.minimum, peers.maximum),
  };
}

/** Units of the figures and the keys of their words. */
const UNITS = {
  persons: 'persons',
  'thousand persons': 'thousand',
  '%': 'percent',
  EUR: 'euro',
  '% of EU average': 'ofAverage',
} as const;

export type Unit = (typeof UNITS)[keyof typeof UNITS];

function unitOf(unit: string): Unit | null {
  return Object.entries(UNITS).find(([name]) => name === unit)?.[1] ?? null;
}

/** Persons and euros are counted whole; shares and thousands have one decimal. */
export function figureDigits(unit: string): number {
  return unit === 'persons' || unit === 'EUR' ? 0 : 1;
}

/** Figures that tell how large a place is: among peers of any size a bar would say nothing. */
const SIZES: readonly string[] = ['population_total'];

/** A published figure of the region of a code as the strip shows it. */
export function shownFigure(figure: Figure, region: string): ShownFigure {
  const { indicator, provenance, regionUsed } = figure;
  return {
    key: indicator.id,
    name: indicator.name,
    meaning: `${indicator.description ?? indicator.name} ${provenance.source.title}.`,
    isMeaningEnglish: true,
    unit: unitOf(indicator.unit),
    digits: figureDigits(indicator.unit),
    year: figure.year,
    flag: figure.flag,
    value: figure.value,
    peers: SIZES.includes(indicator.id) ? null : figure.peers,
    usedRegion: regionUsed.code === region ? null : regionUsed.name,
  };
}

/** A ratio of two published counts as the strip shows it. */
export function shownRate(rate: Rate): ShownFigure {
  return {
    key: rate.id,
    name: rate.name,
    meaning: `${rate.description}. ${rate.provenance.source.title}.`,
    isMeaningEnglish: false,
    unit: 'percent',
    digits: 1,
    year: rate.year,
    flag: null,
    value: rate.value,
    peers: rate.peers,
    usedRegion: null,
  };
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

/** What answers "what kind of place is this": its size, then what can be compared. The others are one click away. */
const LEADING = [
  'population_total',
  'gdp_pps_hab_eu',
  'adult_learning_participation_pc',
  'high_attainment',
  'youth_unemployment',
] as const;

/** The leading figures in their fixed order, and the rest in the order given. */
export function splitFigures(figures: readonly ShownFigure[]): {
  readonly leading: readonly ShownFigure[];
  readonly others: readonly ShownFigure[];
} {
  const leading = LEADING.flatMap((key) =>
    figures.filter((figure) => figure.key === key).slice(0, 1),
  );
  return { leading, others: figures.filter((figure) => !leading.includes(figure)) };
}

export type EmploymentGroup = RegionDetail['employmentByGroup'][number];

/** People who gave no answer belong to no group: they stand last, the groups in the order of the classification. */
export function employmentRows(rows: readonly EmploymentGroup[]): readonly EmploymentGroup[] {
  const isUnanswered = ({ group }: EmploymentGroup): boolean => group === 'NRP';
  return [...rows.filter((row) => !isUnanswered(row)), ...rows.filter(isUnanswered)];
}

const SHOWN_SHARE = 0.0005;

/**
 * Share of all employed that no group shows, as its figure is withheld or the groups are rounded; null when it is too
 * small to be shown, or no share is known.
 */
export function shareWithheld(rows: readonly EmploymentGroup[]): number | null {
  const known = rows.flatMap(({ share }) => (share === null ? [] : [share]));
  const rest = 1 - known.reduce((sum, share) => sum + share, 0);
  return known.length === 0 || rest < SHOWN_SHARE ? null : rest;
}
