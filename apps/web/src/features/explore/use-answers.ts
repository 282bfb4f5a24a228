import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { TiesAmongDocument } from '../../graphql/generated';
import {
  DRAWING_BUDGET,
  withCountryNames,
  type Network,
  type NetworkTie,
} from '../../shared/graph-canvas';
import { useFormats } from '../../shared/i18n/use-formats';
import { withTies, type ExploreState } from './explore-graph';
import { requestsOf, type Answer } from './explore-requests';

export interface LoadedAnswers {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly isLoading: boolean;
  /** The failure of one of the requests; what is already there stays. */
  readonly error: unknown;
  readonly refetch: () => Promise<void>;
}

/** The answers with whole countries named in the language on screen. */
function useCountryNames(answers: ReadonlyMap<string, Answer>): ReadonlyMap<string, Answer> {
  const { language } = useFormats();
  return useMemo(
    () =>
      new Map(
        [...answers].map(([key, answer]) => [
          key,
          { ...answer, nodes: withCountryNames(answer.nodes, language) },
        ]),
      ),
    [answers, language],
  );
}

/** The answers that a state is drawn from. Each is asked for once; answers stay while the page is open. */
export function useAnswers(state: ExploreState): LoadedAnswers {
  const client = useApolloClient();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const requests = useMemo(() => requestsOf(state), [state]);
  const missing = requests.filter(({ key }) => !answers.has(key));
  const missingKeys = missing.map(({ key }) => key).join('\n');

  useEffect(() => {
    let isCurrent = true;
    for (const { key, ask } of missing) {
      ask(client).then(
        (answer) => {
          if (answer === undefined || !isCurrent) return;
          setError(null);
          setAnswers((known) => (known.has(key) ? known : new Map([...known, [key, answer]])));
        },
        (failure: unknown) => {
          if (isCurrent) setError(failure);
        },
      );
    }
    return () => {
      isCurrent = false;
    };
    // The keys stand for the requests; a new attempt asks again for what failed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, missingKeys, attempt]);

  useEffect(
    // The store is emptied when the language changes: names are then asked for anew.
    () =>
      client.onResetStore(() => {
        setAnswers(new Map());
        setAttempt((count) => count + 1);
        return Promise.resolve();
      }),
    [client],
  );

  const refetch = useCallback(() => {
    setError(null);
    setAttempt((count) => count + 1);
    return Promise.resolve();
  }, []);
  // A failure of what is no longer asked for is none.
  const failure = missing.length === 0 ? null : error;
  return {
    answers: useCountryNames(answers),
    isLoading: missing.length > 0 && failure === null,
    error: failure,
    refetch,
  };
}

const NO_TIES: readonly NetworkTie[] = [];

/** Adds the ties between what different answers brought; a single answer has all of its own. */
export function useTiesBetween(graph: Network, isGrown: boolean): Network {
  const ids = useMemo(() => graph.nodes.map(({ id }) => id), [graph]);
  const { data, previousData } = useQuery(TiesAmongDocument, {
    variables: { ids },
    skip: !isGrown || ids.length > DRAWING_BUDGET,
  });
  const ties = isGrown ? ((data ?? previousData)?.tiesAmong ?? NO_TIES) : NO_TIES;
  return useMemo(() => withTies(graph, ties), [graph, ties]);
}
