import type { NodeLabel } from '../../platform/graph/graph-model';
import { relationshipIdentity, type NodeReference } from './import-record';
import type { ParsedRow } from './parse-file';
import type { RowError } from './row-error';

/** The nodes that a row may refer to: those of the graph and those of the rows accepted so far. */
export class KnownNodes {
  private readonly keys = new Map<NodeLabel, Set<string>>();

  add({ label, key }: NodeReference): void {
    const keys = this.keys.get(label);
    if (keys === undefined) this.keys.set(label, new Set([key]));
    else keys.add(key);
  }

  has({ label, key }: NodeReference): boolean {
    return this.keys.get(label)?.has(key) ?? false;
  }

  remove({ label, key }: NodeReference): void {
    this.keys.get(label)?.delete(key);
  }
}

export interface AcceptedRows {
  readonly rows: readonly ParsedRow[];
  readonly errors: readonly RowError[];
}

function identitiesOf({ records }: ParsedRow): readonly string[] {
  return [
    ...records.nodes.map(({ label, key }) => `${label} ${key}`),
    ...records.relationships.map((record) => `${record.type} ${relationshipIdentity(record)}`),
  ];
}

function withoutRepeats(file: string, rows: readonly ParsedRow[]): AcceptedRows {
  const lines = new Map<string, number>();
  const errors: RowError[] = [];
  const kept = rows.filter((row) => {
    const identities = identitiesOf(row);
    const repeated = identities.find((identity) => lines.has(identity));
    if (repeated === undefined) {
      for (const identity of identities) lines.set(identity, row.line);
      return true;
    }
    const reason = `repeats line ${lines.get(repeated) ?? 0}`;
    errors.push({ file, line: row.line, column: null, reason, hint: 'keep one of the two rows' });
    return false;
  });
  return { rows: kept, errors };
}

/**
 * Keeps the rows whose references are all known, among them those to other rows of the same file. A
 * row that is refused takes its node with it, so the check goes on until nothing more falls out.
 */
export function acceptRows(
  file: string,
  parsed: readonly ParsedRow[],
  known: KnownNodes,
): AcceptedRows {
  const { rows, errors } = withoutRepeats(file, parsed);
  const refused: RowError[] = [...errors];
  const isNew = new Map<ParsedRow, readonly NodeReference[]>();
  for (const row of rows) {
    const nodes = row.records.nodes.filter((node) => !known.has(node));
    isNew.set(row, nodes);
    for (const node of nodes) known.add(node);
  }

  let kept = rows;
  for (let settled = false; !settled;) {
    const next = kept.filter((row) => {
      const missing = row.records.references.find((reference) => !known.has(reference));
      if (missing === undefined) return true;
      for (const node of isNew.get(row) ?? []) known.remove(node);
      const reason = `names no ${missing.label}: "${missing.key}"`;
      const hint = 'add the row it refers to, or correct the code';
      refused.push({ file, line: row.line, column: missing.column, reason, hint });
      return false;
    });
    settled = next.length === kept.length;
    kept = next;
  }
  return { rows: kept, errors: refused };
}
