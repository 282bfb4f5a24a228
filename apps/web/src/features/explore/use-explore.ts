import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { exploreAddress, exploreState } from './explore-address';
import { reduceExplore, type ExploreAction, type ExploreState } from './explore-graph';
import { afterStep, NO_HISTORY, redone, undone, type ExploreHistory } from './explore-history';

const route = getRouteApi('/explore');

export interface Explore {
  readonly state: ExploreState;
  readonly isTable: boolean;
  readonly act: (action: ExploreAction) => void;
  readonly showTable: (isTable: boolean) => void;
  /** Null when there is nothing to undo or redo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** The explored graph, held by the address; undo and redo walk through the graph actions of this visit. */
export function useExplore(): Explore {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [history, setHistory] = useState<ExploreHistory>(NO_HISTORY);
  const text = JSON.stringify(search);
  const state = useMemo(
    () => exploreState(search),
    // The search object is a new one after every navigation, also when it says the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [text],
  );
  const show = (next: ExploreState, isStep: boolean): void => {
    void navigate({
      search: (former) => ({ ...former, ...exploreAddress(next) }),
      replace: !isStep,
      resetScroll: false,
    });
  };
  const act = (action: ExploreAction): void => {
    const next = reduceExplore(state, action);
    const isStep = action.type !== 'select';
    if (isStep) setHistory(afterStep(history, state));
    show(next, isStep);
  };
  const back = undone(history, state);
  const forth = redone(history, state);
  const walk = (step: typeof back): (() => void) | null =>
    step === null
      ? null
      : () => {
          setHistory(step.history);
          show(step.state, true);
        };
  return {
    state,
    isTable: search.view === 'table',
    act,
    showTable: (isTable) => {
      void navigate({
        search: (former) => ({ ...former, view: isTable ? 'table' : undefined }),
        replace: true,
        resetScroll: false,
      });
    },
    undo: walk(back),
    redo: walk(forth),
  };
}
