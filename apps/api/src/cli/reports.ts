import type { ImportReport } from '../modules/imports';
import type { SearchService } from '../modules/search';
import type { MigrationReport } from '../platform/graph/migrator';
import type { GraphCount, ModelBreak } from '../platform/graph/model-check';

/** A source of the graph as `trellis stats` names it. */
export interface SourceInUse {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly vintage: string;
  readonly attribution: string;
}

/** What `trellis migrate --json` writes. */
export type MigrateReport = MigrationReport & { readonly format: 'trellis.migrate/1' };

export function migrateReport(report: MigrationReport): MigrateReport {
  return { format: 'trellis.migrate/1', ...report };
}

/** What `trellis seed --json` writes. */
export type SeedReport = ImportReport & { readonly format: 'trellis.seed/1' };

export function seedReport(report: ImportReport): SeedReport {
  return { format: 'trellis.seed/1', ...report };
}

/** What `trellis doctor --json` writes. */
export interface DoctorReport {
  readonly format: 'trellis.doctor/1';
  readonly healthy: boolean;
  readonly breaks: readonly ModelBreak[];
}

export function doctorReport(breaks: readonly ModelBreak[]): DoctorReport {
  return { format: 'trellis.doctor/1', healthy: breaks.length === 0, breaks };
}

interface GraphCounts {
  readonly nodes: readonly GraphCount[];
  readonly relationships: readonly GraphCount[];
}

/** What `trellis stats --json` writes. */
export type StatsReport = GraphCounts & {
  readonly format: 'trellis.stats/1';
  readonly sources: readonly SourceInUse[];
};

export function statsReport(counts: GraphCounts, sources: readonly SourceInUse[]): StatsReport {
  return { format: 'trellis.stats/1', ...counts, sources };
}

type Found = Awaited<ReturnType<SearchService['list']>>;
type Hit = Found['nodes'][number];

/** What `trellis search --json` writes: the hits of the API with the country as its code. */
export interface SearchReport {
  readonly format: 'trellis.search/1';
  readonly totalCount: number;
  readonly hits: readonly (Omit<Hit, 'country'> & { readonly country: string | null })[];
  readonly kinds: Found['facets']['kinds'];
  readonly organisationKinds: Found['facets']['organisationKinds'];
  readonly countries: readonly { readonly country: string; readonly count: number }[];
}

export function searchReport({ nodes, totalCount, facets }: Found): SearchReport {
  return {
    format: 'trellis.search/1',
    totalCount,
    hits: nodes.map((hit) => ({ ...hit, country: hit.country?.code ?? null })),
    kinds: facets.kinds,
    organisationKinds: facets.organisationKinds,
    countries: facets.countries.map(({ country, count }) => ({ country: country.code, count })),
  };
}
