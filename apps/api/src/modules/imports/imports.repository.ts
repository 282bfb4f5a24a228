import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { decodeColumn, decodeRow, ignoreRow, integer } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import type { WriteCounts } from './graph-writer';
import {
  CLOSE_INTERRUPTED_RUNS,
  FINISH_RUN,
  GRAPH_SIZE,
  KNOWN_ORGANISATIONS,
  LAST_COMPLETED_RUN,
  RAISE_SNAPSHOT_VERSION,
  SNAPSHOT_VERSION,
  START_RUN,
} from './imports.cypher';
import type { KnownOrganisation } from './organisation-rows';

const knownOrganisation = decodeRow(
  z.object({
    id: z.string(),
    name: z.string(),
    label: z.string().nullable(),
    country: z.string(),
    town: z.string().nullable(),
    mainType: z.string(),
    source: z.string(),
    importKeys: z.array(z.string()),
    identifiers: z.array(z.string()),
  }),
);

const graphSize = decodeRow(z.object({ nodes: z.int(), relationships: z.int() }));

const completedRun = decodeRow(
  z.object({
    digest: z.string(),
    failed: z.int(),
    records: z.int(),
    updatedSince: z.int(),
    graphNodes: z.int(),
    graphRelationships: z.int(),
  }),
);

export type CompletedRun = ReturnType<typeof completedRun>;
export type GraphSize = ReturnType<typeof graphSize>;

export interface FinishedRun {
  readonly id: string;
  readonly finishedAt: string;
  readonly counts: WriteCounts;
  readonly failed: number;
  readonly rowErrors: readonly string[];
  readonly size: GraphSize;
}

const RUN_PROVENANCE = {
  source: 'trellis',
  licence: 'MIT',
  origin: 'recorded',
  basis: null,
  confidence: null,
};

/** Runs of the pipeline, and what the pipeline needs to know of the graph. */
@Injectable()
export class ImportsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  async listKnownOrganisations(): Promise<readonly KnownOrganisation[]> {
    return this.graph.read(KNOWN_ORGANISATIONS, {}, knownOrganisation, { timeoutMs: 60_000 });
  }

  async graphSize(): Promise<GraphSize> {
    const [size] = await this.graph.read(GRAPH_SIZE, {}, graphSize);
    return size ?? { nodes: 0, relationships: 0 };
  }

  async findLastCompletedRun(folder: string): Promise<CompletedRun | null> {
    const [run] = await this.graph.read(LAST_COMPLETED_RUN, { folder }, completedRun);
    return run ?? null;
  }

  /** Marks runs that were cut off; true when there was one. */
  async closeInterruptedRuns(now: string): Promise<boolean> {
    const decode = decodeColumn('interrupted', z.int());
    const [interrupted] = await this.graph.write(CLOSE_INTERRUPTED_RUNS, { now }, decode);
    return (interrupted ?? 0) > 0;
  }

  async startRun(run: {
    id: string;
    folder: string;
    digest: string;
    startedAt: string;
  }): Promise<void> {
    const { id, ...described } = run;
    const properties = {
      ...described,
      ...RUN_PROVENANCE,
      vintage: run.startedAt.slice(0, 10),
      state: 'running',
    };
    await this.graph.write(START_RUN, { id, properties }, ignoreRow);
  }

  async finishRun({ id, finishedAt, counts, failed, rowErrors, size }: FinishedRun): Promise<void> {
    const properties = {
      finishedAt,
      state: 'completed',
      created: integer(counts.created),
      updated: integer(counts.updated),
      unchanged: integer(counts.unchanged),
      failed: integer(failed),
      rowErrors,
      graphNodes: integer(size.nodes),
      graphRelationships: integer(size.relationships),
    };
    await this.graph.write(FINISH_RUN, { id, properties }, ignoreRow);
  }

  async raiseSnapshotVersion(vintage: string): Promise<number> {
    const provenance = { ...RUN_PROVENANCE, vintage };
    const decode = decodeColumn('version', z.int());
    const [version] = await this.graph.write(RAISE_SNAPSHOT_VERSION, { provenance }, decode);
    return version ?? 0;
  }

  async findSnapshotVersion(): Promise<number | null> {
    const [version] = await this.graph.read(SNAPSHOT_VERSION, {}, decodeColumn('version', z.int()));
    return version ?? null;
  }
}
