import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { acceptRows, KnownNodes } from './accept-rows';
import { addCounts, GraphWriter, NO_WRITES, type WriteCounts } from './graph-writer';
import { readImportFolder, type FolderFile, type ImportFolder } from './import-folder';
import { FILE_KINDS, type ManifestSource } from './import-manifest';
import { node, type NodeRecord, type RelationshipRecord } from './import-record';
import type { FileReport, ImportProgress, ImportReport } from './import-run';
import { ImportsRepository } from './imports.repository';
import { OrganisationGathering } from './organisation-gathering';
import type { KnownOrganisation } from './organisation-rows';
import { organisationWrite } from './organisation-write';
import { parseFile, type ParseContext } from './parse-file';
import { rowErrorLine, type RowError } from './row-error';

export interface ImportOptions {
  /** Name under which runs of this folder are remembered, the same on every machine. */
  readonly folderName: string;
  /** Verify row by row even when the folder equals that of the last completed run. */
  readonly full?: boolean;
  readonly onProgress?: ImportProgress;
}

/** Labels that rows may refer to; their keys are read before the first row is checked. */
const REFERRED_LABELS = [
  'Region',
  'Sector',
  'FieldOfStudy',
  'Indicator',
  'Call',
  'Ecosystem',
  'Challenge',
  'Project',
  'Organisation',
] as const;

const LAST_GATHERED_KIND = FILE_KINDS.indexOf('places');
const STORED_ROW_ERRORS = 200;

interface RunState {
  readonly writer: GraphWriter;
  readonly known: KnownNodes;
  readonly organisations: readonly KnownOrganisation[];
  readonly gathering: OrganisationGathering;
  readonly themes: ParseContext['themes'];
  readonly sources: ReadonlyMap<string, ManifestSource>;
  readonly report: (file: FileReport) => void;
}

function sourceNode({ id, ...source }: ManifestSource): NodeRecord {
  const { licence, vintage } = source;
  const provenance = {
    source: id,
    licence,
    vintage,
    origin: 'recorded',
    basis: null,
    confidence: null,
  } as const;
  return node('Source', id, { ...source, ...provenance });
}

function totalOf(files: readonly FileReport[]): WriteCounts {
  return files.reduce((sum, file) => addCounts(sum, file.counts), NO_WRITES);
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
    const wasInterrupted = await this.runs.closeInterruptedRuns(new Date().toISOString());
    if (options.full !== true && !wasInterrupted) {
      const unchanged = await this.unchangedReport(content, options.folderName, started);
      if (unchanged !== null) return unchanged;
    }
    const id = randomUUID();
    await this.runs.startRun({
      id,
      folder: options.folderName,
      digest: content.digest,
      startedAt: new Date().toISOString(),
    });
    const files: FileReport[] = [];
    const errors: RowError[] = [];
    const finish = async (state: 'completed' | 'failed'): Promise<void> =>
      this.runs.finishRun({
        id,
        finishedAt: new Date().toISOString(),
        state,
        counts: totalOf(files),
        failed: errors.length,
        rowErrors: errors.slice(0, STORED_ROW_ERRORS).map(rowErrorLine),
        size: state === 'completed' ? await this.runs.graphSize() : null,
      });
    try {
      await this.load(content, errors, (file) => {
        files.push(file);
        options.onProgress?.(file);
      });
    } catch (error) {
      await finish('failed').catch(() => undefined);
      throw error;
    }
    const counts = totalOf(files);
    const snapshotVersion = await this.snapshotVersion(
      wasInterrupted || counts.created + counts.updated > 0,
    );
    await finish('completed');
    return {
      runId: id,
      skipped: false,
      counts,
      rows: files.reduce((sum, file) => sum + file.rows, 0),
      failed: errors.length,
      errors,
      files,
      snapshotVersion,
      milliseconds: performance.now() - started,
    };
  }

  private async snapshotVersion(hasChanged: boolean): Promise<number | null> {
    if (!hasChanged) return this.runs.findSnapshotVersion();
    return this.runs.raiseSnapshotVersion(new Date().toISOString().slice(0, 10));
  }

  /** The report of a folder that equals the last completed run over an untouched graph, else null. */
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

  private async load(
    content: ImportFolder,
    errors: RowError[],
    report: (file: FileReport) => void,
  ): Promise<void> {
    const writer = new GraphWriter(this.graph);
    const known = new KnownNodes();
    for (const label of REFERRED_LABELS) {
      for (const key of await writer.existingKeys(label)) known.add({ label, key });
    }
    const organisations = await this.runs.listKnownOrganisations();
    const state: RunState = {
      writer,
      known,
      organisations,
      gathering: new OrganisationGathering(organisations, (reference) => known.has(reference)),
      themes: new Map(),
      sources: new Map(content.manifest.sources.map((source) => [source.id, source])),
      report,
    };
    await this.writeReported(
      state,
      { file: 'trellis-import.json', kind: 'sources' },
      {
        nodes: content.manifest.sources.map(sourceNode),
        relationships: [],
        rows: content.manifest.sources.length,
        failed: 0,
        started: performance.now(),
      },
    );
    const isGathered = (file: FolderFile): boolean =>
      FILE_KINDS.indexOf(file.description.kind) <= LAST_GATHERED_KIND;
    for (const file of content.files.filter(isGathered)) await this.loadFile(state, file, errors);
    await this.writeOrganisations(state);
    for (const file of content.files.filter((file) => !isGathered(file))) {
      await this.loadFile(state, file, errors);
    }
  }

  private async loadFile(state: RunState, file: FolderFile, errors: RowError[]): Promise<void> {
    const started = performance.now();
    const { path, kind } = file.description;
    const { gathering, known, themes, sources } = state;
    const parsed = parseFile(file, {
      themes,
      sources,
      organisationId: (id) => gathering.organisationId(id),
      isKnown: (reference) => known.has(reference),
      gatherOrganisation: (row, provenance) => gathering.addOrganisation(path, row, provenance),
      gatherIdentifier: (row, provenance) => gathering.addIdentifier(path, row, provenance),
      gatherPlace: (row, provenance) => gathering.addPlace(path, row, provenance),
    });
    const accepted = acceptRows(path, parsed.rows, known);
    const refused = [...parsed.errors, ...accepted.errors].sort((a, b) => a.line - b.line);
    errors.push(...refused);
    await this.writeReported(
      state,
      { file: path, kind },
      {
        nodes: accepted.rows.flatMap(({ records }) => records.nodes),
        relationships: accepted.rows.flatMap(({ records }) => records.relationships),
        rows: parsed.read,
        failed: refused.length,
        started,
      },
    );
  }

  private async writeOrganisations(state: RunState): Promise<void> {
    const started = performance.now();
    const gathered = state.gathering.gathered();
    const { nodes, relationships } = organisationWrite(gathered, state.organisations);
    for (const record of nodes) state.known.add(record);
    await this.writeReported(
      state,
      { file: 'organisations, matched', kind: 'organisation_nodes' },
      {
        nodes,
        relationships,
        rows: 0,
        failed: 0,
        started,
      },
    );
  }

  private async writeReported(
    { writer, report }: RunState,
    file: Pick<FileReport, 'file' | 'kind'>,
    content: {
      readonly nodes: readonly NodeRecord[];
      readonly relationships: readonly RelationshipRecord[];
      readonly rows: number;
      readonly failed: number;
      readonly started: number;
    },
  ): Promise<void> {
    const counts = await writer.write(content.nodes, content.relationships);
    const { rows, failed, started } = content;
    report({ ...file, rows, failed, counts, milliseconds: performance.now() - started });
  }
}
