/** What the maximal marginal relevance picked, and what each pick was worth when it was made. */
export interface DiverseOrder {
  readonly order: readonly number[];
  readonly marginal: readonly number[];
}

/**
 * Maximal marginal relevance (Carbonell & Goldstein 1998, methods A.8): pick `k` items, each time the
 * one with the largest `λ rel_i - (1 - λ) max_{j chosen} sim_ij`; the maximum over nothing is 0, ties
 * go to the item given first. `relevance` and `similarity` lie in [0,1], `λ = 1` keeps the order of
 * relevance. Costs `k` times the number of items.
 */
export function maximalMarginalRelevance(
  relevance: readonly number[],
  similarity: (i: number, j: number) => number,
  { lambda, k }: { readonly lambda: number; readonly k: number },
): DiverseOrder {
  const nearest = relevance.map(() => 0);
  const open = new Set(relevance.keys());
  const order: number[] = [];
  const marginal: number[] = [];
  while (order.length < k && open.size > 0) {
    let best = -1;
    let bestValue = -Infinity;
    for (const item of open) {
      const value = lambda * (relevance[item] ?? 0) - (1 - lambda) * (nearest[item] ?? 0);
      if (value > bestValue) {
        best = item;
        bestValue = value;
      }
    }
    open.delete(best);
    order.push(best);
    marginal.push(bestValue);
    for (const item of open) {
      const closeness = similarity(item, best);
      if (order.length === 1 || closeness > (nearest[item] ?? 0)) nearest[item] = closeness;
    }
  }
  return { order, marginal };
}

/** The newcomer rule: `places` of every `of` results go to newcomers while there are any. */
export interface ExposureFloor {
  readonly places: number;
  readonly of: number;
}

/** An order after the newcomer rule, and who stands higher than without it. */
export interface FlooredOrder {
  readonly order: readonly number[];
  readonly moved: ReadonlySet<number>;
}

/**
 * The exposure floor of methods A.8: in every block of `of` results at least `places` are newcomers,
 * the best of them by score, as long as there are any. Everybody else keeps the given order; a
 * newcomer that is lifted stands at the end of its block. `byScore` names the newcomers, best first.
 */
export function withExposureFloor(
  given: readonly number[],
  byScore: readonly number[],
  floor: ExposureFloor,
): FlooredOrder {
  const isNewcomer = new Set(byScore);
  const taken = new Set<number>();
  const moved = new Set<number>();
  const order: number[] = [];
  let next = 0;
  let nextNewcomer = 0;
  let inBlock = 0;
  while (order.length < given.length) {
    if (order.length % floor.of === 0) inBlock = 0;
    while (taken.has(given[next] ?? -1)) next += 1;
    while (taken.has(byScore[nextNewcomer] ?? -1)) nextNewcomer += 1;
    const candidate = given[next];
    const newcomer = byScore[nextNewcomer];
    if (candidate === undefined) break;
    const placesLeft = floor.of - (order.length % floor.of);
    const mustPlace = placesLeft <= floor.places - inBlock;
    const chosen =
      mustPlace && newcomer !== undefined && !isNewcomer.has(candidate) ? newcomer : candidate;
    if (chosen !== candidate) moved.add(chosen);
    if (isNewcomer.has(chosen)) inBlock += 1;
    taken.add(chosen);
    order.push(chosen);
  }
  return { order, moved };
}
