import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Cypher } from '../../platform/graph/cypher';
import { decodeColumn, decodeRow, ignoreRow } from '../../platform/graph/decode';
import type { GraphDatabase } from '../../platform/graph/graph-database';
import { NODES, type NodeLabel } from '../../platform/graph/graph-model';
import { groupedBy } from './grouping';
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

const LOOKED_UP_ROWS = 10_000;
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

/** The rows in batches, the first batch last, so that taking from the end keeps their order. */
function batchesOf(rows: readonly WriteRow[]): WriteRow[][] {
  const count = Math.ceil(rows.length / BATCH_ROWS);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS),
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
      counts = addCounts(counts, await this.writeGroup(label, statements, records.map(nodeRow)));
    }
    const groups = groupedBy(relationships, ({ type, to }) => `${type}>${to.label}`);
    for (const [group, records] of groups) {
      const statements = statementsOf(RELATIONSHIP_STATEMENTS, group);
      counts = addCounts(
        counts,
        await this.writeGroup(group, statements, records.map(relationshipRow)),
      );
    }
    return counts;
  }

  /** Marks organisations of earlier imports as provisional; their content stays as it is. */
  async markProvisional(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.graph.write(MARK_PROVISIONAL, { ids }, ignoreRow);
  }

  /** A label or type that was empty holds what this run wrote, so that nothing need be looked up. */
  private async writtenHashes(group: string, { count }: LoadStatements): Promise<Hashes | null> {
    const known = this.written.get(group);
    if (known !== undefined) return known;
    const [present = 0] = await this.graph.read(count, {}, decodeColumn('count', z.int()));
    const hashes: Hashes | null = present === 0 ? new Map() : null;
    this.written.set(group, hashes);
    return hashes;
  }

  private async storedHashes(
    { found }: LoadStatements,
    rows: readonly WriteRow[],
  ): Promise<Hashes> {
    const hashes: Hashes = new Map();
    const options = { timeoutMs: READ_TIMEOUT_MS };
    for (let start = 0; start < rows.length; start += LOOKED_UP_ROWS) {
      const batch = rows.slice(start, start + LOOKED_UP_ROWS);
      const named = batch.map(({ identity, from, to }) => ({ identity, from, to }));
      const stored = await this.graph.read(found, { rows: named }, existingRow, options);
      for (const { identity, hash } of stored) hashes.set(identity, hash);
    }
    return hashes;
  }

  private async writeGroup(
    group: string,
    statements: LoadStatements,
    rows: readonly WriteRow[],
  ): Promise<WriteCounts> {
    const distinct = [...new Map(rows.map((row) => [row.identity, row])).values()];
    const written = await this.writtenHashes(group.split('>')[0] ?? group, statements);
    const existing = written ?? (await this.storedHashes(statements, distinct));
    const created = distinct.filter(({ identity }) => !existing.has(identity));
    const updated = distinct.filter(
      ({ identity, properties }) =>
        existing.has(identity) && existing.get(identity) !== properties['importHash'],
    );
    const trimmed = created.map((row) => ({ ...row, properties: withoutNulls(row.properties) }));
    await this.runBatches(statements.create, trimmed);
    await this.runBatches(statements.update, updated);
    if (written !== null) {
      for (const { identity, properties } of distinct) {
        written.set(identity, String(properties['importHash']));
      }
    }
    return {
      created: created.length,
      updated: updated.length,
      unchanged: distinct.length - created.length - updated.length,
    };
  }

  /** Runs the rows in batches, a few at a time, so that the server's processors are all at work. */
  private async runBatches(statement: Cypher, rows: readonly WriteRow[]): Promise<void> {
    const batches = batchesOf(rows);
    const takeOver = async (): Promise<void> => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
        const options = { timeoutMs: WRITE_TIMEOUT_MS };
        await this.graph.write(statement, { rows: batch }, ignoreRow, options);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT_BATCHES }, takeOver));
  }
}
