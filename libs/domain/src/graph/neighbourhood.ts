import { degree, neighboursOf, valueAt, weightsOf, type Graph } from './graph';

/** A node of a neighbourhood that is small enough to draw. */
export interface NeighbourhoodNode {
  readonly node: number;
  /** Ties between it and the start. */
  readonly distance: number;
  /** Expected visits by a walker who leaves the start and takes `depth` steps; 1 for the start. */
  readonly relevance: number;
}

export interface Neighbourhood {
  /** The start first, then in the order in which nodes were chosen. */
  readonly nodes: readonly NeighbourhoodNode[];
  /** Ties among the chosen nodes, each once with the smaller node first, ascending. */
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly weight: number;
  }[];
  /** How many nodes there are at each distance from 1 to `depth`, drawn or not. */
  readonly totals: readonly number[];
}

function ringsAround(graph: Graph, start: number, depth: number): Map<number, number> {
  const distances = new Map<number, number>([[start, 0]]);
  let ring = [start];
  for (let distance = 1; distance <= depth; distance += 1) {
    const next: number[] = [];
    for (const node of ring) {
      for (const neighbour of neighboursOf(graph, node)) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    }
    ring = next.sort((a, b) => a - b);
  }
  return distances;
}

function visits(graph: Graph, start: number, depth: number): Map<number, number> {
  const total = new Map<number, number>();
  let mass = new Map<number, number>([[start, 1]]);
  for (let step = 0; step < depth; step += 1) {
    const next = new Map<number, number>();
    for (const [node, amount] of [...mass].sort((a, b) => a[0] - b[0])) {
      const weights = weightsOf(graph, node);
      const strength = weights.reduce((sum, weight) => sum + weight, 0);
      if (strength === 0) continue;
      neighboursOf(graph, node).forEach((neighbour, index) => {
        const moved = (amount * valueAt(weights, index)) / strength;
        next.set(neighbour, (next.get(neighbour) ?? 0) + moved);
      });
    }
    for (const [node, amount] of next) total.set(node, (total.get(node) ?? 0) + amount);
    mass = next;
  }
  return total;
}

function choose(
  graph: Graph,
  start: number,
  { limit, distances, relevance }: ChoiceInput,
): readonly number[] {
  const chosen = [start];
  const taken = new Set(chosen);
  const frontier = new Set<number>();
  let latest = start;
  while (chosen.length < limit) {
    for (const neighbour of neighboursOf(graph, latest)) {
      if (!taken.has(neighbour) && distances.has(neighbour)) frontier.add(neighbour);
    }
    let best = -1;
    for (const node of frontier) {
      const ahead = (relevance.get(node) ?? 0) - (relevance.get(best) ?? -1);
      if (ahead > 0 || (ahead === 0 && node < best)) best = node;
    }
    if (best < 0) break;
    frontier.delete(best);
    taken.add(best);
    chosen.push(best);
    latest = best;
  }
  return chosen;
}

interface ChoiceInput {
  readonly limit: number;
  readonly distances: ReadonlyMap<number, number>;
  readonly relevance: ReadonlyMap<number, number>;
}

/**
 * The part of a graph around `start` that a drawing shows: at most `limit` nodes (60 unless told
 * otherwise, the start included) within `depth` ties, chosen one after the other by how often a
 * walker from the start is expected to visit them, and only if a tie connects them to a node chosen
 * before; the drawing is therefore connected. Equal visits go to the smaller node number. `totals`
 * counts all nodes in reach, so that a drawing can say what it leaves out.
 */
export function neighbourhood(
  graph: Graph,
  start: number,
  { limit = 60, depth = 2 }: { readonly limit?: number; readonly depth?: number } = {},
): Neighbourhood {
  const distances = ringsAround(graph, start, depth);
  const relevance = visits(graph, start, depth);
  const chosen = choose(graph, start, { limit, distances, relevance });
  const nodes = chosen.map((node) => ({
    node,
    distance: distances.get(node) ?? 0,
    relevance: node === start ? 1 : (relevance.get(node) ?? 0),
  }));
  const totals = new Array<number>(depth).fill(0);
  for (const distance of distances.values()) {
    if (distance > 0) totals[distance - 1] = (totals[distance - 1] ?? 0) + 1;
  }
  return { nodes, edges: edgesAmong(graph, chosen), totals };
}

function edgesAmong(graph: Graph, nodes: readonly number[]): Neighbourhood['edges'] {
  const shown = new Set(nodes);
  return [...shown]
    .sort((a, b) => a - b)
    .filter((node) => degree(graph, node) > 0)
    .flatMap((from) => {
      const weights = weightsOf(graph, from);
      return [...neighboursOf(graph, from)].flatMap((to, index) =>
        to > from && shown.has(to) ? [{ from, to, weight: valueAt(weights, index) }] : [],
      );
    });
}
