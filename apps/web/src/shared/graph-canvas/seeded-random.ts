/** Mulberry32: a small generator of numbers in [0, 1) that gives the same series for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Runs synchronous code with `Math.random` replaced by a seeded series. fcose samples pivots by `Math.random` and
 * takes no generator of its own; without this the same network would look different every time.
 */
export function withSeededRandom<T>(seed: number, run: () => T): T {
  const original = Math.random; // eslint-disable-line no-restricted-properties -- fcose reads it and takes no generator
  Math.random = seededRandom(seed); // eslint-disable-line no-restricted-properties -- fcose reads it and takes no generator
  try {
    return run();
  } finally {
    Math.random = original; // eslint-disable-line no-restricted-properties -- fcose reads it and takes no generator
  }
}
