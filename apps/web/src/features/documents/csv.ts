/** Marks UTF-8, without which spreadsheets misread accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Cells that a spreadsheet would run as a formula begin with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell by RFC 4180; a text that would be run as a formula gets an apostrophe before it. */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180) with the mark of UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A file name from a title: letters and digits of any language, joined by hyphens. */
export function fileName(title: string, ending: string): string {
  const words = title.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['shortlist'];
  return `${words.join('-').slice(0, 80)}.${ending}`;
}
