import { type LanguageCode, branded } from '@trellis/domain/kernel';
import { badUserInput } from '../platform/graphql/errors';
import { MAXIMUM_FIRST } from '../platform/graphql/pagination';

/** Exit codes of the commands; docs/command-line.md says what they mean. */
export const EXIT = { nothingThere: 1, badInput: 2, inPart: 3, broken: 4 } as const;

/** Languages that the names of a table can be in. */
export const LANGUAGES = ['en', 'nl'] as const;

/** An option with several values, separated by commas. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An option that is a whole number within bounds; anything else is refused with the name of the option. */
export function wholeNumber(
  option: string,
  text: string,
  { least = 1, most }: { readonly least?: number; readonly most: number },
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : null;
  if (value !== null && value >= least && value <= most) return value;
  throw badUserInput(
    `${option} must be a whole number from ${least} to ${most}; it was "${text}".`,
  );
}

/** An option with a closed list of values. */
export function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
  text: string,
): Value {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  throw badUserInput(`${option} must be one of ${values.join(', ')}; it was "${text}".`);
}

/** The option `--language`; English where it is left out. */
export function languageOf(text: string | undefined): LanguageCode {
  return branded<LanguageCode>(oneOf('--language', LANGUAGES, text ?? 'en'));
}

/** The option `--first`, as bounded as in the API. */
export function firstOf(text: string | undefined, preset: number): number {
  return text === undefined ? preset : wholeNumber('--first', text, { most: MAXIMUM_FIRST });
}

/** Writes the answer of a command to standard output. */
export function writeAnswer(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line of progress or failure to standard error, so that answers stay clean. */
export function writeAside(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends a command whose question has no answer: one sentence on standard error, and an exit code. */
export function endWithoutAnswer(sentence: string, code: number): void {
  writeAside(sentence);
  process.exitCode = code;
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
