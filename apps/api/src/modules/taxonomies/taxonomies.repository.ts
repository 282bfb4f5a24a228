import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { decodeColumn, decodeRow } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { provenanceColumn } from '../../platform/graphql/provenance-column';
import type { SourceType } from '../../platform/graphql/provenance.types';
import {
  CHALLENGES,
  COUNTRIES,
  ECOSYSTEMS,
  FIELDS_BY_CODE,
  INDICATORS_BY_ID,
  SOURCES_BY_ID,
  THEMES_BY_ID,
} from './taxonomies.cypher';
import type {
  ChallengeType,
  CountryType,
  EcosystemType,
  FieldOfStudyType,
  IndicatorType,
} from './taxonomies.types';
import type { ThemeType } from './themes.types';

const text = z.nullable(z.string());

const themeRow = z.object({
  id: z.string(),
  name: z.string(),
  originalName: text,
  period: z.string(),
  domain: text,
  policyObjective: text,
  regionKey: z.string(),
  sectorKeys: z.array(z.string()),
  provenance: provenanceColumn,
});

const sourceRow = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  attribution: z.string(),
  url: text,
  vintage: z.string(),
  retrieved: text,
});

const fieldRow = z.object({ code: z.string(), name: z.string(), level: z.string() });

const indicatorRow = z
  .object({
    id: z.string(),
    nameEn: z.string(),
    nameNl: text,
    unit: z.string(),
    description: text,
  })
  .transform(({ nameEn, nameNl, ...indicator }) => ({
    ...indicator,
    names: nameNl === null ? { en: nameEn } : { en: nameEn, nl: nameNl },
  }));

const namedRow = z.object({ id: z.string(), sourceName: z.string() });

/** Reads the smaller classifications: themes, sources, fields of study, indicators, countries. */
@Injectable()
export class TaxonomiesRepository {
  constructor(private readonly graph: GraphDatabase) {}

  themes(ids: readonly string[]): Promise<readonly ThemeType[]> {
    return this.graph.read(THEMES_BY_ID, { ids }, decodeRow(themeRow));
  }

  sources(ids: readonly string[]): Promise<readonly SourceType[]> {
    return this.graph.read(SOURCES_BY_ID, { ids }, decodeRow(sourceRow));
  }

  fields(codes: readonly string[]): Promise<readonly FieldOfStudyType[]> {
    return this.graph.read(FIELDS_BY_CODE, { codes }, decodeRow(fieldRow));
  }

  indicators(ids: readonly string[]): Promise<readonly IndicatorType[]> {
    return this.graph.read(INDICATORS_BY_ID, { ids }, decodeRow(indicatorRow));
  }

  ecosystems(): Promise<readonly EcosystemType[]> {
    return this.graph.read(ECOSYSTEMS, {}, decodeRow(namedRow));
  }

  challenges(): Promise<readonly ChallengeType[]> {
    return this.graph.read(CHALLENGES, {}, decodeRow(namedRow));
  }

  async countries(): Promise<readonly CountryType[]> {
    const codes = await this.graph.read(COUNTRIES, {}, decodeColumn('code', z.string()));
    return codes.map((code) => ({ code }));
  }
}
