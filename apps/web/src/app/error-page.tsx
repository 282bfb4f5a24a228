import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, buttonClasses } from '../shared/ui/button';
import { PageHeader } from '../shared/ui/page-header';
import classes from './error-page.module.css';

/** When drawing a page fails: what to do, without a code word. */
export function ErrorPage({ reset }: ErrorComponentProps): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <div role="alert">
      <PageHeader title={t('error.title')} answer={t('error.advice')} />
      <div className={classes['acts']}>
        <Button
          kind="primary"
          onClick={() => {
            reset();
            window.location.reload();
          }}
        >
          {t('error.reload')}
        </Button>
        <a className={buttonClasses['plain']} href="/">
          {t('error.home')}
        </a>
      </div>
    </div>
  );
}
