import type { CountryCode, SectorCode } from '../catalogue/index';
import { isKnown, median, sum } from '../kernel/index';
import type { VacancyRate, VetShare } from './niche-input';

/** Where a vacancy rate comes from: the country itself, its total scaled to the section, or other countries. */
export type DemandBasis = 'national' | 'estimated' | 'median';

/** A vacancy rate in per cent with its basis; the year is that of the country's own figure, null for a median. */
export interface VacancyRateEstimate {
  readonly percent: number;
  readonly basis: DemandBasis;
  readonly year: number | null;
}

/** The vacancy rate to use for a country and section; null where no country reports anything. */
export type VacancyRateLookup = (
  country: CountryCode,
  section: SectorCode,
) => VacancyRateEstimate | null;

/** Rates before this year belong to another time of the labour market (methods I.5). */
const FIRST_YEAR = 2012;

/** Two letters are a country; `EA` and `EU` are sums of countries, and longer codes regions or sums. */
const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && code !== 'EA' && code !== 'EU';

interface LatestRate {
  readonly value: number;
  readonly year: number;
}

/**
 * Vacancy rates by the rule of methods I.5: the country's own rate of the section, latest year from 2012 on; else the
 * median over countries of the section's latest rates times the country's total (`B-S`, else `A-S`) over the median of
 * the totals; else the median of the section; else that of `B-S`.
 */
export function vacancyRateLookup(rows: readonly VacancyRate[]): VacancyRateLookup {
  const latest = latestRates(rows);
  const countries = [...new Set(rows.map((row) => row.country))].filter(isCountry);
  const rate = (country: string, section: string): LatestRate | null =>
    latest.get(`${country} ${section}`) ?? null;
  const totalOf = (country: string): LatestRate | null =>
    rate(country, 'B-S') ?? rate(country, 'A-S');
  const medianOf = (of: (country: string) => LatestRate | null): number | null =>
    median(
      countries
        .map(of)
        .filter(isKnown)
        .map(({ value }) => value),
    );
  const medianTotal = medianOf(totalOf);
  const medians = new Map(
    [...new Set(rows.map((row) => row.section))].map((section) => [
      section,
      medianOf((other) => rate(other, section)),
    ]),
  );
  return (country, section) => {
    const own = rate(country, section);
    if (own !== null) return { percent: own.value, basis: 'national', year: own.year };
    const ofSection = medians.get(section) ?? null;
    const total = totalOf(country);
    if (ofSection !== null && total !== null && medianTotal !== null && medianTotal > 0) {
      const percent = (ofSection * total.value) / medianTotal;
      return { percent, basis: 'estimated', year: total.year };
    }
    const fallback = ofSection ?? medians.get('B-S') ?? null;
    return fallback === null ? null : { percent: fallback, basis: 'median', year: null };
  };
}

function latestRates(rows: readonly VacancyRate[]): ReadonlyMap<string, LatestRate> {
  const latest = new Map<string, LatestRate>();
  for (const { country, section, year, value } of rows) {
    const key = `${country} ${section}`;
    const seen = latest.get(key);
    if (value === null || year < FIRST_YEAR) continue;
    if (seen === undefined || seen.year < year) latest.set(key, { value, year });
  }
  return latest;
}

/**
 * Estimated vacancies at VET level, `D = X q/(100 - q) v` (methods I.5): occupied posts times the vacancies per
 * occupied post times the share of work at ISCO major groups 3 to 8. Null where one of the three is unknown.
 */
export function estimatedVacancies(
  persons: number | null,
  ratePercent: number | null,
  vetShare: number | null,
): number | null {
  if (persons === null || ratePercent === null || vetShare === null || ratePercent >= 100) {
    return null;
  }
  return ((persons * ratePercent) / (100 - ratePercent)) * vetShare;
}

/** Persons employed in a division by ISCO-08 group, of any length of code. */
export interface OccupationEmployment {
  readonly division: SectorCode;
  readonly isco: string;
  readonly employment: number;
}

/** Share of ISCO major groups 3 to 8 in the employment of each division (methods I.5); divisions without work are left out. */
export function vetShares(rows: readonly OccupationEmployment[]): readonly VetShare[] {
  const divisions = [...new Set(rows.map((row) => row.division))].sort();
  return divisions.flatMap((division) => {
    const own = rows.filter((row) => row.division === division);
    const all = sum(own.map((row) => row.employment));
    const vet = own.filter((row) => /^[3-8]/.test(row.isco));
    return all > 0 ? [{ division, share: sum(vet.map((row) => row.employment)) / all }] : [];
  });
}
