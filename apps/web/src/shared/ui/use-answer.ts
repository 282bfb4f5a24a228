import { useState } from 'react';
import { useWaiting, type WaitingStage } from './use-waiting';

/** What `useQuery` returns, as far as it tells which question an answer belongs to. */
export interface AskedQuery<T> {
  readonly data?: T | undefined;
  readonly previousData?: T | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly loading: boolean;
}

export interface Answer<T> {
  readonly shown: T | undefined;
  /** Whether what is shown answers the question as it stands, and not the one before. */
  readonly isCurrent: boolean;
  readonly stage: WaitingStage;
}

/** How many rows are asked for is no part of the question: fewer of the same rows are as true. */
function questionOf(variables: AskedQuery<unknown>['variables']): string {
  return JSON.stringify({ ...variables, first: null });
}

/**
 * The answer to the question as it stands, also while it is asked for again or the database is away. The answer to the
 * question before holds its place only for the moment before a skeleton would stand there, so that a quick answer makes
 * nothing jump; it never stays after a failure.
 */
export function useAnswer<T>(query: AskedQuery<T>, isWaiting = query.loading): Answer<T> {
  const { data, previousData } = query;
  const question = questionOf(query.variables);
  const [kept, setKept] = useState<{ readonly question: string; readonly data: T } | null>(null);
  const stage = useWaiting(isWaiting);
  if (data !== undefined && (kept?.data !== data || kept.question !== question)) {
    setKept({ question, data });
  }
  const own = data ?? (kept?.question === question ? kept.data : undefined);
  const isBrief = isWaiting && stage === 'none';
  return {
    shown: own ?? (isBrief ? previousData : undefined),
    isCurrent: own !== undefined,
    stage,
  };
}
