import { AsyncLocalStorage } from 'node:async_hooks';

/** What the statements of one request have cost so far, and when it has to be done. */
export interface RequestMeter {
  databaseMs: number;
  rows: number;
  statements: number;
  /** Milliseconds of `performance.now()` after which no further statement starts. */
  readonly deadline: number;
  readonly correlationId: string;
}

const current = new AsyncLocalStorage<RequestMeter>();

/** Runs the work with a meter that its statements find, however deep they are called. */
export function withMeter<T>(
  { timeLimitMs, correlationId }: { readonly timeLimitMs: number; readonly correlationId: string },
  work: (meter: RequestMeter) => T,
): T {
  const meter: RequestMeter = {
    databaseMs: 0,
    rows: 0,
    statements: 0,
    deadline: performance.now() + timeLimitMs,
    correlationId,
  };
  return current.run(meter, () => work(meter));
}

/** The meter of the request that is being answered; undefined outside of one. */
export function requestMeter(): RequestMeter | undefined {
  return current.getStore();
}
