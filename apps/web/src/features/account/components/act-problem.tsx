import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import { problemView } from '../account-problem-view';
import classes from '../account.module.css';
import type { Act } from '../use-act';

/** Why a button did nothing. */
export function ActProblem({ act }: { readonly act: Act }): ReactElement | null {
  const { t } = useTranslation('account');
  if (act.failure !== null) return <ProblemAlert problem={act.failure} />;
  if (act.problem === null) return null;
  const { key, values } = problemView(act.problem);
  return (
    <p className={classes['problem']} role="alert">
      {t(key, values)}
    </p>
  );
}
