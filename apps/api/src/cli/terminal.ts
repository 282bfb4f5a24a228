/** Writes a line of a command's answer to standard output. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line of progress or failure to standard error, so that answers stay clean. */
export function printProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes an answer as JSON, for machines. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value, null, 2));
}

/** Ends the command with an exit code other than 0 once everything is written. */
export function failCommand(): void {
  process.exitCode = 1;
}

/** Ends the command as done in part: what was good is kept, and a script can tell that something was not. */
export function endInPart(): void {
  process.exitCode = 3;
}

/** Rows as a table with aligned columns: text to the left, numbers to the right. */
export function tableLines(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, String(cell).length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
