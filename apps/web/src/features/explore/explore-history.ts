import type { ExploreState } from './explore-graph';

const STEPS = 200;

/** States to go back to and forward to; the present one is in the address. */
export interface ExploreHistory {
  readonly past: readonly ExploreState[];
  readonly future: readonly ExploreState[];
}

export const NO_HISTORY: ExploreHistory = { past: [], future: [] };

export function afterStep(history: ExploreHistory, left: ExploreState): ExploreHistory {
  return { past: [...history.past, left].slice(-STEPS), future: [] };
}

/** The state before, with the history from its point of view; null when there is none. */
export function undone(
  history: ExploreHistory,
  present: ExploreState,
): { readonly state: ExploreState; readonly history: ExploreHistory } | null {
  const state = history.past.at(-1);
  if (state === undefined) return null;
  return {
    state,
    history: { past: history.past.slice(0, -1), future: [present, ...history.future] },
  };
}

/** The state that was undone last; null when there is none. */
export function redone(
  history: ExploreHistory,
  present: ExploreState,
): { readonly state: ExploreState; readonly history: ExploreHistory } | null {
  const [state, ...future] = history.future;
  if (state === undefined) return null;
  return { state, history: { past: [...history.past, present], future } };
}
