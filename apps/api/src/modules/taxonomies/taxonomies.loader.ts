import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { type RequestContext } from '../../platform/graphql/request-context';
import { RequestLoader } from '../../platform/graphql/request-loader';
import type { SourceType } from '../../platform/graphql/provenance.types';
import { type RegionLinks, type RegionPriorities, RegionsRepository } from './regions.repository';
import type { RegionType } from './regions.types';
import { type SectorLinks, SectorsRepository } from './sectors.repository';
import type { SectorType } from './sectors.types';
import { TaxonomiesRepository } from './taxonomies.repository';
import type { FieldOfStudyType, IndicatorType } from './taxonomies.types';
import type { ThemeType } from './themes.types';

/** The values in the order of their keys, null where a key has none. */
function inOrder<V>(
  keys: readonly string[],
  values: readonly V[],
  keyOf: (value: V) => string,
): readonly (V | null)[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return keys.map((key) => byKey.get(key) ?? null);
}

function loader<V>(
  load: (keys: readonly string[]) => Promise<readonly V[]>,
  keyOf: (value: V) => string,
): RequestLoader<string, V | null> {
  return new RequestLoader(async (keys) => inOrder(keys, await load(keys), keyOf));
}

/** A link of the graph that leads nowhere is a broken graph, not an unknown value. */
async function present<V>(found: Promise<V | null>, what: string): Promise<V> {
  const value = await found;
  if (value === null) throw new GraphQLError(`The graph has no ${what}.`);
  return value;
}

/** Classifications by key, collected over a request. Other slices follow their links with these. */
@Injectable()
export class TaxonomiesLoader {
  /** Regions by node key, such as v2024:NL34. */
  readonly regions: RequestLoader<string, RegionType | null>;
  /** Regions by code, in the newest version that has the code. */
  readonly regionsByCode: RequestLoader<string, RegionType | null>;
  readonly regionLinks: RequestLoader<string, RegionLinks | null>;
  /** Priorities of a region, else of the nearest region above that has any. */
  readonly priorities: RequestLoader<string, RegionPriorities | null>;
  /** Sectors by node key, such as nace2:28. */
  readonly sectors: RequestLoader<string, SectorType | null>;
  readonly sectorLinks: RequestLoader<string, SectorLinks | null>;
  readonly themes: RequestLoader<string, ThemeType | null>;
  readonly fields: RequestLoader<string, FieldOfStudyType | null>;
  readonly indicators: RequestLoader<string, IndicatorType | null>;
  readonly sources: RequestLoader<string, SourceType | null>;
  /** Whether niches can be told for the region of a key. */
  readonly nicheFigures: RequestLoader<string, boolean>;

  constructor(
    regions: RegionsRepository,
    sectors: SectorsRepository,
    taxonomies: TaxonomiesRepository,
  ) {
    this.regions = loader(
      (keys) => regions.byKey(keys),
      ({ key }) => key,
    );
    this.regionsByCode = loader(
      (codes) => regions.byCode(codes),
      ({ code }) => code,
    );
    this.regionLinks = loader(
      (keys) => regions.links(keys),
      ({ key }) => key,
    );
    this.priorities = new RequestLoader((keys) =>
      Promise.all(keys.map((key) => regions.priorities(key))),
    );
    this.sectors = loader(
      (keys) => sectors.byKey(keys),
      ({ key }) => key,
    );
    this.sectorLinks = loader(
      (keys) => sectors.links(keys),
      ({ key }) => key,
    );
    this.themes = loader(
      (ids) => taxonomies.themes(ids),
      ({ id }) => id,
    );
    this.fields = loader(
      (codes) => taxonomies.fields(codes),
      ({ code }) => code,
    );
    this.indicators = loader(
      (ids) => taxonomies.indicators(ids),
      ({ id }) => id,
    );
    this.sources = loader(
      (ids) => taxonomies.sources(ids),
      ({ id }) => id,
    );
    this.nicheFigures = new RequestLoader(async (keys) => {
      const having = new Set(await regions.withNicheFigures(keys));
      return keys.map((key) => having.has(key));
    });
  }

  region(context: RequestContext, key: string): Promise<RegionType> {
    return present(this.regions.load(context, key), `region ${key}`);
  }

  sector(context: RequestContext, key: string): Promise<SectorType> {
    return present(this.sectors.load(context, key), `sector ${key}`);
  }

  theme(context: RequestContext, id: string): Promise<ThemeType> {
    return present(this.themes.load(context, id), `theme ${id}`);
  }

  indicator(context: RequestContext, id: string): Promise<IndicatorType> {
    return present(this.indicators.load(context, id), `indicator ${id}`);
  }

  source(context: RequestContext, id: string): Promise<SourceType> {
    return present(this.sources.load(context, id), `source ${id}`);
  }
}
