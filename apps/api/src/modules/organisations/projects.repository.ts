import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@trellis/domain/kernel';
import * as z from 'zod';
import { decodeColumn, decodeRow, integer } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { provenanceColumn } from '../../platform/graphql/provenance-column';
import { ParticipationRole } from './organisation-kinds.types';
import { pageParameters } from './organisations.repository';
import {
  PARTICIPATIONS_IN_PROJECT,
  PARTICIPATIONS_OF_ORGANISATION,
  PARTICIPATION_COUNTS,
  PROJECTS_BY_ID,
  PROJECT_COUNT,
  PROJECT_PAGE,
} from './projects.cypher';
import type { ParticipationType, ProjectType } from './projects.types';

/** A filter as the statements take it; null lets everything pass. */
export interface ProjectConditions {
  readonly text: string | null;
  readonly sectors: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly year: number | null;
}

const number = z.nullable(z.number());
const text = z.nullable(z.string());
const named = z.nullable(z.object({ id: z.string(), sourceName: z.string() }));

const projectRow = decodeRow(
  z.object({
    id: z.string(),
    acronym: z.string(),
    title: z.string(),
    callYear: z.int(),
    themeText: text,
    start: text,
    end: text,
    website: text,
    grantEur: number,
    budgetEur: number,
    listComplete: z.boolean(),
    partnersStated: number,
    withheldMembers: z.int(),
    call: z.nullable(z.object({ id: z.string(), name: z.string(), year: z.int() })),
    ecosystem: named,
    challenge: named,
    sectorKeys: z.array(z.string()),
    provenance: provenanceColumn,
  }),
);

const participationRow = decodeRow(
  z.object({
    id: z.string(),
    organisationId: z.string(),
    projectId: z.string(),
    role: z.enum(ParticipationRole),
    year: z.int(),
    listedName: text,
    provenance: provenanceColumn,
  }),
);

const ownedCountRow = decodeRow(z.object({ id: z.string(), count: z.int() }));

function parametersOf(conditions: ProjectConditions): Readonly<Record<string, unknown>> {
  const { year } = conditions;
  return { ...conditions, year: year === null ? null : integer(year) };
}

/** Reads projects and who takes part in them. */
@Injectable()
export class ProjectsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  byId(ids: readonly string[]): Promise<readonly ProjectType[]> {
    return this.graph.read(PROJECTS_BY_ID, { ids }, projectRow);
  }

  async count(conditions: ProjectConditions): Promise<number> {
    const count = decodeColumn('count', z.int());
    const [found] = await this.graph.read(PROJECT_COUNT, parametersOf(conditions), count);
    return found ?? 0;
  }

  page(conditions: ProjectConditions, page: PageRequest): Promise<readonly ProjectType[]> {
    const parameters = { ...parametersOf(conditions), ...pageParameters(page) };
    return this.graph.read(PROJECT_PAGE, parameters, projectRow);
  }

  participationsOf(id: string, page: PageRequest): Promise<readonly ParticipationType[]> {
    const parameters = { id, ...pageParameters(page) };
    return this.graph.read(PARTICIPATIONS_OF_ORGANISATION, parameters, participationRow);
  }

  participationsIn(id: string, page: PageRequest): Promise<readonly ParticipationType[]> {
    const parameters = { id, ...pageParameters(page) };
    return this.graph.read(PARTICIPATIONS_IN_PROJECT, parameters, participationRow);
  }

  participationCounts(
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly count: number }[]> {
    return this.graph.read(PARTICIPATION_COUNTS, { ids }, ownedCountRow);
  }
}
