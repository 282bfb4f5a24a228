import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  ExpandDocument,
  NeighbourhoodDocument,
  TiesAmongDocument,
  type NeighbourhoodQuery,
  type NodeKind,
} from '../../graphql/generated';
import { DRAWING_BUDGET, type Network, type NetworkTie } from '../../shared/graph-canvas';
import {
  branchKey,
  NEIGHBOURHOOD,
  startsKey,
  withTies,
  type Branch,
  type ExploreState,
} from './explore-graph';

export const START_LIMIT = 60;

/** A part of the graph with how much there is in all. */
export type Answer = NeighbourhoodQuery['neighbourhood'];

interface Request {
  readonly key: string;
  readonly ask: (client: ReturnType<typeof useApolloClient>) => Promise<Answer | undefined>;
}

const NODE_KINDS = [
  'ORGANISATION',
  'PROJECT',
  'REGION',
  'SECTOR',
  'THEME',
  'ECOSYSTEM',
  'CHALLENGE',
  'CALL',
  'FIELD_OF_STUDY',
] as const satisfies readonly NodeKind[];

function kindOf(text: string | null): NodeKind | null {
  return NODE_KINDS.find((kind) => kind === text) ?? null;
}

function neighbourhoodRequest(key: string, start: readonly string[], limit: number): Request {
  return {
    key,
    ask: async (client) => {
      const { data } = await client.query({
        query: NeighbourhoodDocument,
        variables: { start, limit },
      });
      return data?.neighbourhood;
    },
  };
}

function branchRequest(branch: Branch): Request {
  const key = branchKey(branch);
  if (branch.type === NEIGHBOURHOOD) return neighbourhoodRequest(key, [branch.node], branch.limit);
  return {
    key,
    ask: async (client) => {
      const { data } = await client.query({
        query: ExpandDocument,
        variables: {
          id: branch.node,
          type: branch.type,
          direction: branch.direction,
          kind: kindOf(branch.kind),
          first: branch.limit,
          offset: branch.offset,
        },
      });
      return data?.expand;
    },
  };
}

function requestsOf(state: ExploreState): readonly Request[] {
  if (state.starts.length === 0) return [];
  return [
    neighbourhoodRequest(startsKey(state.starts), state.starts, START_LIMIT),
    ...state.expansions.map(branchRequest),
  ];
}

export interface LoadedAnswers {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly isLoading: boolean;
  /** The failure of one of the requests; what is already there stays. */
  readonly error: unknown;
  readonly refetch: () => Promise<void>;
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

  const refetch = useCallback(() => {
    setError(null);
    setAttempt((count) => count + 1);
    return Promise.resolve();
  }, []);
  return { answers, isLoading: missing.length > 0 && error === null, error, refetch };
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
