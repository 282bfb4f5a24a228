import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { decodeColumn, decodeRow, integer } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { provenanceColumn } from '../../platform/graphql/provenance-column';
import { regionCodes } from './region-codes';
import {
  CODE_CHANGES,
  REGIONS_BY_CODE,
  REGIONS_BY_KEY,
  REGIONS_LISTED,
  REGIONS_OF_SECTOR,
  REGIONS_WITH_NICHE_FIGURES,
  REGION_EMPLOYMENT,
  REGION_FIGURES,
  REGION_LINKS,
  REGION_PRIORITIES,
  REGION_RATES,
  REGION_RECODES,
} from './regions.cypher';
import type { RegionRate } from './region-rates';
import type { RegionRecodeType, RegionType } from './regions.types';

const number = z.nullable(z.number());
const text = z.nullable(z.string());

const regionRow = decodeRow(
  z.object({
    key: z.string(),
    code: z.string(),
    name: z.string(),
    nationalName: text,
    level: z.int(),
    version: z.int(),
    countryCode: z.string(),
    latitude: number,
    longitude: number,
    areaKm2: number,
    provenance: provenanceColumn,
  }),
);

const linksRow = z.object({
  key: z.string(),
  ancestors: z.array(z.string()),
  children: z.array(z.string()),
});
export type RegionLinks = z.output<typeof linksRow>;

const recodeRow = z.object({
  fromCode: z.string(),
  fromVersion: z.int(),
  toCode: z.string(),
  toVersion: z.int(),
  kind: z.string(),
});

const codeChangeRow = recodeRow.pick({ fromCode: true, toCode: true, kind: true });

const figureRow = z.object({
  indicatorId: z.string(),
  year: z.int(),
  value: number,
  flag: text,
  regionKey: z.string(),
  count: z.int(),
  minimum: number,
  q25: number,
  median: number,
  q75: number,
  maximum: number,
  below: z.int(),
  equal: z.int(),
  provenance: provenanceColumn,
});
export type RegionFigureRow = z.output<typeof figureRow>;

const rateRow = figureRow.omit({ indicatorId: true, regionKey: true, flag: true }).extend({
  id: z.string(),
});
export type RegionRateRow = z.output<typeof rateRow>;

const employmentRow = z.object({ group: z.string(), year: z.int(), value: number, flag: text });
export type EmploymentRow = z.output<typeof employmentRow>;

const prioritiesRow = z.object({ regionKey: z.string(), themes: z.array(z.string()) });
export type RegionPriorities = z.output<typeof prioritiesRow>;

const sectorRegionRow = z.object({
  regionKey: z.string(),
  regionCode: z.string(),
  year: z.int(),
  total: z.number(),
  value: number,
});
export type SectorRegionRow = z.output<typeof sectorRegionRow>;

export interface RegionSelection {
  readonly level: number | null;
  readonly country: string | null;
}

/** Reads regions with their links and figures. */
@Injectable()
export class RegionsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  byKey(keys: readonly string[]): Promise<readonly RegionType[]> {
    return this.graph.read(REGIONS_BY_KEY, { keys }, regionRow);
  }

  byCode(codes: readonly string[]): Promise<readonly RegionType[]> {
    return this.graph.read(REGIONS_BY_CODE, { codes }, regionRow);
  }

  listed({ level, country }: RegionSelection): Promise<readonly RegionType[]> {
    const parameters = { level: level === null ? null : integer(level), country };
    return this.graph.read(REGIONS_LISTED, parameters, regionRow);
  }

  links(keys: readonly string[]): Promise<readonly RegionLinks[]> {
    return this.graph.read(REGION_LINKS, { keys }, decodeRow(linksRow));
  }

  recodes(key: string): Promise<readonly RegionRecodeType[]> {
    return this.graph.read(REGION_RECODES, { key }, decodeRow(recodeRow));
  }

  figures(key: string): Promise<readonly RegionFigureRow[]> {
    return this.graph.read(REGION_FIGURES, { key }, decodeRow(figureRow));
  }

  rates(key: string, rates: readonly RegionRate[]): Promise<readonly RegionRateRow[]> {
    const wanted = rates.map(({ id, part, whole, factor }) => ({ id, part, whole, factor }));
    return this.graph.read(REGION_RATES, { key, rates: wanted }, decodeRow(rateRow));
  }

  employment(key: string): Promise<readonly EmploymentRow[]> {
    return this.graph.read(REGION_EMPLOYMENT, { key }, decodeRow(employmentRow));
  }

  async priorities(key: string): Promise<RegionPriorities | null> {
    const rows = await this.graph.read(REGION_PRIORITIES, { key }, decodeRow(prioritiesRow));
    return rows[0] ?? null;
  }

  /** Those of the regions whose niches can be told, by the same reading of codes as the niches themselves. */
  async withNicheFigures(keys: readonly string[]): Promise<readonly string[]> {
    const [figureCodes, recodes] = await Promise.all([
      this.graph.read(REGIONS_WITH_NICHE_FIGURES, {}, decodeColumn('code', z.string())),
      this.graph.read(CODE_CHANGES, {}, decodeRow(codeChangeRow)),
    ]);
    const codes = regionCodes({ regions: [], recodes }, figureCodes);
    return keys.filter((key) => codes.figuresOf(key.slice(key.indexOf(':') + 1)) !== null);
  }

  ofSector(key: string): Promise<readonly SectorRegionRow[]> {
    return this.graph.read(REGIONS_OF_SECTOR, { key }, decodeRow(sectorRegionRow));
  }
}
