import type { useApolloClient } from '@apollo/client/react';
import {
  ExpandDocument,
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NodeKind,
} from '../../graphql/generated';
import {
  branchKey,
  NEIGHBOURHOOD,
  startsKey,
  type Branch,
  type ExploreState,
} from './explore-graph';

export const START_LIMIT = 60;

/** A part of the graph with how much there is in all. */
export type Answer = NeighbourhoodQuery['neighbourhood'];

/** One question to the API that a state is drawn from. */
export interface Request {
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

/** The questions that a state is drawn from: one for its starts, one for each expansion. */
export function requestsOf(state: ExploreState): readonly Request[] {
  if (state.starts.length === 0) return [];
  return [
    neighbourhoodRequest(startsKey(state.starts), state.starts, START_LIMIT),
    ...state.expansions.map(branchRequest),
  ];
}
