import { GraphQLError } from 'graphql';

/** Exit codes of the commands that answer a question. */
export const EXIT = { nothingThere: 1, badInput: 2 } as const;

/** An option with several values, separated by commas. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An option that is a whole number; what is none is refused with the name of the option. */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new GraphQLError(`${option} must be a whole number; it was "${text}".`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** An option with a closed list of values. */
export function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
  text: string,
): Value {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  throw new GraphQLError(`${option} must be one of ${values.join(', ')}; it was "${text}".`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Writes the answer of a command to standard output. */
export function writeAnswer(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Ends a command whose question has no answer: one sentence on standard error, and an exit code. */
export function endWithoutAnswer(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

/** Runs a command; a question that cannot be answered as it was asked ends with its sentence and code 2. */
export async function answering(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    endWithoutAnswer(error.message, EXIT.badInput);
  }
}

/** The value with the keys of every object in one order, so that the same answer is the same bytes. */
export function stableJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    2,
  );
}

/** Rows as columns of equal width, the first row being the heads. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
