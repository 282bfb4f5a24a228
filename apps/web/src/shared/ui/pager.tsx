import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './pager.module.css';

export interface PagerProps {
  /** A link to the page before; absent on the first. */
  readonly previous?: ReactNode;
  /** A link to the next page; absent on the last. */
  readonly next?: ReactNode;
  readonly summary?: ReactNode;
  /** Shown beside the links, and where there are none. */
  readonly extra?: ReactNode;
}

/** Links to the neighbouring pages of a list; nothing where the list has one page only. */
export function Pager({ previous, next, summary, extra }: PagerProps): ReactElement | null {
  const { t } = useTranslation('ui');
  if (previous === undefined && next === undefined) {
    return extra === undefined ? null : <div className={classes['pager']}>{extra}</div>;
  }
  return (
    <nav className={classes['pager']} aria-label={t('list.pages')}>
      {previous}
      {next}
      {extra}
      <span className={classes['summary']}>{summary}</span>
    </nav>
  );
}
