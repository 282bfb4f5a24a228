import { graphOf, type Graph } from '@trellis/domain/graph';
import { compareCodePoints } from '@trellis/domain/kernel';
import type { OrganisationKind } from '../organisations';

/** Kinds of nodes that exploring shows, as the first half of a node's id. */
export const NODE_KINDS = [
  'organisation',
  'project',
  'region',
  'sector',
  'theme',
  'ecosystem',
  'challenge',
  'call',
  'field_of_study',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** A node as it is drawn. `labels` holds the names by language; the source language is always there. */
export interface ExploreNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly labels: Readonly<Record<string, string>>;
  readonly organisationKind: OrganisationKind | null;
  readonly country: string | null;
  readonly year: number | null;
}

/** A tie between two nodes, which are named by id; `strength` lies in (0, 1]. */
export interface ExploreTie {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly role: string | null;
  readonly year: number | null;
  readonly strength: number;
  readonly origin: 'recorded' | 'derived';
}

/** A tie inside the graph: its ends as row numbers, and an id that says what it connects. */
export interface PlacedTie {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly tie: ExploreTie;
}

/** The public records as a graph in memory: rows ascend by id, so the order of the database does not matter. */
export interface PublicGraph {
  readonly nodes: readonly ExploreNode[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly ties: readonly PlacedTie[];
  /** Types that a tie of the graph has. */
  readonly tieTypes: ReadonlySet<string>;
  /** Row numbers in `ties` by node, ascending. */
  readonly tiesOf: readonly Uint32Array[];
  readonly graph: Graph;
}

/** The id of a node: its kind and the key of its record. */
export function nodeId(kind: NodeKind, key: string): string {
  return `${kind}:${key}`;
}

/** Kind and record key of a node id; null when it does not name one of the kinds. */
export function parseNodeId(id: string): { readonly kind: NodeKind; readonly key: string } | null {
  const colon = id.indexOf(':');
  const kind = NODE_KINDS.find((candidate) => candidate === id.slice(0, colon).toLowerCase());
  const key = id.slice(colon + 1);
  return colon < 1 || kind === undefined || key === '' ? null : { kind, key };
}

function tieId(tie: ExploreTie): string {
  const role = tie.role === null ? '' : `|${tie.role}`;
  return `${tie.source}|${tie.type}|${tie.target}${role}`;
}

function placed(
  ties: readonly ExploreTie[],
  rowOf: ReadonlyMap<string, number>,
): readonly PlacedTie[] {
  const byId = new Map<string, PlacedTie>();
  for (const tie of ties) {
    const from = rowOf.get(tie.source);
    const to = rowOf.get(tie.target);
    if (from === undefined || to === undefined || from === to) continue;
    const id = tieId(tie);
    if (!byId.has(id)) byId.set(id, { id, from, to, tie });
  }
  return [...byId.values()].sort((a, b) => compareCodePoints(a.id, b.id));
}

function tiesByNode(nodeCount: number, ties: readonly PlacedTie[]): readonly Uint32Array[] {
  const rows = Array.from({ length: nodeCount }, (): number[] => []);
  ties.forEach((tie, index) => {
    rows[tie.from]?.push(index);
    rows[tie.to]?.push(index);
  });
  return rows.map((row) => Uint32Array.from(row));
}

/**
 * The graph of the given nodes and ties. Ties that name an absent node, loops and repeated ties are left out. Parallel
 * ties (two roles in a project) count together when relevance is worked out and stay apart when they are listed.
 */
export function publicGraphOf(
  nodes: readonly ExploreNode[],
  ties: readonly ExploreTie[],
): PublicGraph {
  const distinct = new Map(nodes.map((node) => [node.id, node]));
  const sorted = [...distinct.values()].sort((a, b) => compareCodePoints(a.id, b.id));
  const rowOf = new Map(sorted.map((node, row) => [node.id, row]));
  const placedTies = placed(ties, rowOf);
  return {
    nodes: sorted,
    rowOf,
    ties: placedTies,
    tieTypes: new Set(placedTies.map(({ tie }) => tie.type)),
    tiesOf: tiesByNode(sorted.length, placedTies),
    graph: graphOf(
      sorted.length,
      placedTies.map(({ from, to, tie }) => [from, to, tie.strength] as const),
    ),
  };
}
