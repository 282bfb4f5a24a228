import { useCallback, useState } from 'react';
import { apiProblem, type ApiProblem } from '../../graphql/api-problem';
import type { GivenProblem } from './account-problem-view';

/** Something a button does, and why it was not done. */
export interface Act {
  readonly problem: GivenProblem | null;
  readonly failure: ApiProblem | null;
  readonly run: (work: () => Promise<GivenProblem | null>) => void;
}

type Outcome = Pick<Act, 'problem' | 'failure'>;

const FINE: Outcome = { problem: null, failure: null };

export function useAct(): Act {
  const [outcome, setOutcome] = useState(FINE);
  const run = useCallback<Act['run']>((work) => {
    setOutcome(FINE);
    work().then(
      (problem) => setOutcome({ problem, failure: null }),
      (error: unknown) => setOutcome({ problem: null, failure: apiProblem(error) }),
    );
  }, []);
  return { ...outcome, run };
}
