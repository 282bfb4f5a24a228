import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { decodeRow } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { provenanceColumn } from '../../platform/graphql/provenance-column';
import { Confidence } from '../../platform/graphql/provenance.types';
import { labelsOf } from './labels';
import {
  SECTORS_BY_KEY,
  SECTORS_OF_LEVEL,
  SECTOR_CORRESPONDENCE,
  SECTOR_FIELDS,
  SECTOR_LINKS,
} from './sectors.cypher';
import type { SectorLinkType, SectorType } from './sectors.types';
import type { FieldWeightType } from './taxonomies.types';

const properties = z.record(z.string(), z.unknown());

const sectorRow = decodeRow(
  z
    .object({
      key: z.string(),
      code: z.string(),
      revision: z.string(),
      level: z.string(),
      section: z.string(),
      properties,
      provenance: provenanceColumn,
    })
    .transform(({ properties: labels, ...sector }) => ({ ...sector, names: labelsOf(labels) })),
);

const linksRow = z.object({
  key: z.string(),
  parent: z.nullable(z.string()),
  children: z.array(z.string()),
});
export type SectorLinks = z.output<typeof linksRow>;

const correspondenceRow = z
  .object({ code: z.string(), revision: z.string(), properties, note: z.nullable(z.string()) })
  .transform(({ properties: labels, ...link }) => ({ ...link, names: labelsOf(labels) }));

const fieldRow = z
  .object({
    code: z.string(),
    name: z.string(),
    level: z.string(),
    weight: z.number(),
    occupations: z.nullable(z.int()),
    confidence: z.nullable(z.enum(Confidence)),
  })
  .transform(({ code, name, level, weight, occupations, confidence }) => ({
    field: { code, name, level },
    weight,
    occupations,
    // A crosswalk without a stated confidence is no better than its weakest row.
    confidence: confidence ?? Confidence.LOW,
  }));

/** Reads sectors with their links. */
@Injectable()
export class SectorsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  byKey(keys: readonly string[]): Promise<readonly SectorType[]> {
    return this.graph.read(SECTORS_BY_KEY, { keys }, sectorRow);
  }

  ofLevel(level: string): Promise<readonly SectorType[]> {
    return this.graph.read(SECTORS_OF_LEVEL, { level }, sectorRow);
  }

  links(keys: readonly string[]): Promise<readonly SectorLinks[]> {
    return this.graph.read(SECTOR_LINKS, { keys }, decodeRow(linksRow));
  }

  correspondence(key: string): Promise<readonly SectorLinkType[]> {
    return this.graph.read(SECTOR_CORRESPONDENCE, { key }, decodeRow(correspondenceRow));
  }

  fields(key: string): Promise<readonly FieldWeightType[]> {
    return this.graph.read(SECTOR_FIELDS, { key }, decodeRow(fieldRow));
  }
}
