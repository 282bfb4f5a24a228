import { acceptRows, KnownNodes } from './accept-rows';
import type { GraphWriter } from './graph-writer';
import type { FolderFile, ImportFolder } from './import-folder';
import { FILE_KINDS, type ManifestSource } from './import-manifest';
import { node, type NodeRecord, type RelationshipRecord } from './import-record';
import type { FileReport, ImportProgress } from './import-run';
import { OrganisationGathering } from './organisation-gathering';
import type { KnownOrganisation } from './organisation-rows';
import { organisationWrite } from './organisation-write';
import { parseFile, type ParseContext } from './parse-file';
import type { RowError } from './row-error';

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

/** Organisations are matched and written once the last file that describes them is read. */
function isGathered({ description }: FolderFile): boolean {
  return FILE_KINDS.indexOf(description.kind) <= LAST_GATHERED_KIND;
}

function sourceNode({ id, ...source }: ManifestSource): NodeRecord {
  const { licence, vintage } = source;
  const provenance = { origin: 'recorded', basis: null, confidence: null } as const;
  return node('Source', id, { ...source, source: id, licence, vintage, ...provenance });
}

interface LoadedContent {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly rows: number;
  readonly failed: number;
  readonly started: number;
}

/** Loads the files of one folder in order; what a file refers to is loaded before it. */
export class FolderLoad {
  readonly errors: RowError[] = [];
  readonly files: FileReport[] = [];
  private readonly known = new KnownNodes();
  private readonly themes: ParseContext['themes'] = new Map();
  private readonly gathering: OrganisationGathering;

  constructor(
    private readonly writer: GraphWriter,
    private readonly organisations: readonly KnownOrganisation[],
    private readonly onProgress: ImportProgress,
  ) {
    this.gathering = new OrganisationGathering(organisations, (reference) =>
      this.known.has(reference),
    );
  }

  async load({ manifest, files }: ImportFolder): Promise<void> {
    for (const label of REFERRED_LABELS) {
      for (const key of await this.writer.existingKeys(label)) this.known.add({ label, key });
    }
    const sources = new Map(manifest.sources.map((source) => [source.id, source]));
    await this.writeReported('trellis-import.json', 'sources', {
      nodes: manifest.sources.map(sourceNode),
      relationships: [],
      rows: manifest.sources.length,
      failed: 0,
      started: performance.now(),
    });
    for (const file of files.filter(isGathered)) await this.loadFile(file, sources);
    await this.writeOrganisations();
    for (const file of files) if (!isGathered(file)) await this.loadFile(file, sources);
  }

  private async loadFile(file: FolderFile, sources: ParseContext['sources']): Promise<void> {
    const started = performance.now();
    const { path, kind } = file.description;
    const { gathering, known, themes } = this;
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
    this.errors.push(...refused);
    await this.writeReported(path, kind, {
      nodes: accepted.rows.flatMap(({ records }) => records.nodes),
      relationships: accepted.rows.flatMap(({ records }) => records.relationships),
      rows: parsed.read,
      failed: refused.length,
      started,
    });
  }

  private async writeOrganisations(): Promise<void> {
    const started = performance.now();
    const gathered = this.gathering.gathered();
    const { nodes, relationships, doubted } = organisationWrite(gathered, this.organisations);
    for (const record of nodes) this.known.add(record);
    await this.writer.markProvisional(doubted);
    await this.writeReported('organisations, matched', 'organisation_nodes', {
      nodes,
      relationships,
      rows: 0,
      failed: 0,
      started,
    });
  }

  private async writeReported(
    file: string,
    kind: FileReport['kind'],
    { nodes, relationships, rows, failed, started }: LoadedContent,
  ): Promise<void> {
    const counts = await this.writer.write(nodes, relationships);
    const report = { file, kind, rows, failed, counts, milliseconds: performance.now() - started };
    this.files.push(report);
    this.onProgress(report);
  }
}
