import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@trellis/domain/kernel';
import * as z from 'zod';
import { decodeColumn, decodeRow, integer } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { offsetOf } from '../../platform/graphql/pagination';
import { provenanceColumn } from '../../platform/graphql/provenance-column';
import { OrganisationKind } from './organisation-kinds.types';
import { organisationRow } from './organisation-row';
import {
  DIVISION_KEYS,
  IDENTIFIERS,
  ORGANISATIONS_BY_ID,
  ORGANISATION_COUNTS,
  ORGANISATION_PAGE,
  ORGANISATION_PAGE_BY_PROJECTS,
  PROJECT_COUNTS_ABOUT,
  ORGANISATION_SECTORS,
  PARTNERS,
  PARTNER_COUNTS,
  POSSIBLE_DUPLICATES,
  REGION_KEYS,
  STATEMENTS,
} from './organisations.cypher';
import type { OrganisationType } from './organisations.types';

/** A filter as the statements take it; null lets everything pass. */
export interface OrganisationConditions {
  readonly text: string | null;
  readonly kinds: readonly OrganisationKind[] | null;
  readonly countries: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly sectors: readonly string[] | null;
  readonly project: string | null;
  readonly maximumProjects: number | null;
}

const countRow = z.object({
  kind: z.enum(OrganisationKind),
  country: z.string(),
  count: z.int(),
});
export type OrganisationCount = z.output<typeof countRow>;

const ownedCountRow = z.object({ id: z.string(), count: z.int() });

const identifierRow = z.object({
  owner: z.string(),
  scheme: z.string(),
  value: z.string(),
  provenance: provenanceColumn,
});
export type OwnedIdentifier = z.output<typeof identifierRow>;

const duplicateRow = z.object({ owner: z.string(), otherId: z.string() });
export type DuplicatePair = z.output<typeof duplicateRow>;

const statementRow = z.object({
  owner: z.string(),
  id: z.string(),
  field: z.string(),
  value: z.string(),
  provenance: provenanceColumn,
});
export type OwnedStatement = z.output<typeof statementRow>;

const sectorRow = z.object({ owner: z.string(), sectorKey: z.string(), projects: z.int() });
export type OwnedSector = z.output<typeof sectorRow>;

const countAboutRow = z.object({ id: z.string(), sectorKey: z.string(), count: z.int() });
export type CountAbout = z.output<typeof countAboutRow>;

const partnerRow = z.object({
  organisationId: z.string(),
  projectIds: z.array(z.string()),
  lastYear: z.int(),
});
export type PartnerRow = z.output<typeof partnerRow>;

/** Parameters that cut a page out of an ordered statement. */
export function pageParameters(page: PageRequest): Readonly<Record<'skip' | 'limit', unknown>> {
  return { skip: integer(offsetOf(page)), limit: integer(page.first) };
}

function parametersOf(conditions: OrganisationConditions): Readonly<Record<string, unknown>> {
  const { maximumProjects } = conditions;
  return {
    ...conditions,
    maximumProjects: maximumProjects === null ? null : integer(maximumProjects),
  };
}

/** Reads organisations and what hangs on them. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  byId(ids: readonly string[]): Promise<readonly OrganisationType[]> {
    return this.graph.read(ORGANISATIONS_BY_ID, { ids }, organisationRow);
  }

  counts(conditions: OrganisationConditions): Promise<readonly OrganisationCount[]> {
    return this.graph.read(ORGANISATION_COUNTS, parametersOf(conditions), decodeRow(countRow));
  }

  page(
    conditions: OrganisationConditions,
    page: PageRequest,
  ): Promise<readonly OrganisationType[]> {
    const parameters = { ...parametersOf(conditions), ...pageParameters(page) };
    return this.graph.read(ORGANISATION_PAGE, parameters, organisationRow);
  }

  pageByProjects(
    conditions: OrganisationConditions,
    page: PageRequest,
  ): Promise<readonly OrganisationType[]> {
    const parameters = { ...parametersOf(conditions), ...pageParameters(page) };
    return this.graph.read(ORGANISATION_PAGE_BY_PROJECTS, parameters, organisationRow);
  }

  projectCountsAbout(asked: readonly Omit<CountAbout, 'count'>[]): Promise<readonly CountAbout[]> {
    return this.graph.read(PROJECT_COUNTS_ABOUT, { asked }, decodeRow(countAboutRow));
  }

  partnerCounts(ids: readonly string[]): Promise<readonly z.output<typeof ownedCountRow>[]> {
    return this.graph.read(PARTNER_COUNTS, { ids }, decodeRow(ownedCountRow));
  }

  identifiers(ids: readonly string[]): Promise<readonly OwnedIdentifier[]> {
    return this.graph.read(IDENTIFIERS, { ids }, decodeRow(identifierRow));
  }

  duplicates(ids: readonly string[]): Promise<readonly DuplicatePair[]> {
    return this.graph.read(POSSIBLE_DUPLICATES, { ids }, decodeRow(duplicateRow));
  }

  statements(ids: readonly string[]): Promise<readonly OwnedStatement[]> {
    return this.graph.read(STATEMENTS, { ids }, decodeRow(statementRow));
  }

  sectors(ids: readonly string[]): Promise<readonly OwnedSector[]> {
    return this.graph.read(ORGANISATION_SECTORS, { ids }, decodeRow(sectorRow));
  }

  partners(id: string, page: PageRequest): Promise<readonly PartnerRow[]> {
    return this.graph.read(PARTNERS, { id, ...pageParameters(page) }, decodeRow(partnerRow));
  }

  /** Keys of the region of a code, under every code that means it; empty for an unknown code. */
  regionKeys(code: string): Promise<readonly string[]> {
    return this.graph.read(REGION_KEYS, { code }, decodeColumn('key', z.string()));
  }

  /** Keys of the divisions that the sector of a key is, holds or lies in; empty for an unknown key. */
  divisionKeys(key: string): Promise<readonly string[]> {
    return this.graph.read(DIVISION_KEYS, { key }, decodeColumn('key', z.string()));
  }
}
