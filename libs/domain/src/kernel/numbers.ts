/**
 * The sum with Neumaier's compensation (1974), so that the order of the terms moves the result by at most an ulp or so.
 * 0 for no terms. Throws on a term that is not finite: an unknown is null and must be left out by the caller.
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError('A sum needs finite terms.');
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** Arithmetic mean; null for no values. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** Square root of the mean squared deviation, divisor n; null for no values. */
export function populationStandardDeviation(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null) return null;
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / values.length);
}

/**
 * Quantile by linear interpolation between order statistics (methods 0.6, "type 7" of Hyndman & Fan 1996):
 * `h = (n-1)p`, `q = x[h] + (h - floor h)(x[h+1] - x[h])`. Null for no values; `p` in [0, 1].
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError('A quantile needs a probability in [0, 1].');
  const ascending = [...values].sort((a, b) => a - b);
  const position = (ascending.length - 1) * p;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (position - Math.floor(position)) * (above - below);
}

/** The 0.5 quantile; null for no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/**
 * Pearson's product-moment correlation of paired values, in [-1, 1]. Null for fewer than two pairs or when either
 * side does not vary. Throws when the lists differ in length.
 */
export function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError('A correlation needs pairs.');
  const meanX = mean(xs);
  const meanY = mean(ys);
  if (meanX === null || meanY === null || xs.length < 2) return null;
  const dx = xs.map((x) => x - meanX);
  const dy = ys.map((y) => y - meanY);
  const xx = sum(dx.map((d) => d * d));
  const yy = sum(dy.map((d) => d * d));
  if (xx === 0 || yy === 0) return null;
  return sum(dx.map((d, i) => d * (dy[i] ?? 0))) / Math.sqrt(xx * yy);
}

/** `value` held within [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Whether a value is known, for filtering lists in which unknown is null. */
export function isKnown<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
