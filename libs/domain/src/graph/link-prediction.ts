import { valueAt, degree, neighboursOf, strengths, weightBetween, type Graph } from './graph';

/** The neighbourhood indices of one pair of nodes on the simple graph. */
export interface LocalIndices {
  readonly commonNeighbours: number;
  readonly adamicAdar: number;
  readonly resourceAllocation: number;
  readonly jaccard: number;
  readonly salton: number;
  readonly preferentialAttachment: number;
}

const NOTHING_SHARED: LocalIndices = {
  commonNeighbours: 0,
  adamicAdar: 0,
  resourceAllocation: 0,
  jaccard: 0,
  salton: 0,
  preferentialAttachment: 0,
};

/** The nodes that both `u` and `v` are tied to, ascending. */
export function sharedNeighbours(graph: Graph, u: number, v: number): readonly number[] {
  const left = neighboursOf(graph, u);
  const right = neighboursOf(graph, v);
  const shared: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const difference = valueAt(left, i) - valueAt(right, j);
    if (difference === 0) {
      shared.push(valueAt(left, i));
      i += 1;
      j += 1;
    } else if (difference < 0) i += 1;
    else j += 1;
  }
  return shared;
}

/**
 * Neighbourhood indices of a pair (methods A.2; Liben-Nowell & Kleinberg 2007, Adamic & Adar 2003,
 * Zhou, Lü & Zhang 2009): common neighbours, Adamic-Adar `Σ 1/ln k_z`, resource allocation
 * `Σ 1/k_z`, Jaccard, Salton and preferential attachment `k_u k_v` (a popularity baseline).
 * All are 0 for a node with itself and for isolated nodes. Tie weights are not used.
 */
export function localIndices(graph: Graph, u: number, v: number): LocalIndices {
  const ku = degree(graph, u);
  const kv = degree(graph, v);
  if (u === v || ku === 0 || kv === 0) return NOTHING_SHARED;
  const shared = sharedNeighbours(graph, u, v);
  let adamicAdar = 0;
  let resourceAllocation = 0;
  for (const node of shared) {
    const k = degree(graph, node);
    adamicAdar += 1 / Math.log(k);
    resourceAllocation += 1 / k;
  }
  return {
    commonNeighbours: shared.length,
    adamicAdar,
    resourceAllocation,
    jaccard: shared.length / (ku + kv - shared.length),
    salton: shared.length / Math.sqrt(ku * kv),
    preferentialAttachment: ku * kv,
  };
}

/**
 * Weighted resource allocation `wRA_uv = Σ_z w_uz w_zv / s_z` with `s_z` the strength of the shared
 * neighbour (methods A.2). 0 for a node with itself and where nothing is shared.
 */
export function weightedResourceAllocation(graph: Graph, u: number, v: number): number {
  if (u === v) return 0;
  const strength = strengths(graph);
  let sum = 0;
  for (const z of sharedNeighbours(graph, u, v)) {
    sum += (weightBetween(graph, u, z) * weightBetween(graph, z, v)) / valueAt(strength, z);
  }
  return sum;
}
