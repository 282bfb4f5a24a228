import { forEachTie, personalisedPageRank, valueAt, type WeightedOperator } from '../graph/index';
import type { PreparedNetwork } from './network';

/** A partner in common, and what it adds to the weighted resource allocation of the pair. */
export interface SharedPartner {
  readonly row: number;
  readonly contribution: number;
}

/** The co-partner weights with one organisation's ties taken out: the network without that partner. */
export function withoutMember(operator: WeightedOperator, member: number): WeightedOperator {
  const masked = new Float64Array(operator.nodeCount);
  const multiply = (x: Float64Array, out: Float64Array): void => {
    masked.set(x);
    masked[member] = 0;
    operator.multiply(masked, out);
    out[member] = 0;
  };
  const strength = new Float64Array(operator.nodeCount);
  multiply(new Float64Array(operator.nodeCount).fill(1), strength);
  return { nodeCount: operator.nodeCount, strength, multiply };
}

/**
 * Weighted resource allocation `wRA_uv = Σ_z w_uz w_zv / s_z` from one organisation to all others
 * (methods A.2), as two products with the co-partner weights. The value at `u` itself has no meaning.
 */
export function resourceAllocationFrom(operator: WeightedOperator, row: number): Float64Array {
  const source = new Float64Array(operator.nodeCount);
  const first = new Float64Array(operator.nodeCount);
  const second = new Float64Array(operator.nodeCount);
  source[row] = 1;
  operator.multiply(source, first);
  for (let z = 0; z < first.length; z += 1) {
    const strength = valueAt(operator.strength, z);
    first[z] = strength > 0 ? valueAt(first, z) / strength : 0;
  }
  operator.multiply(first, second);
  return second;
}

/** Personalised PageRank from one organisation over the decayed co-partner weights (methods I.10). */
export function pageRankFrom(
  operator: WeightedOperator,
  row: number,
  continuation: number,
): Float64Array {
  return personalisedPageRank(operator, [row], { alpha: continuation });
}

function tieWeights(network: PreparedNetwork, row: number): Map<number, number> {
  const weights = new Map<number, number>();
  forEachTie(network.ties, row, (partner, weight) => {
    weights.set(partner, (weights.get(partner) ?? 0) + weight);
  });
  return weights;
}

/**
 * The partners that two organisations have in common, the largest contribution to the weighted
 * resource allocation first; ties in the order of organisation keys.
 */
export function sharedPartners(
  network: PreparedNetwork,
  row: number,
  candidate: number,
): readonly SharedPartner[] {
  const own = tieWeights(network, row);
  const theirs = tieWeights(network, candidate);
  const shared: SharedPartner[] = [];
  for (const [partner, weight] of own) {
    const other = theirs.get(partner);
    if (other === undefined || weight * other === 0) continue;
    const strength = valueAt(network.operator.strength, partner);
    shared.push({ row: partner, contribution: (weight * other) / strength });
  }
  return shared.sort((a, b) =>
    a.contribution === b.contribution ? a.row - b.row : b.contribution - a.contribution,
  );
}
