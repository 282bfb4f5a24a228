import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/card';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import classes from './account.module.css';
import { FirstAccountForm } from './components/first-account-form';
import { openAsAnother } from './person-change';
import { useAccountSession } from './use-account-session';

/** Turns single-person mode into accounts. */
export function FirstAccountPage(): ReactElement {
  const { t } = useTranslation('account');
  const session = useAccountSession();
  return (
    <>
      <PageHeader title={t('first.title')} answer={t('first.answer')} />
      <div className={classes['narrow']}>
        {session === null ? <Skeleton lines={6} height={28} /> : null}
        {session?.hasAccounts === true ? (
          <EmptyNote title={t('first.exists')}>
            <Link to="/sign-in">{t('menu.signIn')}</Link>
          </EmptyNote>
        ) : null}
        {session?.hasAccounts === false ? (
          <Card>
            <ul className={classes['points']}>
              <li>{t('first.takesOver')}</li>
              <li>{t('first.visitors')}</li>
              <li>{t('first.runs')}</li>
            </ul>
            <FirstAccountForm
              needsCode={session.needsCode}
              onMade={() => openAsAnother('/account')}
            />
          </Card>
        ) : null}
      </div>
    </>
  );
}
