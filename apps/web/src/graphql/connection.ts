/**
 * Whether the API and its database answer. One small store outside React, because the link that learns of a failure
 * and the banner that tells of it live in different places.
 */
export type ConnectionState = 'up' | 'away';

type Listener = () => void;

export interface Connection {
  readonly state: () => ConnectionState;
  readonly subscribe: (listener: Listener) => () => void;
  readonly reportAway: () => void;
  readonly reportUp: () => void;
}

export function createConnection(): Connection {
  let state: ConnectionState = 'up';
  const listeners = new Set<Listener>();
  const move = (next: ConnectionState): void => {
    if (state === next) return;
    state = next;
    listeners.forEach((listener) => listener());
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reportAway: () => move('away'),
    reportUp: () => move('up'),
  };
}

/** Waits between two tries, in milliseconds: quick at first, then every ten seconds. */
export function retryDelay(tries: number): number {
  return Math.min(10_000, 1000 * 2 ** Math.min(tries, 4));
}
