import { neighbourhood, neighboursOf } from '@trellis/domain/graph';
import { compareCodePoints, compareDescending } from '@trellis/domain/kernel';
import type { NodeKind, PlacedTie, PublicGraph } from './public-graph';

/** Ties around a start that are followed when the most relevant nodes are chosen. */
export const NEIGHBOURHOOD_DEPTH = 2;

/** A part of the public graph: the rows shown, the ties among them, and how many nodes there are in all. */
export interface GraphPart {
  readonly rows: readonly number[];
  readonly ties: readonly PlacedTie[];
  readonly totalNodes: number;
  readonly shownRule: string;
}

/** How many ties of one type, direction and far kind a node has. */
export interface TieCount {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly kind: NodeKind;
  readonly count: number;
}

/** Which ties of a node are meant; null means any. */
export interface TieFilter {
  readonly type: string | null;
  readonly direction: 'out' | 'in' | null;
  readonly kind: NodeKind | null;
}

interface FarTie {
  readonly placed: PlacedTie;
  readonly far: number;
  readonly direction: 'out' | 'in';
  readonly kind: NodeKind;
}

/** The ties whose two ends are shown, each once, by id. */
export function tiesAmong(graph: PublicGraph, rows: readonly number[]): readonly PlacedTie[] {
  const shown = new Set(rows);
  const ties: PlacedTie[] = [];
  for (const row of shown) {
    for (const index of graph.tiesOf[row] ?? []) {
      const tie = graph.ties[index];
      if (tie?.from === row && shown.has(tie.to)) ties.push(tie);
    }
  }
  return ties.sort((a, b) => compareCodePoints(a.id, b.id));
}

function nodesInReach(graph: PublicGraph, starts: readonly number[]): number {
  const reached = new Set(starts);
  let ring = [...reached];
  for (let depth = 0; depth < NEIGHBOURHOOD_DEPTH; depth += 1) {
    const next: number[] = [];
    for (const row of ring) {
      for (const neighbour of neighboursOf(graph.graph, row)) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    }
    ring = next;
  }
  return reached.size;
}

/** The lists taken in turns, first places first, without repeats, until `limit` are taken. */
function inTurns(lists: readonly (readonly number[])[], limit: number): readonly number[] {
  const taken = new Set<number>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let place = 0; place < longest && taken.size < limit; place += 1) {
    for (const list of lists) {
      const row = list[place];
      if (row !== undefined && taken.size < limit) taken.add(row);
    }
  }
  return [...taken];
}

/**
 * The most relevant nodes within two ties of the starts, at most `limit` of them, starts included. Relevance is that of
 * `neighbourhood` in the domain; with several starts their nodes are taken in turns. The total counts every node within
 * two ties of any start.
 */
export function neighbourhoodOf(
  graph: PublicGraph,
  starts: readonly number[],
  limit: number,
): GraphPart {
  const lists = starts.map((start) =>
    neighbourhood(graph.graph, start, { limit, depth: NEIGHBOURHOOD_DEPTH }).nodes.map(
      ({ node }) => node,
    ),
  );
  const rows = inTurns(lists, limit);
  const totalNodes = nodesInReach(graph, starts);
  return {
    rows,
    ties: tiesAmong(graph, rows),
    totalNodes,
    shownRule: rows.length < totalNodes ? 'mostRelevant' : 'all',
  };
}

function farTies(graph: PublicGraph, row: number): readonly FarTie[] {
  return [...(graph.tiesOf[row] ?? [])].flatMap((index) => {
    const tie = graph.ties[index];
    if (tie === undefined) return [];
    const direction = tie.from === row ? 'out' : 'in';
    const far = direction === 'out' ? tie.to : tie.from;
    const node = graph.nodes[far];
    return node === undefined ? [] : [{ placed: tie, far, direction, kind: node.kind } as const];
  });
}

/** Number of ties a node has, parallel ones counted apart. */
export function totalTies(graph: PublicGraph, row: number): number {
  return graph.tiesOf[row]?.length ?? 0;
}

/** The ties of a node counted by type, direction and far kind; largest count first, then type, direction, kind. */
export function tieCounts(graph: PublicGraph, row: number): readonly TieCount[] {
  const counts = new Map<string, TieCount>();
  for (const { placed, direction, kind } of farTies(graph, row)) {
    const { type } = placed.tie;
    const key = `${type}|${direction}|${kind}`;
    counts.set(key, { type, direction, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()]
    .sort(([a, left], [b, right]) =>
      compareDescending({ score: left.count, id: a }, { score: right.count, id: b }),
    )
    .map(([, count]) => count);
}

function matches(tie: FarTie, filter: TieFilter): boolean {
  return (
    (filter.type === null || filter.type === tie.placed.tie.type) &&
    (filter.direction === null || filter.direction === tie.direction) &&
    (filter.kind === null || filter.kind === tie.kind)
  );
}

function strongestFirst(a: FarTie, b: FarTie): number {
  const [left, right] = [a.placed.tie, b.placed.tie];
  const differences = [
    right.strength - left.strength,
    (right.year ?? 0) - (left.year ?? 0),
    compareCodePoints(a.placed.id, b.placed.id),
  ];
  return differences.find((difference) => difference !== 0) ?? 0;
}

/**
 * The node and its neighbours over the ties that match: strongest tie first, then the newer year, then the tie's id. A
 * neighbour tied twice keeps its better place. The total counts the neighbours that match, without the node itself.
 */
export function expansionOf(
  graph: PublicGraph,
  row: number,
  request: { readonly filter: TieFilter; readonly first: number; readonly offset: number },
): GraphPart {
  const matching = farTies(graph, row).filter((tie) => matches(tie, request.filter));
  const neighbours = [...new Set([...matching].sort(strongestFirst).map((tie) => tie.far))];
  const shown = neighbours.slice(request.offset, request.offset + request.first);
  const rows = [row, ...shown];
  return {
    rows,
    ties: tiesAmong(graph, rows),
    totalNodes: neighbours.length,
    shownRule: shown.length < neighbours.length ? 'strongestTies' : 'all',
  };
}
