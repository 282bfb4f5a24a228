/** A source of numbers in [0, 1). The domain takes it as an argument and never asks the environment for chance. */
export type RandomSource = () => number;

/**
 * A repeatable source: the same seed (a 32-bit integer) gives the same sequence on every machine. Mulberry32 by
 * T. Ettinger (public domain): good enough for permutations, bootstrap draws and pivots, not for secrets.
 */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
