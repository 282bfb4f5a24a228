/**
 * Numbers rounded so that they still add up: each to one decimal, the total to one decimal, and the tenths that plain
 * rounding would lose or gain go to the largest remainders (Hamilton's method); ties in the order given.
 */
export function roundedParts(parts: readonly number[]): readonly number[] {
  const tenths = parts.map((part) => part * 10);
  const total = Math.round(tenths.reduce((sum, part) => sum + part, 0));
  const whole = tenths.map((part) => Math.floor(part + 1e-9));
  const missing = total - whole.reduce((sum, part) => sum + part, 0);
  const order = tenths
    .map((part, place) => ({ place, remainder: part - (whole[place] ?? 0) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.place - b.place : b.remainder - a.remainder))
    .slice(0, Math.max(0, missing))
    .map(({ place }) => place);
  const lifted = new Set(order);
  return whole.map((part, place) => (lifted.has(place) ? part + 1 : part) / 10);
}

/** A total as it is shown beside its rounded parts: their sum, to one decimal. */
export function roundedTotal(parts: readonly number[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 10) / 10;
}
