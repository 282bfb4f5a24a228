import { countryCode, decimal, oneOf, optionalText, requiredWhole, text } from '../cells';
import { defineKind } from '../import-kind';
import { node, relationship, type NodeReference } from '../import-record';

const EUROSTAT_CODES: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

const VERSIONS = ['2013', '2016', '2021', '2024'] as const;

/** The United Kingdom left the classification after the 2021 edition; its own page is that of 2016. */
const LAST_UK_VERSION = '2016';
const NEWEST_VERSION = '2024';

/** The key of a region in one version of the classification. */
export function regionReference(version: string, code: string): NodeReference {
  return { label: 'Region', key: `v${version}:${code}` };
}

/** The region that stands for a country (ISO alpha-2) in the newest version that has it. */
export function countryReference(country: string): NodeReference {
  const version = country === 'GB' ? LAST_UK_VERSION : NEWEST_VERSION;
  return regionReference(version, EUROSTAT_CODES[country] ?? country);
}

export const regionKind = defineKind(
  {
    version: oneOf(VERSIONS, 'edition of NUTS: 2013, 2016, 2021 or 2024'),
    code: text('NUTS code as Eurostat writes it (EL, UK)'),
    level: requiredWhole('0 country, 1, 2 or 3'),
    parent: optionalText('code one level up in the same edition; empty for countries'),
    country: countryCode('ISO 3166 alpha-2 code of the country'),
    name: text('name in Latin letters'),
    name_national: optionalText('name in the national script'),
    lat: decimal('latitude of a point in the region, degrees'),
    lon: decimal('longitude of a point in the region, degrees'),
    area_km2: decimal('area in square kilometres'),
  },
  (row, { provenance }) => {
    const region = regionReference(row.version, row.code);
    const parents = row.parent === null ? [] : [regionReference(row.version, row.parent)];
    return {
      nodes: [
        node('Region', region.key, {
          code: row.code,
          version: Number(row.version),
          level: row.level,
          name: row.name,
          nameNational: row.name_national,
          country: row.country,
          lat: row.lat,
          lon: row.lon,
          areaKm2: row.area_km2,
          ...provenance,
        }),
      ],
      relationships: parents.map((parent) =>
        relationship('PART_OF', [region, parent], { ...provenance }),
      ),
      references: parents.map((parent) => ({ ...parent, column: 'parent' })),
    };
  },
);

export const regionRecodeKind = defineKind(
  {
    from_version: oneOf(VERSIONS, 'edition of the older code'),
    from_code: text('older code'),
    to_version: oneOf(VERSIONS, 'edition of the newer code'),
    to_code: text('newer code'),
    kind: oneOf(['one_to_one', 'split', 'merged'], 'one_to_one, split or merged'),
  },
  (row, { provenance }) => {
    const from = regionReference(row.from_version, row.from_code);
    const to = regionReference(row.to_version, row.to_code);
    const properties = { kind: row.kind, sameCode: row.from_code === row.to_code, ...provenance };
    return {
      nodes: [],
      relationships: [relationship('RECODED_TO', [from, to], properties)],
      references: [
        { ...from, column: 'from_code' },
        { ...to, column: 'to_code' },
      ],
    };
  },
);
