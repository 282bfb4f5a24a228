import type { integer } from '../../platform/graph/decode';
import {
  RELATIONSHIPS,
  type NodeLabel,
  type RelationshipDescription,
  type RelationshipType,
} from '../../platform/graph/graph-model';

export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | ReturnType<typeof integer>
  | readonly ReturnType<typeof integer>[];

export type Properties = Readonly<Record<string, PropertyValue>>;

/** Where a fact comes from; every node and relationship carries it. */
export interface Provenance {
  readonly source: string;
  readonly licence: string;
  readonly vintage: string;
  readonly origin: 'recorded' | 'derived';
  readonly basis: string | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
}

export interface NodeReference {
  readonly label: NodeLabel;
  readonly key: string;
}

export interface NodeRecord extends NodeReference {
  readonly properties: Properties;
}

export interface RelationshipRecord {
  readonly type: RelationshipType;
  readonly from: NodeReference;
  readonly to: NodeReference;
  /** Key property where two nodes can be tied more than once; null where the ends are the key. */
  readonly key: string | null;
  readonly properties: Properties;
}

/** A node that a row names in a column and that must exist for the row to be loaded. */
export interface RowReference extends NodeReference {
  readonly column: string;
}

/** What one row contributes to the graph. */
export interface RowRecords {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly references: readonly RowReference[];
}

export function node(label: NodeLabel, key: string, properties: Properties): NodeRecord {
  return { label, key, properties };
}

export function relationship(
  type: RelationshipType,
  [from, to]: readonly [from: NodeReference, to: NodeReference],
  properties: Properties & { readonly key?: string },
): RelationshipRecord {
  return { type, from, to, key: properties.key ?? null, properties };
}

/** What makes a relationship the same one in a later run: its key, else its two ends. */
export function relationshipIdentity({ type, from, to, key }: RelationshipRecord): string {
  const description: RelationshipDescription = RELATIONSHIPS[type];
  return description.key !== undefined && key !== null ? key : `${from.key} > ${to.key}`;
}
