import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { Cypher } from '../../platform/graph/cypher';
import { decodeRow } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { provenanceColumn } from '../../platform/graphql/provenance-column';
import {
  FIGURE_PROVENANCE,
  GDP_PER_HEAD,
  PERSONS_EMPLOYED,
  REGION_NODES,
  REGION_PRIORITIES,
  REGION_RECODES,
  VACANCY_RATES,
  VET_LEVEL_SHARES,
  VET_SUPPLY,
} from './niches.cypher';

const text = z.nullable(z.string());
const number = z.nullable(z.number());

const personsRow = z.object({
  regionKey: z.string(),
  region: z.string(),
  sector: z.string(),
  section: z.string(),
  level: z.enum(['section', 'division']),
  year: z.int(),
  value: number,
  flag: text,
});

const vacancyRow = z.object({
  country: z.string(),
  sector: z.string(),
  year: z.int(),
  value: z.number(),
});

const shareRow = z.object({
  division: z.string(),
  value: z.number(),
});

const supplyRow = z.object({
  country: z.string(),
  division: z.string(),
  section: z.string(),
  year: z.int(),
  learners: number,
  lq: number,
});

const gdpRow = z.object({ region: z.string(), year: z.int(), value: z.number() });

const priorityRow = z.object({
  region: z.string(),
  theme: z.string(),
  period: z.string(),
  divisions: z.array(z.string()),
});

const recodeRow = z.object({
  fromCode: z.string(),
  fromVersion: z.int(),
  toCode: z.string(),
  toVersion: z.int(),
  kind: z.string(),
});

const regionRow = z.object({
  key: z.string(),
  code: z.string(),
  version: z.int(),
  level: z.int(),
  country: z.string(),
  latitude: number,
  longitude: number,
});

const provenanceRow = z.object({ indicator: z.string(), provenance: provenanceColumn });

/** Every row that niches are computed from, in one version of the public records. */
export interface NicheRows {
  readonly persons: readonly z.infer<typeof personsRow>[];
  readonly vacancies: readonly z.infer<typeof vacancyRow>[];
  readonly shares: readonly z.infer<typeof shareRow>[];
  readonly supply: readonly z.infer<typeof supplyRow>[];
  readonly gdp: readonly z.infer<typeof gdpRow>[];
  readonly priorities: readonly z.infer<typeof priorityRow>[];
  readonly recodes: readonly z.infer<typeof recodeRow>[];
  readonly regions: readonly z.infer<typeof regionRow>[];
  readonly provenance: readonly z.infer<typeof provenanceRow>[];
}

/** Reading all figures takes longer than a page may. */
const ALL_FIGURES = { timeoutMs: 60_000 } as const;

/** Reads the figures that niches are computed from. */
@Injectable()
export class NichesRepository {
  constructor(private readonly graph: GraphDatabase) {}

  async rows(): Promise<NicheRows> {
    const [persons, vacancies, shares, supply, gdp, priorities, recodes, regions, provenance] =
      await Promise.all([
        this.all(PERSONS_EMPLOYED, personsRow),
        this.all(VACANCY_RATES, vacancyRow),
        this.all(VET_LEVEL_SHARES, shareRow),
        this.all(VET_SUPPLY, supplyRow),
        this.all(GDP_PER_HEAD, gdpRow),
        this.all(REGION_PRIORITIES, priorityRow),
        this.all(REGION_RECODES, recodeRow),
        this.all(REGION_NODES, regionRow),
        this.all(FIGURE_PROVENANCE, provenanceRow),
      ]);
    return { persons, vacancies, shares, supply, gdp, priorities, recodes, regions, provenance };
  }

  private all<Schema extends z.ZodType>(
    statement: Cypher,
    row: Schema,
  ): Promise<readonly z.output<Schema>[]> {
    return this.graph.read(statement, {}, decodeRow(row), ALL_FIGURES);
  }
}
