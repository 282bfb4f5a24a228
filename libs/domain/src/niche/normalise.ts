import { clamp, isKnown, quantile } from '../kernel/index';

/** Ends of the winsorised range (methods B.12). */
const LOW = 0.05;
const HIGH = 0.95;

/**
 * Winsorised min-max values in [0, 1]: `clip((x - q_low)/(q_high - q_low), 0, 1)` with type 7 quantiles of the known
 * values, 0.5 for all known if the quantiles are equal (methods B.12). Unknown stays null.
 */
export function winsorised(
  values: readonly (number | null)[],
  low = LOW,
  high = HIGH,
): (number | null)[] {
  const known = values.filter(isKnown);
  const bottom = quantile(known, low);
  const top = quantile(known, high);
  if (bottom === null || top === null) return values.map(() => null);
  return values.map((x) => {
    if (x === null) return null;
    return top === bottom ? 0.5 : clamp((x - bottom) / (top - bottom), 0, 1);
  });
}

/** Mid percentile ranks in [0, 1]: the share below plus half the share equal, itself included. Unknown stays null. */
export function midPercentiles(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter(isKnown);
  return values.map((x) => {
    if (x === null) return null;
    const below = known.filter((y) => y < x).length;
    const equal = known.filter((y) => y === x).length;
    return (below + equal / 2) / known.length;
  });
}
