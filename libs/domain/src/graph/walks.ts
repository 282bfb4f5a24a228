import { valueAt, type WeightedOperator } from './graph';

/** How a personalised PageRank walk restarts and when it stops. */
export interface PageRankOptions {
  /** Probability of continuing the walk at each step. */
  readonly alpha?: number;
  /** The iteration stops when the L1 change falls below this. */
  readonly tolerance?: number;
  readonly maxSteps?: number;
}

/**
 * Personalised PageRank `π = α Pᵀ π + (1 - α) s` with `s` uniform over the seeds and `P` the
 * row-normalised tie weights (methods A.3). A node without ties sends its mass back to the seeds,
 * so an isolated seed keeps all of it. Returns one probability a node; they sum to 1. Without any
 * seed every value is 0. Repeated seeds count once. Stops at an L1 change below 1e-10 or after 200
 * steps unless told otherwise.
 */
export function personalisedPageRank(
  operator: WeightedOperator,
  seeds: readonly number[],
  options: PageRankOptions = {},
): Float64Array {
  const { alpha = 0.85, tolerance = 1e-10, maxSteps = 200 } = options;
  const restart = restartVector(operator.nodeCount, seeds);
  let current = restart.slice();
  if (seeds.length === 0) return current;
  const scaled = new Float64Array(operator.nodeCount);
  let next = new Float64Array(operator.nodeCount);
  for (let step = 0; step < maxSteps; step += 1) {
    const stranded = spreadByStrength(operator.strength, current, scaled);
    operator.multiply(scaled, next);
    const back = alpha * stranded + 1 - alpha;
    let change = 0;
    for (let node = 0; node < next.length; node += 1) {
      const value = alpha * valueAt(next, node) + back * valueAt(restart, node);
      change += Math.abs(value - valueAt(current, node));
      next[node] = value;
    }
    [current, next] = [next, current];
    if (change < tolerance) break;
  }
  return current;
}

function restartVector(nodeCount: number, seeds: readonly number[]): Float64Array {
  const restart = new Float64Array(nodeCount);
  const distinct = new Set(seeds);
  for (const seed of distinct) restart[seed] = 1 / distinct.size;
  return restart;
}

/** Writes `x / strength` into `scaled` and returns the mass that sits on nodes without ties. */
function spreadByStrength(strength: Float64Array, x: Float64Array, scaled: Float64Array): number {
  let stranded = 0;
  for (let node = 0; node < x.length; node += 1) {
    const weight = valueAt(strength, node);
    if (weight > 0) scaled[node] = valueAt(x, node) / weight;
    else {
      scaled[node] = 0;
      stranded += valueAt(x, node);
    }
  }
  return stranded;
}

/**
 * Katz scores `Σ_{l=1..maxLength} β^l (A^l)_u·` from one node to all others (Katz 1953, methods
 * A.3); the truncated sum exists for every β. The defaults are those of production: walks of up to
 * three ties and `β = 0.005`.
 */
export function katzFrom(
  operator: WeightedOperator,
  source: number,
  { beta = 0.005, maxLength = 3 }: { readonly beta?: number; readonly maxLength?: number } = {},
): Float64Array {
  return walkSum(operator, source, { beta, maxLength, smallest: 0 });
}

/**
 * The infinite Katz sum `((I - βA)^-1 - I)_u·`, or null where it does not converge, which is when
 * `β` is not below `1 / λ_max(A)`.
 */
export function katzLimitFrom(
  operator: WeightedOperator,
  source: number,
  beta: number,
): Float64Array | null {
  if (beta * spectralRadius(operator) >= 1) return null;
  return walkSum(operator, source, { beta, maxLength: 100_000, smallest: 1e-18 });
}

function walkSum(
  operator: WeightedOperator,
  source: number,
  {
    beta,
    maxLength,
    smallest,
  }: { readonly beta: number; readonly maxLength: number; readonly smallest: number },
): Float64Array {
  const total = new Float64Array(operator.nodeCount);
  let term = new Float64Array(operator.nodeCount);
  let next = new Float64Array(operator.nodeCount);
  term[source] = 1;
  for (let length = 1; length <= maxLength; length += 1) {
    operator.multiply(term, next);
    let size = 0;
    for (let node = 0; node < next.length; node += 1) {
      const value = beta * valueAt(next, node);
      next[node] = value;
      total[node] = valueAt(total, node) + value;
      size += Math.abs(value);
    }
    [term, next] = [next, term];
    if (size <= smallest) break;
  }
  return total;
}

/**
 * Largest eigenvalue of a symmetric non-negative operator, by power iteration on `A + I` (the shift
 * keeps bipartite graphs, whose spectrum is symmetric, from oscillating). 0 for a graph without ties.
 */
export function spectralRadius(operator: WeightedOperator): number {
  const n = operator.nodeCount;
  let vector = new Float64Array(n).fill(1 / Math.sqrt(Math.max(n, 1)));
  let image = new Float64Array(n);
  let radius = 0;
  for (let step = 0; step < 100_000; step += 1) {
    operator.multiply(vector, image);
    let rayleigh = 0;
    let norm = 0;
    for (let node = 0; node < n; node += 1) {
      rayleigh += valueAt(vector, node) * valueAt(image, node);
      image[node] = valueAt(image, node) + valueAt(vector, node);
      norm += valueAt(image, node) ** 2;
    }
    const length = Math.sqrt(norm);
    for (let node = 0; node < n; node += 1) image[node] = valueAt(image, node) / length;
    [vector, image] = [image, vector];
    const settled = Math.abs(rayleigh - radius) <= 1e-15 * Math.max(1, rayleigh);
    radius = rayleigh;
    if (settled && step > 50) break;
  }
  return radius;
}
