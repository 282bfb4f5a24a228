/**
 * An immutable undirected weighted graph in compressed rows: the neighbours of node `i` are
 * `targets[offsets[i] .. offsets[i + 1])` in ascending order, with `weights` beside them.
 */
export interface Graph {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** An undirected tie between two nodes; the weight is 1 where none is given. */
export type Edge = readonly [from: number, to: number, weight?: number];

/** A square matrix that is only known by its product with a vector, so that it need not be stored. */
export interface WeightedOperator {
  readonly nodeCount: number;
  /** Row sums: the total tie weight of each node. */
  readonly strength: Float64Array;
  /** Overwrites `out` with the product of the matrix and `x`. */
  readonly multiply: (x: Float64Array, out: Float64Array) => void;
}

/** Element `index` of a numeric array; 0 outside it, which cannot occur for indices taken from the graph. */
export function valueAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}

function sortedRow(entries: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...entries].sort((a, b) => a[0] - b[0]);
}

/**
 * The graph of the given ties. Parallel ties add their weights, loops are left out (a node is not
 * its own partner), and the order of `edges` does not change the structure.
 *
 * @throws RangeError when a tie names a node outside `0 .. nodeCount - 1`.
 */
export function graphOf(nodeCount: number, edges: Iterable<Edge>): Graph {
  const rows = Array.from({ length: nodeCount }, () => new Map<number, number>());
  for (const [from, to, weight = 1] of edges) {
    const fromRow = rows[from];
    const toRow = rows[to];
    if (fromRow === undefined || toRow === undefined) {
      throw new RangeError(`The tie ${from}-${to} names a node outside 0..${nodeCount - 1}.`);
    }
    if (from === to) continue;
    fromRow.set(to, (fromRow.get(to) ?? 0) + weight);
    toRow.set(from, (toRow.get(from) ?? 0) + weight);
  }
  return compressed(rows);
}

function compressed(rows: readonly ReadonlyMap<number, number>[]): Graph {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    offsets[index + 1] = valueAt(offsets, index) + row.size;
  });
  const size = valueAt(offsets, rows.length);
  const targets = new Uint32Array(size);
  const weights = new Float64Array(size);
  let position = 0;
  for (const row of rows) {
    for (const [target, weight] of sortedRow(row)) {
      targets[position] = target;
      weights[position] = weight;
      position += 1;
    }
  }
  return { nodeCount: rows.length, offsets, targets, weights };
}

/** Number of neighbours of a node (its degree `k`). */
export function degree(graph: Graph, node: number): number {
  return valueAt(graph.offsets, node + 1) - valueAt(graph.offsets, node);
}

/** The neighbours of a node, ascending. */
export function neighboursOf(graph: Graph, node: number): Uint32Array {
  return graph.targets.subarray(valueAt(graph.offsets, node), valueAt(graph.offsets, node + 1));
}

/** The tie weights of a node, in the order of `neighboursOf`. */
export function weightsOf(graph: Graph, node: number): Float64Array {
  return graph.weights.subarray(valueAt(graph.offsets, node), valueAt(graph.offsets, node + 1));
}

/** Weight of the tie between two nodes; 0 where there is none. */
export function weightBetween(graph: Graph, from: number, to: number): number {
  const neighbours = neighboursOf(graph, from);
  let low = 0;
  let high = neighbours.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = valueAt(neighbours, middle);
    if (value === to) return valueAt(weightsOf(graph, from), middle);
    if (value < to) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Total tie weight `s` of every node. */
export function strengths(graph: Graph): Float64Array {
  const strength = new Float64Array(graph.nodeCount);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    let sum = 0;
    for (const weight of weightsOf(graph, node)) sum += weight;
    strength[node] = sum;
  }
  return strength;
}

/** The weighted adjacency matrix of a graph as an operator on vectors. */
export function adjacencyOperator(graph: Graph): WeightedOperator {
  return {
    nodeCount: graph.nodeCount,
    strength: strengths(graph),
    multiply: (x, out) => {
      for (let node = 0; node < graph.nodeCount; node += 1) {
        let sum = 0;
        for (let i = valueAt(graph.offsets, node); i < valueAt(graph.offsets, node + 1); i += 1) {
          sum += valueAt(graph.weights, i) * valueAt(x, valueAt(graph.targets, i));
        }
        out[node] = sum;
      }
    },
  };
}
