import type { WriteCounts } from './graph-writer';
import type { FileKind } from './import-manifest';
import type { RowError } from './row-error';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly kind: FileKind | 'sources' | 'organisation_nodes';
  readonly rows: number;
  readonly failed: number;
  readonly counts: WriteCounts;
  readonly milliseconds: number;
}

/** What a run of the pipeline did. Counts are of nodes and relationships; `failed` counts row errors. */
export interface ImportReport {
  readonly runId: string | null;
  /** True when the folder equals that of the last completed run and nothing had to be read row by row. */
  readonly skipped: boolean;
  readonly counts: WriteCounts;
  readonly rows: number;
  readonly failed: number;
  readonly errors: readonly RowError[];
  readonly files: readonly FileReport[];
  readonly snapshotVersion: number | null;
  readonly milliseconds: number;
}

export type ImportProgress = (report: FileReport) => void;
