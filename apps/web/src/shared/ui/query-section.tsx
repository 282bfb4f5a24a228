import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { apiProblem, isPassing } from '../../graphql/api-problem';
import { ProblemAlert } from './problem-alert';
import classes from './query-section.module.css';
import { Skeleton } from './skeleton';
import { useAnswer, type AskedQuery } from './use-answer';
import type { WaitingStage } from './use-waiting';

/** The parts of a query that a section shows; what `useQuery` returns fits. */
export interface SectionQuery<T> extends AskedQuery<T> {
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
}

export interface QuerySectionProps<T> {
  readonly query: SectionQuery<T>;
  readonly children: (data: T) => ReactNode;
  /** What holds the place while the first answer is awaited; lines of text when absent. */
  readonly skeleton?: ReactNode;
  /** Whether the answer has nothing to show; then `empty` stands in its place. */
  readonly isEmpty?: (data: T) => boolean;
  readonly empty?: ReactNode;
}

/**
 * The states of everything that is asked of the API: waiting, failed, empty, there. While a changed question is
 * awaited the former answer holds the place for a moment only: it belongs to another question. While the same question
 * is asked again its answer stays, dimmed; a failure that passes by itself leaves it there too.
 */
export function QuerySection<T>(props: QuerySectionProps<T>): ReactElement {
  const { query, children, skeleton, isEmpty, empty } = props;
  const [isCancelled, setCancelled] = useState(false);
  const { shown, stage } = useAnswer(query, query.loading && !isCancelled);
  const isFirst = query.loading && shown === undefined;
  const retry = (): void => {
    setCancelled(false);
    // A failure arrives as the error of the query itself.
    query.refetch().catch(() => undefined);
  };
  if (isCancelled && isFirst) return <Cancelled onRetry={retry} />;
  if (query.error !== undefined && query.error !== null && !query.loading) {
    const problem = apiProblem(query.error);
    if (shown === undefined || !isPassing(problem)) {
      return <ProblemAlert problem={problem} onRetry={retry} />;
    }
  }
  if (shown === undefined) {
    return (
      <div className={classes['waiting']} aria-busy="true">
        {stage === 'none' ? null : (skeleton ?? <Skeleton lines={4} />)}
        <Progress stage={stage} onCancel={() => setCancelled(true)} />
      </div>
    );
  }
  if (isEmpty?.(shown) === true) return <>{empty}</>;
  return (
    <div
      className={classes['answer']}
      aria-busy={query.loading}
      data-stale={query.loading && stage !== 'none' ? 'true' : undefined}
    >
      {children(shown)}
    </div>
  );
}

interface ProgressProps {
  readonly stage: WaitingStage;
  readonly onCancel: () => void;
}

function Progress({ stage, onCancel }: ProgressProps): ReactElement {
  const { t } = useTranslation('ui');
  const isNoticeable = stage === 'noticeable' || stage === 'long';
  return (
    <div className={classes['progress']}>
      <p role="status">
        {isNoticeable ? t(stage === 'long' ? 'section.stillLoading' : 'section.loading') : ''}
      </p>
      {stage === 'long' ? (
        <button type="button" className={classes['button']} onClick={onCancel}>
          {t('section.cancel')}
        </button>
      ) : null}
    </div>
  );
}

function Cancelled({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <div className={classes['progress']}>
      <p role="status">{t('section.cancelled')}</p>
      <button type="button" className={classes['button']} onClick={onRetry}>
        {t('section.retry')}
      </button>
    </div>
  );
}
