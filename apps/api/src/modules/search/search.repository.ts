import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@trellis/domain/kernel';
import * as z from 'zod';
import type { Cypher } from '../../platform/graph/cypher';
import { decodeRow, integer } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { OrganisationKind } from '../organisations';
import type { Candidate, Found } from './candidate';
import {
  organisationCandidate,
  projectCandidate,
  regionCandidate,
  sectorCandidate,
  themeCandidate,
} from './candidates';
import {
  COUNTRIES_BY_CODE,
  ORGANISATIONS_FOUND,
  PROJECTS_FOUND,
  REGIONS_FOUND,
  SECTORS_BY_CODE,
  SECTORS_FOUND,
  THEMES_FOUND,
} from './search.cypher';
import type { SearchKind } from './search.types';

const text = z.nullable(z.string());
const total = z.int();

const organisationRow = z.object({
  total,
  id: z.string(),
  title: z.string(),
  publishedName: z.string(),
  acronym: text,
  town: text,
  organisationKind: z.enum(OrganisationKind),
  country: z.string(),
  projects: z.int(),
});
export type OrganisationFound = z.output<typeof organisationRow>;

const projectRow = z.object({
  total,
  id: z.string(),
  acronym: z.string(),
  title: z.string(),
  themeText: text,
});
export type ProjectFound = z.output<typeof projectRow>;

const regionRow = z.object({
  total,
  code: z.string(),
  name: z.string(),
  nationalName: text,
  level: z.int(),
  country: z.string(),
});
export type RegionFound = z.output<typeof regionRow>;

const sectorRow = z.object({
  total,
  code: z.string(),
  level: z.string(),
  properties: z.record(z.string(), z.unknown()),
});
export type SectorFound = z.output<typeof sectorRow>;

const themeRow = z.object({
  total,
  id: z.string(),
  name: z.string(),
  originalName: text,
  region: z.nullable(z.object({ name: z.string(), country: z.string() })),
});
export type ThemeFound = z.output<typeof themeRow>;

export interface Question {
  readonly query: string;
  /** Number of records that are fetched at most. */
  readonly cap: number;
  readonly language: LanguageCode;
}

interface Counted {
  readonly total: number;
}

/** How the hits of one index are read. */
interface Index<Schema extends z.ZodType<Counted>> {
  readonly statement: Cypher;
  readonly schema: Schema;
  readonly candidate: (row: z.output<Schema>) => Candidate;
}

/** Asks the full-text indexes. */
@Injectable()
export class SearchRepository {
  constructor(private readonly graph: GraphDatabase) {}

  find(kind: SearchKind, question: Question): Promise<Found> {
    const { language } = question;
    switch (kind) {
      case 'organisation':
        return this.found(question, {
          statement: ORGANISATIONS_FOUND,
          schema: organisationRow,
          candidate: organisationCandidate,
        });
      case 'project':
        return this.found(question, {
          statement: PROJECTS_FOUND,
          schema: projectRow,
          candidate: projectCandidate,
        });
      case 'region':
        return this.found(question, {
          statement: REGIONS_FOUND,
          schema: regionRow,
          candidate: (row) => regionCandidate(row, language),
        });
      case 'sector':
        return this.found(question, {
          statement: SECTORS_FOUND,
          schema: sectorRow,
          candidate: (row) => sectorCandidate(row, language),
        });
      case 'theme':
        return this.found(question, {
          statement: THEMES_FOUND,
          schema: themeRow,
          candidate: themeCandidate,
        });
    }
  }

  /** The countries of ISO codes, by code. */
  async countries(codes: readonly string[], language: LanguageCode): Promise<readonly Candidate[]> {
    if (codes.length === 0) return [];
    const rows = await this.graph.read(COUNTRIES_BY_CODE, { codes }, decodeRow(regionRow));
    return rows.map((row) => regionCandidate(row, language));
  }

  /** The sectors of NACE Rev. 2 of codes, by code. */
  async sectors(codes: readonly string[], language: LanguageCode): Promise<readonly Candidate[]> {
    if (codes.length === 0) return [];
    const rows = await this.graph.read(SECTORS_BY_CODE, { codes }, decodeRow(sectorRow));
    return rows.map((row) => sectorCandidate(row, language));
  }

  private async found<Schema extends z.ZodType<Counted>>(
    { query, cap }: Question,
    { statement, schema, candidate }: Index<Schema>,
  ): Promise<Found> {
    const parameters = { query, cap: integer(cap) };
    const rows = await this.graph.read(statement, parameters, decodeRow(schema));
    return { candidates: rows.map(candidate), totalCount: rows[0]?.total ?? 0 };
  }
}
