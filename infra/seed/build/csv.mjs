import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** Rows of a CSV file (plain or gzip) as objects; every cell is text, empty when not known. */
export function readCsv(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return data;
}

/** Writes rows under the given columns and returns their number. A column a row lacks is empty. */
export function writeCsv(path, columns, rows) {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const text = Papa.unparse({ fields: columns, data: cells }, { newline: '\n' });
  writeFileSync(path, `${text}\n`);
  return rows.length;
}

/** Rows by the value of one column; the first row of a value wins. */
export function indexBy(rows, column) {
  const index = new Map();
  for (const row of rows) if (!index.has(row[column])) index.set(row[column], row);
  return index;
}
