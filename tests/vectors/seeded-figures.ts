import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type CountryCode,
  type RegionCode,
  type SectorCode,
  parseCountryCode,
  parseRegionCode,
  parseSectorCode,
} from '@trellis/domain/catalogue';
import { isKnown } from '@trellis/domain/kernel';
import type { NicheInput } from '@trellis/domain/niche';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

const REFERENCE = path.join(__dirname, '..', '..', 'infra', 'seed', 'reference');

function rows(name: string): readonly Row[] {
  const text = readFileSync(path.join(REFERENCE, `${name}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const text = (row: Row, column: string): string => row[column] ?? '';
const figure = (row: Row, column: string): number | null =>
  text(row, column) === '' ? null : Number(text(row, column));

function parsed<T>(code: T | null, row: Row): T {
  if (code === null) throw new Error(`No code: ${JSON.stringify(row)}`);
  return code;
}

const region = (row: Row, column = 'region'): RegionCode =>
  parsed(parseRegionCode(text(row, column)), row);
const country = (row: Row): CountryCode => parsed(parseCountryCode(text(row, 'region')), row);
const sector = (row: Row): SectorCode => parsed(parseSectorCode(text(row, 'sector')), row);

/** The figures of the seed files as the niche lists take them, without a database. */
export function seededFigures(): NicheInput {
  return {
    year: 2015,
    employment: rows('figures-persons-employed').map((row) => ({
      region: region(row),
      code: sector(row),
      value: figure(row, 'value'),
      flag: text(row, 'flag'),
    })),
    gdpPerHead: rows('figures-regional')
      .filter((row) => text(row, 'indicator') === 'gdp_eur_hab')
      .map((row) => ({ region: region(row), value: figure(row, 'value') })),
    vacancyRates: rows('figures-job-vacancy-rate').map((row) => ({
      country: country(row),
      section: text(row, 'sector') === '' ? text(row, 'group') : text(row, 'sector'),
      year: Number(text(row, 'year')),
      value: figure(row, 'value'),
    })),
    vetShares: rows('sector-figures').map((row) => ({
      division: sector(row),
      share: Number(text(row, 'value')),
    })),
    supply: rows('figures-vet-supply').map((row) => ({
      country: country(row),
      division: sector(row),
      learners: Number(text(row, 'value')),
      lqSupply: figure(row, 'lq'),
    })),
    priorities: rows('priorities').map((row) => ({
      id: ['region', 'period', 'priority_no'].map((column) => text(row, column)).join(' '),
      region: region(row),
      period: text(row, 'period'),
      divisions: text(row, 'sectors').split(' ').map(parseSectorCode).filter(isKnown),
    })),
    recodes: rows('region-recodes')
      .filter((row) => text(row, 'kind') === 'one_to_one')
      .map((row) => ({ from: region(row, 'from_code'), to: region(row, 'to_code') })),
  };
}
