import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { decodeRow } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import {
  NETWORK_ORGANISATIONS,
  NETWORK_PARTICIPATIONS,
  NETWORK_PROJECTS,
  PARTNER_TERMS,
  PUBLIC_STATISTICS,
} from './recommendations.cypher';

const organisationRow = z.object({
  id: z.string(),
  key: z.string(),
  label: z.string(),
  country: z.nullable(z.string()),
  kinds: z.array(z.string()),
  nuts3: z.nullable(z.string()),
  nuts2: z.nullable(z.string()),
  identityState: z.nullable(z.string()),
});
export type OrganisationRow = z.infer<typeof organisationRow>;

const projectRow = z.object({
  id: z.string(),
  acronym: z.string(),
  year: z.int(),
  listComplete: z.boolean(),
  partnersStated: z.nullable(z.int()),
  divisions: z.array(z.string()),
  ecosystems: z.array(z.string()),
  challenges: z.array(z.string()),
});
export type ProjectRow = z.infer<typeof projectRow>;

const participationRow = z.object({
  organisation: z.string(),
  project: z.string(),
  role: z.string(),
});
export type ParticipationRow = z.infer<typeof participationRow>;

const termRow = z.object({
  kind: z.enum(['division', 'ecosystem', 'challenge', 'region']),
  code: z.string(),
  label: z.string(),
  version: z.int(),
  labels: z.array(z.tuple([z.string(), z.string()])),
});
export type TermRow = z.infer<typeof termRow>;

const statisticsRow = z.object({
  organisations: z.int(),
  countries: z.int(),
  projects: z.int(),
  newestProjectYear: z.nullable(z.int()),
  participations: z.int(),
  regions: z.int(),
  sectors: z.int(),
  themes: z.int(),
  sourceIds: z.array(z.string()),
});
export type StatisticsRow = z.infer<typeof statisticsRow>;

/** Reading every public record takes longer than a page may. */
const WHOLE_NETWORK = { timeoutMs: 60_000 } as const;

/** Reads the public network and what the first page counts. */
@Injectable()
export class RecommendationsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  organisations(): Promise<readonly OrganisationRow[]> {
    return this.graph.read(NETWORK_ORGANISATIONS, {}, decodeRow(organisationRow), WHOLE_NETWORK);
  }

  projects(): Promise<readonly ProjectRow[]> {
    return this.graph.read(NETWORK_PROJECTS, {}, decodeRow(projectRow), WHOLE_NETWORK);
  }

  participations(): Promise<readonly ParticipationRow[]> {
    return this.graph.read(NETWORK_PARTICIPATIONS, {}, decodeRow(participationRow), WHOLE_NETWORK);
  }

  terms(): Promise<readonly TermRow[]> {
    return this.graph.read(PARTNER_TERMS, {}, decodeRow(termRow), WHOLE_NETWORK);
  }

  /** The statement always gives one row. */
  async statistics(): Promise<StatisticsRow> {
    const [row] = await this.graph.read(PUBLIC_STATISTICS, {}, decodeRow(statisticsRow));
    if (row === undefined) throw new Error('The statistics have no row.');
    return row;
  }
}
