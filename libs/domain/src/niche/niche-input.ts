import type { CountryCode, RegionCode, SectorCode } from '../catalogue/index';

/** Persons employed in a region and a NACE Rev. 2 section or division; null where the figure is withheld. */
export interface EmploymentCell {
  readonly region: RegionCode;
  readonly code: SectorCode;
  readonly value: number | null;
  /** Eurostat's flag, such as `d`; null or blank for none. */
  readonly flag: string | null;
}

/** Gross domestic product per head in euro, the anchor of the complexity axis. */
export interface GdpPerHead {
  readonly region: RegionCode;
  readonly value: number | null;
}

/** Job vacancy rate in per cent, all occupations and sizes, of a section or of a total (`B-S`, `A-S`). */
export interface VacancyRate {
  readonly country: CountryCode;
  readonly section: string;
  readonly year: number;
  readonly value: number | null;
}

/** Share of ISCO major groups 3 to 8 in the employment of a division, in [0, 1]. */
export interface VetShare {
  readonly division: SectorCode;
  readonly share: number;
}

/** VET learners of a country carried to a division, and their quotient against all countries. */
export interface TrainingSupply {
  readonly country: CountryCode;
  readonly division: SectorCode;
  readonly learners: number;
  readonly lqSupply: number | null;
}

/** A smart-specialisation priority as read in a source; `period` such as `2021-2027` orders by its text. */
export interface RegionPriority {
  readonly id: string;
  readonly region: RegionCode;
  readonly period: string;
  readonly divisions: readonly SectorCode[];
}

/** A region whose code changed one to one in a revision of NUTS. */
export interface RegionRecode {
  readonly from: RegionCode;
  readonly to: RegionCode;
}

/** Everything the niche lists are computed from, as it is stored. The order of the rows does not matter. */
export interface NicheInput {
  /** The year of the employment figures. */
  readonly year: number;
  readonly employment: readonly EmploymentCell[];
  readonly gdpPerHead: readonly GdpPerHead[];
  readonly vacancyRates: readonly VacancyRate[];
  readonly vetShares: readonly VetShare[];
  readonly supply: readonly TrainingSupply[];
  readonly priorities: readonly RegionPriority[];
  readonly recodes: readonly RegionRecode[];
}
