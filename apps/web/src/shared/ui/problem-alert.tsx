import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../graphql/api-problem';
import { Button } from './button';
import { Icon } from './icon';
import classes from './problem-alert.module.css';

export interface ProblemAlertProps {
  readonly problem: ApiProblem;
  readonly onRetry?: () => void;
}

/** What happened, what was kept, what to do, and an id to quote. */
export function ProblemAlert({ problem, onRetry }: ProblemAlertProps): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <div className={classes['alert']} role="alert">
      <span className={classes['icon']}>
        <Icon name="warning" size={20} />
      </span>
      <div>
        <p className={classes['title']}>{t(`problem.${problem.code}.title`)}</p>
        <p>{t(`problem.${problem.code}.advice`)}</p>
        {problem.correlationId === null ? null : (
          <p className={classes['id']}>{t('problem.id', { id: problem.correlationId })}</p>
        )}
        {onRetry === undefined ? null : (
          <div className={classes['act']}>
            <Button onClick={onRetry}>{t('section.retry')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}
