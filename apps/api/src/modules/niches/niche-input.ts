import {
  parseCountryCode,
  parseRegionCode,
  parseSectorCode,
  type SectorCode,
} from '@trellis/domain/catalogue';
import type { NicheInput } from '@trellis/domain/niche';
import type { NicheRows } from './niches.repository';

function divisionsOf(codes: readonly string[]): readonly SectorCode[] {
  return codes.flatMap((code) => parseSectorCode(code) ?? []);
}

/** The newest year of the persons employed, which is the year of the lists; null when there are none. */
export function figuresYear(rows: NicheRows): number | null {
  return rows.persons.reduce<number | null>(
    (newest, { year }) => (newest === null || year > newest ? year : newest),
    null,
  );
}

/** The newest GDP per head of each region that is not later than the figures. */
function gdpPerHead(rows: NicheRows, year: number): NicheInput['gdpPerHead'] {
  const newest = new Map<string, NicheRows['gdp'][number]>();
  for (const row of rows.gdp) {
    const known = newest.get(row.region);
    if (row.year <= year && (known === undefined || row.year > known.year)) {
      newest.set(row.region, row);
    }
  }
  return [...newest.values()].flatMap(({ region, value }) => {
    const code = parseRegionCode(region);
    return code === null ? [] : [{ region: code, value }];
  });
}

function employment(rows: NicheRows, year: number): NicheInput['employment'] {
  return rows.persons
    .filter((row) => row.year === year)
    .flatMap(({ region, sector, value, flag }) => {
      const [regionCode, code] = [parseRegionCode(region), parseSectorCode(sector)];
      return regionCode === null || code === null
        ? []
        : [{ region: regionCode, code, value, flag }];
    });
}

function supply(rows: NicheRows): NicheInput['supply'] {
  return rows.supply.flatMap(({ country, division, learners, lq }) => {
    const [countryCode, code] = [parseCountryCode(country), parseSectorCode(division)];
    if (countryCode === null || code === null || learners === null) return [];
    return [{ country: countryCode, division: code, learners, lqSupply: lq }];
  });
}

/** The rows as the method takes them: codes parsed, one year of figures, renames only. */
export function nicheInput(rows: NicheRows, year: number): NicheInput {
  return {
    year,
    employment: employment(rows, year),
    gdpPerHead: gdpPerHead(rows, year),
    vacancyRates: rows.vacancies.flatMap(({ country, sector, year: of, value }) => {
      const code = parseCountryCode(country);
      return code === null ? [] : [{ country: code, section: sector, year: of, value }];
    }),
    vetShares: rows.shares.flatMap(({ division, value }) =>
      divisionsOf([division]).map((code) => ({ division: code, share: value })),
    ),
    supply: supply(rows),
    priorities: rows.priorities.flatMap(({ region, theme, period, divisions }) => {
      const code = parseRegionCode(region);
      if (code === null) return [];
      return [{ id: theme, region: code, period, divisions: divisionsOf(divisions) }];
    }),
    recodes: rows.recodes.flatMap(({ fromCode, toCode, kind }) => {
      const [from, to] = [parseRegionCode(fromCode), parseRegionCode(toCode)];
      const isRenamed = kind === 'one_to_one' && from !== to;
      return from === null || to === null || !isRenamed ? [] : [{ from, to }];
    }),
  };
}
