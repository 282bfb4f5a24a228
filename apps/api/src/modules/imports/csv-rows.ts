import Papa from 'papaparse';
import type { RowError } from './row-error';

export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly errors: readonly RowError[];
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function linesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + breaksIn(cell), 1);
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** What is wrong with a row as such, before any cell is looked at, and in which column; null when nothing is. */
function rowFault(
  cells: readonly string[],
  columns: readonly string[],
  syntaxFault: string | undefined,
): Pick<RowError, 'column' | 'reason' | 'hint'> | null {
  const column = columns[Math.min(cells.length, columns.length) - 1] ?? null;
  if (syntaxFault !== undefined) {
    return { column, reason: syntaxFault, hint: 'quote the cell and double the quotes in it' };
  }
  if (cells.length === columns.length) return null;
  return {
    // The first that has no cell, or the last, after which the surplus begins.
    column: columns[cells.length] ?? column,
    reason: `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header has ${columns.length}`,
    hint:
      cells.length < columns.length
        ? 'give every column a cell, an empty one when the value is unknown'
        : 'quote cells that contain a comma',
  };
}

function namedCells(
  columns: readonly string[],
  cells: readonly string[],
  defaults: CsvRow['cells'],
): CsvRow['cells'] {
  const named: Record<string, string> = { ...defaults };
  for (let at = 0; at < columns.length; at += 1) named[columns[at] ?? ''] = cells[at] ?? '';
  return named;
}

interface ParsedPart {
  readonly body: readonly (readonly string[])[];
  readonly faults: ReadonlyMap<number, string>;
}

function parsedPart(text: string): ParsedPart {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  return { body: data, faults: new Map(errors.map(({ row, message }) => [row ?? 0, message])) };
}

/** The text from a line on, that line being counted from 1. */
function fromLine(text: string, line: number): string {
  let at = 0;
  for (let passed = 1; passed < line && at !== -1; passed += 1) {
    const next = text.indexOf('\n', at);
    at = next === -1 ? -1 : next + 1;
  }
  return at === -1 ? '' : text.slice(at);
}

/**
 * The rows of a CSV text with the line each begins on, quoted line breaks counted. Blank lines are
 * passed over; a row with more or fewer cells than the header becomes an error, the rest is kept: a quote that is
 * never closed costs the line it stands on, and reading goes on at the next. Columns that the file lacks have their
 * default.
 */
export function csvRows(file: string, text: string, defaults: CsvRow['cells'] = {}): CsvTable {
  const whole = text.replace(/^\uFEFF/u, '');
  const first = parsedPart(whole);
  const header = first.body[0] ?? [];
  const columns = header.map((column) => column.trim());
  const errors: RowError[] = [];
  const rows: CsvRow[] = [];

  /** Reads rows from a line on; the line to go on from when a faulty row swallowed further lines, else null. */
  const read = (part: ParsedPart, skipped: number, begin: number): number | null => {
    let line = begin;
    for (let index = skipped; index < part.body.length; index += 1) {
      const cells = part.body[index] ?? [];
      const start = line;
      line += linesIn(cells);
      if (isBlank(cells)) continue;
      const fault = rowFault(cells, columns, part.faults.get(index));
      if (fault === null) {
        rows.push({ line: start, cells: namedCells(columns, cells, defaults) });
        continue;
      }
      errors.push({ file, line: start, ...fault });
      if (line > start + 1) return start + 1;
    }
    return null;
  };
  let next = read(first, 1, 1 + linesIn(header));
  while (next !== null) next = read(parsedPart(fromLine(whole, next)), 0, next);
  return { columns, rows, errors };
}
