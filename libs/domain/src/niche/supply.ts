import { type CountryCode, type SectorCode, sectionOf } from '../catalogue/index';
import { compareCodePoints, groupedBy, sum } from '../kernel/index';
import type { TrainingSupply } from './niche-input';

/** For which stretch of sectors a supply quotient speaks. */
export type SupplyBasis = 'division' | 'section' | 'none';

/** Why there is no supply quotient. */
export type SupplyGapReason = 'NO_FIELD_LEADS_THERE' | 'COUNTRY_NOT_REPORTING' | 'NO_ROW';

/** How concentrated national VET learners are on a division, 1 = as in all reporting countries; null with its reason. */
export type SupplyQuotient =
  | { readonly quotient: number; readonly basis: 'division' | 'section'; readonly reason: null }
  | { readonly quotient: null; readonly basis: 'none'; readonly reason: SupplyGapReason };

/** The supply quotient of a country and division. */
export type SupplyLookup = (country: CountryCode, division: SectorCode) => SupplyQuotient;

/** From which reach the division speaks for itself, and from which its section stands in (methods I.6; lower bound ours). */
const DIVISION_REACH = 0.5;
const SECTION_REACH = 0.1;

/** Persons employed by division: recorded cells of all regions. Its keys are the divisions with employment figures. */
export type EmploymentByDivision = ReadonlyMap<SectorCode, number>;

const missing = (reason: SupplyGapReason): SupplyQuotient => ({
  quotient: null,
  basis: 'none',
  reason,
});

/**
 * How well the crosswalk from fields of study reaches a division: `ρ` = its share of learners over its share of
 * persons employed, both over the divisions with employment figures (methods I.6). A division without learners
 * counts as 0; one without workers is null.
 */
export function crosswalkReach(
  rows: readonly TrainingSupply[],
  employment: EmploymentByDivision,
): ReadonlyMap<SectorCode, number | null> {
  const learners = new Map<SectorCode, number>();
  for (const row of rows) {
    if (!employment.has(row.division)) continue;
    learners.set(row.division, (learners.get(row.division) ?? 0) + row.learners);
  }
  const allLearners = sum(learners.values());
  const allPersons = sum(employment.values());
  return new Map(
    [...employment].map(([division, persons]) => {
      const share = (learners.get(division) ?? 0) / allLearners;
      return [division, persons > 0 && allLearners > 0 ? share / (persons / allPersons) : null];
    }),
  );
}

/**
 * Supply quotients by the rule of methods I.6: with `ρ >= 0.5` the division's own; from 0.1 on its section's, learners
 * of the section's divisions with employment figures over all learners of the country, divided by the same over all
 * countries; below, none. Null too where the country does not report, or has no row for the division.
 */
export function supplyLookup(
  supply: readonly TrainingSupply[],
  employment: EmploymentByDivision,
): SupplyLookup {
  const rowKey = (row: TrainingSupply): string => `${row.country} ${row.division}`;
  const rows = [...supply].sort((a, b) => compareCodePoints(rowKey(a), rowKey(b)));
  const reach = crosswalkReach(rows, employment);
  const countries = groupedBy(rows, (row) => row.country);
  const shares = new Map(
    [...countries].map(([country, of]) => [country, sectionShares(of, employment)]),
  );
  const allShares = sectionShares(rows, employment);
  const quotients = new Map(rows.map((row) => [rowKey(row), row.lqSupply]));
  return (country, division) => {
    const own = shares.get(country);
    const section = sectionOf(division, '2');
    const reached = reach.get(division) ?? null;
    if (own === undefined) return missing('COUNTRY_NOT_REPORTING');
    if (reached === null || reached < SECTION_REACH || section === null) {
      return missing('NO_FIELD_LEADS_THERE');
    }
    if (reached < DIVISION_REACH) {
      const everywhere = allShares.get(section) ?? 0;
      if (everywhere === 0) return missing('NO_FIELD_LEADS_THERE');
      return { quotient: (own.get(section) ?? 0) / everywhere, basis: 'section', reason: null };
    }
    const quotient = quotients.get(`${country} ${division}`) ?? null;
    return quotient === null ? missing('NO_ROW') : { quotient, basis: 'division', reason: null };
  };
}

/** Learners of each section's divisions with employment figures, over all learners of the rows. */
function sectionShares(
  rows: readonly TrainingSupply[],
  employment: EmploymentByDivision,
): ReadonlyMap<SectorCode | null, number> {
  const all = sum(rows.map((row) => row.learners));
  const counted = rows.filter((row) => employment.has(row.division));
  const sections = groupedBy(counted, (row) => sectionOf(row.division, '2'));
  return new Map(
    [...sections].map(([section, members]) => [
      section,
      all > 0 ? sum(members.map((row) => row.learners)) / all : 0,
    ]),
  );
}
