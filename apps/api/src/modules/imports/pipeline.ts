import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { FolderLoad } from './folder-load';
import { addCounts, GraphWriter, NO_WRITES } from './graph-writer';
import { readImportFolder, type ImportFolder } from './import-folder';
import type { ImportProgress, ImportReport } from './import-run';
import { ImportsRepository } from './imports.repository';
import { rowErrorLine } from './row-error';

export interface ImportOptions {
  /** Name under which runs of this folder are remembered, the same on every machine. */
  readonly folderName: string;
  /** Verify row by row even when the folder equals that of the last completed run. */
  readonly full?: boolean;
  readonly onProgress?: ImportProgress;
}

const STORED_ROW_ERRORS = 200;

function now(): string {
  return new Date().toISOString();
}

/** The import: read, parse, normalise, match, write, report. The seed and every later import use it. */
@Injectable()
export class ImportPipeline {
  constructor(
    private readonly graph: GraphDatabase,
    private readonly runs: ImportsRepository,
  ) {}

  /**
   * Loads a folder of the import format. Rows that are wrong are reported with file, line and column and
   * the others are loaded; a run that was cut off is completed by the next one. Loading the same folder
   * again creates and updates nothing.
   */
  async run(folder: string, options: ImportOptions): Promise<ImportReport> {
    const started = performance.now();
    const content = await readImportFolder(folder);
    const wasInterrupted = await this.runs.closeInterruptedRuns(now());
    if (options.full !== true && !wasInterrupted) {
      const unchanged = await this.unchangedReport(content, options.folderName, started);
      if (unchanged !== null) return unchanged;
    }
    const id = randomUUID();
    const { digest } = content;
    await this.runs.startRun({ id, folder: options.folderName, digest, startedAt: now() });
    const writer = new GraphWriter(this.graph);
    const organisations = await this.runs.listKnownOrganisations();
    const load = new FolderLoad(writer, organisations, options.onProgress ?? (() => undefined));
    await load.load(content);
    return this.finished({ id, load, started, wasInterrupted });
  }

  /** A run that fails before this stays open; the next one finds it and completes its work. */
  private async finished(run: {
    readonly id: string;
    readonly load: FolderLoad;
    readonly started: number;
    readonly wasInterrupted: boolean;
  }): Promise<ImportReport> {
    const { files, errors } = run.load;
    const counts = files.reduce((sum, file) => addCounts(sum, file.counts), NO_WRITES);
    const hasChanged = run.wasInterrupted || counts.created + counts.updated > 0;
    const snapshotVersion = hasChanged
      ? await this.runs.raiseSnapshotVersion(now().slice(0, 10))
      : await this.runs.findSnapshotVersion();
    await this.runs.finishRun({
      id: run.id,
      finishedAt: now(),
      counts,
      failed: errors.length,
      rowErrors: errors.slice(0, STORED_ROW_ERRORS).map(rowErrorLine),
      size: await this.runs.graphSize(),
    });
    return {
      runId: run.id,
      skipped: false,
      counts,
      rows: files.reduce((sum, file) => sum + file.rows, 0),
      failed: errors.length,
      errors,
      files,
      snapshotVersion,
      milliseconds: performance.now() - run.started,
    };
  }

  /**
   * The report of a folder that equals its last completed run, where nothing but imports has touched the graph since
   * and none of them has updated a record, which may be one of this folder; else null.
   */
  private async unchangedReport(
    content: ImportFolder,
    folderName: string,
    started: number,
  ): Promise<ImportReport | null> {
    const [last, size] = await Promise.all([
      this.runs.findLastCompletedRun(folderName),
      this.runs.graphSize(),
    ]);
    const isSame =
      last !== null &&
      last.digest === content.digest &&
      last.failed === 0 &&
      last.updatedSince === 0 &&
      last.graphNodes === size.nodes &&
      last.graphRelationships === size.relationships;
    if (!isSame) return null;
    return {
      runId: null,
      skipped: true,
      counts: { ...NO_WRITES, unchanged: last.records },
      rows: content.manifest.files.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
      failed: 0,
      errors: [],
      files: [],
      snapshotVersion: await this.runs.findSnapshotVersion(),
      milliseconds: performance.now() - started,
    };
  }
}
