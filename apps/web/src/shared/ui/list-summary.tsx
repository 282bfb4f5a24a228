import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import classes from './list-summary.module.css';

export interface ListSummaryProps {
  /** Place of the first row shown, from 1. */
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  /** The rule of order in words. */
  readonly order?: string;
}

/** “1–10 of 1,604, ordered by fit”: what is shown of how much, and by which rule. */
export function ListSummary({ from, shown, total, order }: ListSummaryProps): ReactElement {
  const { t } = useTranslation('ui');
  const { number } = useFormats();
  const texts = { from: number(from), to: number(from + shown - 1), total: number(total) };
  const isWhole = from === 1 && shown === total;
  const text = (): string => {
    if (total === 0 || shown === 0) return t('list.none');
    if (order === undefined) return t(isWhole ? 'list.all' : 'list.shown', texts);
    return t(isWhole ? 'list.allOrdered' : 'list.shownOrdered', { ...texts, order });
  };
  return (
    <span className={classes['summary']} role="status">
      {text()}
    </span>
  );
}
