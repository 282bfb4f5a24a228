/** Failures that cost no waiting, and the seconds after the first one that does. */
export interface SlowDown {
  readonly free: number;
  readonly firstSeconds: number;
}

/** For one account: a person mistypes a few times; nobody mistypes ten times a minute. */
export const ACCOUNT_SLOW_DOWN: SlowDown = { free: 4, firstSeconds: 5 };

/** For one address: a whole school may share it, so it takes more failures. */
export const ADDRESS_SLOW_DOWN: SlowDown = { free: 19, firstSeconds: 5 };

/** Longest wait: a guesser gets four attempts an hour, and the person who is kept out by one waits no longer. */
export const LONGEST_WAIT_SECONDS = 900;

/** Seconds after the last failure in which the failures before it are remembered. */
export const FAILURES_KEPT_SECONDS = 86_400;

/**
 * Seconds to wait after so many failures in a row: none while they are free, then twice as long after each further
 * one, up to 15 minutes.
 */
export function waitSeconds(failures: number, { free, firstSeconds }: SlowDown): number {
  if (failures <= free) return 0;
  return Math.min(LONGEST_WAIT_SECONDS, firstSeconds * 2 ** (failures - free - 1));
}
