/** The first difference that is one: an order with its tie-breaks in turn. */
export function inTurn(...differences: readonly number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}
