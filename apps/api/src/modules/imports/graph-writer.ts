import * as z from 'zod';
import type { Cypher } from '../../platform/graph/cypher';
import { decodeColumn, decodeRow, ignoreRow } from '../../platform/graph/decode';
import type { GraphDatabase, GraphTransaction } from '../../platform/graph/graph-database';
import type { NodeLabel } from '../../platform/graph/graph-model';
import { EXISTING_KEYS, MARK_PROVISIONAL, type LoadStatements } from './imports.cypher';
import type { NodeRecord, Properties, PropertyValue, RelationshipRecord } from './import-record';
import {
  nodeGroups,
  relationshipGroups,
  statementsOf,
  type RecordGroup,
  type WriteRow,
} from './record-groups';

export interface WriteCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export const NO_WRITES: WriteCounts = { created: 0, updated: 0, unchanged: 0 };

export function addCounts(a: WriteCounts, b: WriteCounts): WriteCounts {
  return {
    created: a.created + b.created,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
  };
}

type Hashes = Map<string, string | null>;

const CONCURRENT_BATCHES = 2;
const READ_TIMEOUT_MS = 120_000;
const WRITE_TIMEOUT_MS = 120_000;

const existingRow = decodeRow(z.object({ identity: z.string(), hash: z.string().nullable() }));

/** A created node needs no nulls; leaving them out keeps the message short. */
function withoutNulls(properties: Properties): Properties {
  const known: Record<string, PropertyValue> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) known[name] = value;
  }
  return known;
}

/** Which record an organisation's row is: written at once or not at all, so that no run takes one row for two. */
const IDENTITY_LABELS: ReadonlySet<string> = new Set(['Organisation', 'ImportKey', 'Identifier']);
const IDENTITY_TYPES: ReadonlySet<string> = new Set(['IMPORTED_AS', 'IDENTIFIED_BY']);

/** The rows of a group that the graph lacks, and those that it holds with another content. */
interface Changes {
  readonly statements: LoadStatements;
  readonly created: readonly WriteRow[];
  readonly updated: readonly WriteRow[];
  readonly counts: WriteCounts;
  /** To be called when they are written. */
  readonly remember: () => void;
}

async function runChanges(
  transaction: GraphTransaction,
  { statements, created, updated }: Changes,
): Promise<void> {
  if (created.length > 0) await transaction.run(statements.create, { rows: created }, ignoreRow);
  if (updated.length > 0) await transaction.run(statements.update, { rows: updated }, ignoreRow);
}

/**
 * Writes records so that the graph holds each once: what is absent is created, what differs by the
 * hash of its content is updated, the rest is left alone. Batches are transactions of their own, so a
 * run that is cut off leaves whole batches and the next run does what is missing. Organisations and the keys
 * by which they are known again are one transaction: a run that is cut off leaves all of them or none.
 */
export class GraphWriter {
  /** What this run wrote of labels and types that were empty when it came to them. */
  private readonly written = new Map<string, Hashes | null>();

  constructor(private readonly graph: GraphDatabase) {}

  /** The keys that the graph holds for a label. */
  async existingKeys(label: NodeLabel): Promise<readonly string[]> {
    const statement = statementsOf(EXISTING_KEYS, label);
    const options = { timeoutMs: READ_TIMEOUT_MS };
    return this.graph.read(statement, {}, decodeColumn('identity', z.string()), options);
  }

  async write(
    nodes: readonly NodeRecord[],
    relationships: readonly RelationshipRecord[],
  ): Promise<WriteCounts> {
    const isIdentity = ({ label }: NodeRecord): boolean => IDENTITY_LABELS.has(label);
    const isIdentityTie = ({ type }: RelationshipRecord): boolean => IDENTITY_TYPES.has(type);
    let counts = await this.writeTogether([
      ...nodeGroups(nodes.filter(isIdentity)),
      ...relationshipGroups(relationships.filter(isIdentityTie)),
    ]);
    for (const group of nodeGroups(nodes.filter((record) => !isIdentity(record)))) {
      counts = addCounts(counts, await this.writeGroup(group));
    }
    for (const group of relationshipGroups(relationships.filter((tie) => !isIdentityTie(tie)))) {
      counts = addCounts(counts, await this.writeGroup(group));
    }
    return counts;
  }

