import { csvRows } from './csv-rows';
import type { FolderFile } from './import-folder';
import type { ImportKind, MappingContext } from './import-kind';
import { IMPORT_KINDS } from './import-kinds';
import type { ManifestSource } from './import-manifest';
import type { Provenance, RowRecords } from './import-record';
import type { RowError } from './row-error';

export interface ParsedRow {
  readonly line: number;
  readonly records: RowRecords;
}

export interface ParsedFile {
  /** Rows of the file, the wrong ones included. */
  readonly read: number;
  readonly rows: readonly ParsedRow[];
  readonly errors: readonly RowError[];
}

interface HeaderCheck {
  readonly errors: readonly RowError[];
  readonly isUsable: boolean;
}

function checkHeader(
  file: FolderFile['description'],
  columns: readonly string[],
  kind: ImportKind,
): HeaderCheck {
  const constants = Object.keys(file.constants ?? {});
  const given = [...columns, ...constants];
  const hint = `columns of ${file.kind}: ${Object.keys(kind.columns).join(', ')}`;
  const unknown = given.filter((column) => kind.columns[column] === undefined);
  const lacking = Object.keys(kind.columns).filter(
    (column) => !kind.optionalColumns.has(column) && !given.includes(column),
  );
  const error = (column: string, reason: string): RowError => ({
    file: file.path,
    line: 1,
    column,
    reason,
    hint,
  });
  return {
    errors: [
      ...unknown.map((column) => error(column, 'is no column of this kind and is passed over')),
      ...lacking.map((column) => error(column, 'is missing, so the file is not loaded')),
    ],
    isUsable: lacking.length === 0,
  };
}

function fileProvenance({
  source,
  licence,
  vintage,
  origin,
  basis,
  confidence,
}: FolderFile['description']): Provenance {
  return {
    source,
    licence,
    vintage,
    origin: origin ?? 'recorded',
    basis: basis ?? null,
    confidence: confidence ?? null,
  };
}

export interface ParseContext extends Omit<MappingContext, 'provenance'> {
  readonly sources: ReadonlyMap<string, ManifestSource>;
}

/**
 * The context of rows by the source that they name; then licence and vintage are those of that source.
 * Null for a source that the manifest does not declare.
 */
function contextsBySource(
  file: FolderFile['description'],
  { sources, ...shared }: ParseContext,
): (named: string) => MappingContext | null {
  const base = fileProvenance(file);
  const contexts = new Map<string, MappingContext>([['', { ...shared, provenance: base }]]);
  return (named) => {
    const known = contexts.get(named);
    if (known !== undefined) return known;
    const source = sources.get(named);
    if (source === undefined) return null;
    const { licence, vintage } = named === base.source ? base : source;
    const context = { ...shared, provenance: { ...base, source: named, licence, vintage } };
    contexts.set(named, context);
    return context;
  };
}

/** Reads, parses and maps a file: each wrong row becomes an error with its line, the others records. */
export function parseFile({ description, text }: FolderFile, context: ParseContext): ParsedFile {
  const path = description.path;
  if (text === null) {
    const reason = 'is named in the manifest but cannot be read';
    const hint = 'add the file or take it out of the manifest';
    return { read: 0, rows: [], errors: [{ file: path, line: 0, column: null, reason, hint }] };
  }
  const kind = IMPORT_KINDS[description.kind];
  const table = csvRows(path, text, { ...kind.emptyCells, ...description.constants });
  const header = checkHeader(description, table.columns, kind);
  const errors: RowError[] = [...header.errors, ...table.errors];
  if (!header.isUsable) return { read: table.rows.length, rows: [], errors };

  const contextOf = contextsBySource(description, context);
  const rows: ParsedRow[] = [];
  for (const { line, cells } of table.rows) {
    const named = cells['source'] ?? '';
    const rowContext = contextOf(named);
    if (rowContext === null) {
      const reason = `names no source: "${named}"`;
      const hint = 'declare the source in the manifest';
      errors.push({ file: path, line, column: 'source', reason, hint });
      continue;
    }
    const mapped = kind.map(cells, rowContext);
    if ('records' in mapped) rows.push({ line, records: mapped.records });
    else errors.push(...mapped.problems.map((problem) => ({ file: path, line, ...problem })));
  }
  return { read: table.rows.length + table.errors.length, rows, errors };
}
