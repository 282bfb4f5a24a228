/** The outcome of something a person can act on: a value, or the problem that explains why there is none. */
export type Result<T, P> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function err<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}