  /** Marks organisations of earlier imports as provisional; their content stays as it is. */
  async markProvisional(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.graph.write(MARK_PROVISIONAL, { ids }, ignoreRow);
  }

  /** A label or type that was empty holds what this run wrote, so that nothing need be looked up. */
  private async writtenHashes({ name: group, statements }: RecordGroup): Promise<Hashes | null> {
    const name = group.split('>')[0] ?? group;
    const known = this.written.get(name);
    if (known !== undefined) return known;
    const [present = 0] = await this.graph.read(
      statements.count,
      {},
      decodeColumn('count', z.int()),
    );
    const hashes: Hashes | null = present === 0 ? new Map() : null;
    this.written.set(name, hashes);
    return hashes;
  }

  private async storedHashes(
    { found }: LoadStatements,
    rows: readonly WriteRow[],
  ): Promise<Hashes> {
    const named = rows.map(({ identity, from, to }) => ({ identity, from, to }));
    const options = { timeoutMs: READ_TIMEOUT_MS };
    const stored = await this.graph.read(found, { rows: named }, existingRow, options);
    return new Map(stored.map(({ identity, hash }) => [identity, hash]));
  }

  /** Writes groups in one transaction; the ends of relationships may be among their nodes. */
  private async writeTogether(groups: readonly RecordGroup[]): Promise<WriteCounts> {
    const changes: Changes[] = [];
    for (const group of groups) {
      const written = await this.writtenHashes(group);
      for (const rowsOf of group.batches) {
        changes.push(await this.changesIn(group.statements, rowsOf(), written));
      }
    }
    if (changes.some(({ created, updated }) => created.length + updated.length > 0)) {
      await this.graph.transaction(
        async (transaction) => {
          for (const change of changes) await runChanges(transaction, change);
        },
        { timeoutMs: WRITE_TIMEOUT_MS },
      );
    }
    for (const { remember } of changes) remember();
    return changes.reduce((sum, { counts }) => addCounts(sum, counts), NO_WRITES);
  }

  /** Works on a few batches at a time: while the server writes one, the next is made ready. */
  private async writeGroup(group: RecordGroup): Promise<WriteCounts> {
    const { statements, batches } = group;
    const written = await this.writtenHashes(group);
    const waiting = batches.values();
    let counts = NO_WRITES;
    const takeOver = async (): Promise<void> => {
      for (const rowsOf of waiting) {
        const batchCounts = await this.writeBatch(statements, rowsOf(), written);
        counts = addCounts(counts, batchCounts);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT_BATCHES }, takeOver));
    return counts;
  }

  private async writeBatch(
    statements: LoadStatements,
    rows: readonly WriteRow[],
    written: Hashes | null,
  ): Promise<WriteCounts> {
    const { created, updated, counts, remember } = await this.changesIn(statements, rows, written);
    await this.runRows(statements.create, created);
    await this.runRows(statements.update, updated);
    remember();
    return counts;
  }

  private async changesIn(
    statements: LoadStatements,
    rows: readonly WriteRow[],
    written: Hashes | null,
  ): Promise<Changes> {
    const existing = written ?? (await this.storedHashes(statements, rows));
    const created = rows.filter(({ identity }) => !existing.has(identity));
    const updated = rows.filter(
      ({ identity, properties }) =>
        existing.has(identity) && existing.get(identity) !== properties['importHash'],
    );
    return {
      statements,
      created: created.map((row) => ({ ...row, properties: withoutNulls(row.properties) })),
      updated,
      counts: {
        created: created.length,
        updated: updated.length,
        unchanged: rows.length - created.length - updated.length,
      },
      remember: () => {
        for (const { identity, properties } of rows) {
          written?.set(identity, String(properties['importHash']));
        }
      },
    };
  }

  private async runRows(statement: Cypher, rows: readonly WriteRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.graph.write(statement, { rows }, ignoreRow, { timeoutMs: WRITE_TIMEOUT_MS });
  }
}
