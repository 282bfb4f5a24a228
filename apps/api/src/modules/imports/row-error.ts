/** A row, or a whole file, that was not loaded: where, why, and what would make it right. */
export interface RowError {
  readonly file: string;
  /** Line in the file, counted from 1 with the header; 0 when the file as a whole is meant. */
  readonly line: number;
  /** Column of the header, or null when no single column is to blame. */
  readonly column: string | null;
  readonly reason: string;
  readonly hint: string;
}

/** The error on one line, as the command line prints it and the run stores it. */
export function rowErrorLine({ file, line, column, reason, hint }: RowError): string {
  const place = column === null ? `${file}:${line}` : `${file}:${line} ${column}`;
  return hint === '' ? `${place}: ${reason}` : `${place}: ${reason} (${hint})`;
}
