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

function linesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 1);
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/**
 * The rows of a CSV text with the line each begins on, quoted line breaks counted. Blank lines are
 * passed over; a row with more or fewer cells than the header becomes an error, the rest is kept.
 */
export function csvRows(file: string, text: string): CsvTable {
  const { data, errors: syntax } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: ',',
  });
  const [header, ...body] = data;
  const columns = (header ?? []).map((column) => column.trim());
  const errors: RowError[] = [];
  const rows: CsvRow[] = [];
  const damaged = new Map(syntax.map((error) => [error.row, error.message]));

  let line = 1 + (header === undefined ? 0 : linesIn(header));
  body.forEach((cells, index) => {
    const start = line;
    line += linesIn(cells);
    if (isBlank(cells)) return;
    const message = damaged.get(index + 1);
    if (message !== undefined) {
      errors.push({
        file,
        line: start,
        column: null,
        reason: message,
        hint: 'quote the cell and double the quotes in it',
      });
    } else if (cells.length !== columns.length) {
      const reason = `has ${cells.length} cells, the header has ${columns.length}`;
      errors.push({
        file,
        line: start,
        column: null,
        reason,
        hint: 'quote cells that contain a comma',
      });
    } else {
      rows.push({
        line: start,
        cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
      });
    }
  });
  return { columns, rows, errors };
}
