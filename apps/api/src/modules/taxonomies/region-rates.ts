import type { LocalisedText } from '@trellis/domain/kernel';

/** A ratio of two published counts, in per cent, that lets regions of different size be compared. */
export interface RegionRate {
  readonly id: string;
  /** Indicator above the line. */
  readonly part: string;
  /** Indicator below the line. */
  readonly whole: string;
  /** What turns part over whole into per cent, units of the counts included. */
  readonly factor: number;
  readonly names: LocalisedText;
  readonly descriptions: LocalisedText;
}

/** Youth unemployment is counted in thousands, the population in persons. */
export const REGION_RATES_SHOWN: readonly RegionRate[] = [
  {
    id: 'high_attainment',
    part: 'employed_25_64_ed5_8_thousand',
    whole: 'employed_25_64_total_thousand',
    factor: 100,
    names: { en: 'High attainment', nl: 'Hoogopgeleid' },
    descriptions: {
      en: 'Share of the employed of 25 to 64 years with ISCED levels 5 to 8',
      nl: 'Aandeel van de werkenden van 25 tot 64 jaar met ISCED-niveau 5 tot 8',
    },
  },
  {
    id: 'youth_unemployment',
    part: 'unemployed_15_24_thousand',
    whole: 'population_15_24',
    factor: 100_000,
    names: { en: 'Youth unemployment ratio', nl: 'Werkloze jongeren' },
    descriptions: {
      en: 'Unemployed of 15 to 24 years as a share of everyone of that age',
      nl: 'Werklozen van 15 tot 24 jaar als aandeel van iedereen van die leeftijd',
    },
  },
];
