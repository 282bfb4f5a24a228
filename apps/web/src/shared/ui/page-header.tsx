import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page-header.module.css';

export interface PageHeaderProps {
  /** The question or the thing. */
  readonly title: string;
  /** The first line under it: the answer in one sentence. */
  readonly answer?: ReactNode;
  readonly breadcrumb?: ReactNode;
  readonly meta?: ReactNode;
}

/** Title of the page and of the browser tab, way back, and the answer in one sentence. */
export function PageHeader({ title, answer, breadcrumb, meta }: PageHeaderProps): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <header className={classes['header']}>
      <title>{t('title', { page: title })}</title>
      {breadcrumb}
      <h1 tabIndex={-1}>{title}</h1>
      {answer === undefined ? null : <p className={classes['answer']}>{answer}</p>}
      {meta === undefined ? null : <div className={classes['meta']}>{meta}</div>}
    </header>
  );
}
