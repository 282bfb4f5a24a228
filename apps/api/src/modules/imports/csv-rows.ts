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

/** What is wrong with a row as such, before any cell is looked at; null when nothing is. */
function rowFault(
  cells: readonly string[],
  columns: readonly string[],
  syntaxFault: string | undefined,
): Pick<RowError, 'reason' | 'hint'> | null {
  if (syntaxFault !== undefined) {
    return { reason: syntaxFault, hint: 'quote the cell and double the quotes in it' };
  }
  if (cells.length === columns.length) return null;
  const reason = `has ${cells.length} cells, the header has ${columns.length}`;
  return { reason, hint: 'quote cells that contain a comma' };
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

/**
 * The rows of a CSV text with the line each begins on, quoted line breaks counted. Blank lines are
 * passed over; a row with more or fewer cells than the header becomes an error, the rest is kept.
 * Columns that the file lacks have their default.
 */
export function csvRows(file: string, text: string, defaults: CsvRow['cells'] = {}): CsvTable {
  const { data, errors: syntax } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: ',',
  });
  const [header = [], ...body] = data;
  const columns = header.map((column) => column.trim());
  const errors: RowError[] = [];
  const rows: CsvRow[] = [];
  const faults = new Map(syntax.map((error) => [error.row, error.message]));

  let line = 1 + linesIn(header);
  body.forEach((cells, index) => {
    const start = line;
    line += linesIn(cells);
    if (isBlank(cells)) return;
    const fault = rowFault(cells, columns, faults.get(index + 1));
    if (fault === null) {
      rows.push({ line: start, cells: namedCells(columns, cells, defaults) });
    } else {
      errors.push({ file, line: start, column: null, ...fault });
    }
  });
  return { columns, rows, errors };
}
