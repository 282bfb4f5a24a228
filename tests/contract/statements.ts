import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Cypher } from '../../apps/api/src/platform/graph/cypher';

const API_SOURCES = path.resolve(__dirname, '../../apps/api/src');

export interface NamedStatement {
  readonly name: string;
  readonly text: Cypher;
}

/** The statement files of the API. Migrations change the schema, which the database does not explain. */
function statementFiles(): readonly string[] {
  return readdirSync(API_SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher.ts') && !file.includes('migrations'))
    .sort();
}

/** Every statement inside an exported value: a text, or texts in a list, map or object. */
function statementsIn(name: string, value: unknown): readonly NamedStatement[] {
  if (typeof value === 'string') return [{ name, text: value as Cypher }];
  if (value instanceof Map) {
    return [...value].flatMap(([key, part]) => statementsIn(`${name} ${String(key)}`, part));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => statementsIn(`${name} ${key}`, part));
}

/** The clause at the beginning of a line. */
const CLAUSE =
  /^\s*(RETURN|WITH|SET|REMOVE|DELETE|DETACH|CREATE|MERGE|MATCH|CALL|UNWIND|YIELD)\b/gmu;

/**
 * Whether a text is a whole statement; pieces that others are built from are not run alone: they begin with no clause, or
 * end with what goes on.
 */
function isWhole({ text }: NamedStatement): boolean {
  const [, last] = [...text.matchAll(CLAUSE)].at(-1) ?? [];
  if (last === 'WITH') return false;
  return /^(MATCH|OPTIONAL MATCH|UNWIND|CALL|MERGE|CREATE|WITH|RETURN)\b/u.test(text.trim());
}

/** Every exported statement of the API by file and name. */
export async function exportedStatements(): Promise<readonly NamedStatement[]> {
  const modules = await Promise.all(
    statementFiles().map(async (file) => {
      const exported = (await import(path.join(API_SOURCES, file))) as Record<string, unknown>;
      return Object.entries(exported).flatMap(([name, value]) =>
        statementsIn(`${file} ${name}`, value),
      );
    }),
  );
  return modules.flat().filter(isWhole);
}
