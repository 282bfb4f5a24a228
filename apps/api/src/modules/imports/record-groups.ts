import { createHash } from 'node:crypto';
import { groupedBy } from '@trellis/domain/kernel';
import { NODES } from '../../platform/graph/graph-model';
import {
  relationshipIdentity,
  type NodeRecord,
  type Properties,
  type RelationshipRecord,
} from './import-record';
import { NODE_STATEMENTS, RELATIONSHIP_STATEMENTS, type LoadStatements } from './imports.cypher';

/** A record as the statements take it. */
export interface WriteRow {
  readonly identity: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: Properties;
}

const BATCH_ROWS = 2_000;
const HASH_LENGTH = 16;

function hashOf(content: unknown): string {
  return createHash('sha1')
    .update(JSON.stringify(content))
    .digest('base64url')
    .slice(0, HASH_LENGTH);
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

/** The statements of a label or type of the model. */
export function statementsOf<T>(statements: ReadonlyMap<string, T>, group: string): T {
  const found = statements.get(group);
  if (found === undefined) throw new RangeError(`The graph model has no ${group}`);
  return found;
}

/** The records of one label or type in batches, whose rows are made only when they are asked for. */
export interface RecordGroup {
  readonly name: string;
  readonly statements: LoadStatements;
  readonly batches: readonly (() => readonly WriteRow[])[];
}

interface RecordKind<Kind> {
  readonly identityOf: (record: Kind) => string;
  readonly rowOf: (record: Kind) => WriteRow;
}

/** The records in batches, each once, the last of those with one identity. */
function batchesOf<Kind>(
  records: readonly Kind[],
  { identityOf, rowOf }: RecordKind<Kind>,
): RecordGroup['batches'] {
  const distinct = [...new Map(records.map((record) => [identityOf(record), record])).values()];
  return Array.from(
    { length: Math.ceil(distinct.length / BATCH_ROWS) },
    (_, index) => () =>
      distinct.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS).map((record) => rowOf(record)),
  );
}

/** Nodes by label. */
export function nodeGroups(records: readonly NodeRecord[]): readonly RecordGroup[] {
  return [...groupedBy(records, ({ label }) => label)].map(([label, ofLabel]) => ({
    name: label,
    statements: statementsOf(NODE_STATEMENTS, label),
    batches: batchesOf(ofLabel, { identityOf: ({ key }) => key, rowOf: nodeRow }),
  }));
}

/** Relationships by type and end label. */
export function relationshipGroups(records: readonly RelationshipRecord[]): readonly RecordGroup[] {
  const groups = groupedBy(records, ({ type, to }) => `${type}>${to.label}`);
  return [...groups].map(([name, ofType]) => ({
    name,
    statements: statementsOf(RELATIONSHIP_STATEMENTS, name),
    batches: batchesOf(ofType, { identityOf: relationshipIdentity, rowOf: relationshipRow }),
  }));
}
