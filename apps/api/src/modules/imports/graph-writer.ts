import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Cypher } from '../../platform/graph/cypher';
import { decodeColumn, decodeRow, ignoreRow } from '../../platform/graph/decode';
import type { GraphDatabase } from '../../platform/graph/graph-database';
import { NODES, type NodeLabel } from '../../platform/graph/graph-model';
import { groupedBy } from '@trellis/domain/kernel';
import {
  EXISTING_KEYS,
  MARK_PROVISIONAL,
  NODE_STATEMENTS,
  RELATIONSHIP_STATEMENTS,
  type LoadStatements,
} from './imports.cypher';
import {
  relationshipIdentity,
  type NodeRecord,
  type Properties,
  type PropertyValue,
  type RelationshipRecord,
} from './import-record';

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

interface WriteRow {
  readonly identity: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: Properties;
}

const BATCH_ROWS = 2_000;
const CONCURRENT_BATCHES = 2;
const READ_TIMEOUT_MS = 120_000;
const WRITE_TIMEOUT_MS = 120_000;
const HASH_LENGTH = 16;

const existingRow = decodeRow(z.object({ identity: z.string(), hash: z.string().nullable() }));

function hashOf(content: unknown): string {
  return createHash('sha1')
    .update(JSON.stringify(content))
    .digest('base64url')
    .slice(0, HASH_LENGTH);
}

/** A created node needs no nulls; leaving them out keeps the message short. */
function withoutNulls(properties: Properties): Properties {
  const known: Record<string, PropertyValue> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) known[name] = value;
  }
  return known;
}

function nodeRow({ label, key, properties }: NodeRecord): WriteRow {
  const importHash = hashOf(properties);
  return { identity: key, properties: { [NODES[label].key]: key, ...properties, importHash } };
}

function relationshipRow(record: RelationshipRecord): WriteRow {
  const { from, to, properties } = record;
  const importHash = hashOf([from.key, to.key, properties]);
  return {
    identity: relationshipIdentity(record),
    from: from.key,
    to: to.key,
    properties: { ...properties, importHash },
  };
}

function statementsOf<T>(statements: ReadonlyMap<string, T>, group: string): T {
  const found = statements.get(group);
  if (found === undefined) throw new RangeError(`The graph model has no ${group}`);
  return found;
}

/** The records of one label or type; rows are made of them batch by batch, while others are written. */
interface RecordGroup<Kind> {
  readonly name: string;
  readonly statements: LoadStatements;
  readonly records: readonly Kind[];
  readonly identityOf: (record: Kind) => string;
  readonly rowOf: (record: Kind) => WriteRow;
}

/** The items in batches, the first batch last, so that taking from the end keeps their order. */
function batchesOf<Item>(items: readonly Item[]): (readonly Item[])[] {
  const count = Math.ceil(items.length / BATCH_ROWS);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS),
  ).reverse();
}

/**
 * Writes records so that the graph holds each once: what is absent is created, what differs by the
 * hash of its content is updated, the rest is left alone. Batches are transactions of their own, so a
 * run that is cut off leaves whole batches and the next run does what is missing.
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
    let counts = NO_WRITES;
    for (const [label, records] of groupedBy(nodes, (record) => record.label)) {
      const statements = statementsOf(NODE_STATEMENTS, label);
      const identityOf = ({ key }: NodeRecord): string => key;
      const group = { name: label, statements, records, identityOf, rowOf: nodeRow };
      counts = addCounts(counts, await this.writeGroup(group));
    }
    const groups = groupedBy(relationships, ({ type, to }) => `${type}>${to.label}`);
    for (const [name, records] of groups) {
      const statements = statementsOf(RELATIONSHIP_STATEMENTS, name);
      const identityOf = relationshipIdentity;
      const group = { name, statements, records, identityOf, rowOf: relationshipRow };
      counts = addCounts(counts, await this.writeGroup(group));
    }
    return counts;
  }

  /** Marks organisations of earlier imports as provisional; their content stays as it is. */
  async markProvisional(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.graph.write(MARK_PROVISIONAL, { ids }, ignoreRow);
  }

  /** A label or type that was empty holds what this run wrote, so that nothing need be looked up. */
  private async writtenHashes(name: string, { count }: LoadStatements): Promise<Hashes | null> {
    const known = this.written.get(name);
    if (known !== undefined) return known;
    const [present = 0] = await this.graph.read(count, {}, decodeColumn('count', z.int()));
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

  /** Works on a few batches at a time: while the server writes one, the next is made ready. */
  private async writeGroup<Kind>(group: RecordGroup<Kind>): Promise<WriteCounts> {
    const { name, statements, records, identityOf, rowOf } = group;
    const distinct = new Map(records.map((record) => [identityOf(record), record]));
    const batches = batchesOf([...distinct.values()]);
    const written = await this.writtenHashes(name.split('>')[0] ?? name, statements);
    let counts = NO_WRITES;
    const takeOver = async (): Promise<void> => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
        const batchCounts = await this.writeBatch(statements, batch.map(rowOf), written);
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
    const existing = written ?? (await this.storedHashes(statements, rows));
    const created = rows.filter(({ identity }) => !existing.has(identity));
    const updated = rows.filter(
      ({ identity, properties }) =>
        existing.has(identity) && existing.get(identity) !== properties['importHash'],
    );
    const trimmed = created.map((row) => ({ ...row, properties: withoutNulls(row.properties) }));
    await this.runRows(statements.create, trimmed);
    await this.runRows(statements.update, updated);
    for (const { identity, properties } of rows) {
      written?.set(identity, String(properties['importHash']));
    }
    return {
      created: created.length,
      updated: updated.length,
      unchanged: rows.length - created.length - updated.length,
    };
  }

  private async runRows(statement: Cypher, rows: readonly WriteRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.graph.write(statement, { rows }, ignoreRow, { timeoutMs: WRITE_TIMEOUT_MS });
  }
}
