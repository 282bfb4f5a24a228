import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/card';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { accountControl } from './account-menu-view';
import classes from './account.module.css';
import { SignInForm } from './components/sign-in-form';
import { openAsAnother } from './person-change';
import { returnPath } from './return-path';
import { useAccountSession } from './use-account-session';

const route = getRouteApi('/sign-in');

export function SignInPage(): ReactElement {
  const { t } = useTranslation('account');
  return (
    <>
      <PageHeader title={t('signIn.title')} />
      <div className={classes['narrow']}>
        <SignIn />
      </div>
    </>
  );
}

function SignIn(): ReactElement {
  const { t } = useTranslation('account');
  const { from } = route.useSearch();
  const session = useAccountSession();
  if (session === null) return <Skeleton lines={4} height={28} />;
  switch (accountControl(session)) {
    case 'signedIn':
      return (
        <EmptyNote title={t('signIn.already')}>
          <a href={returnPath(from)}>{t('signIn.goOn')}</a>
        </EmptyNote>
      );
    case 'singlePerson':
    case 'firstAccount':
      return (
        <EmptyNote title={t('signIn.noAccounts')}>
          <p>
            <Trans
              t={t}
              i18nKey="signIn.noAccountsAdvice"
              components={{ page: <Link to="/account/first" /> }}
            />
          </p>
        </EmptyNote>
      );
    case 'signIn':
      return (
        <Card>
          <SignInForm onSignedIn={() => openAsAnother(returnPath(from))} />
          <p className={classes['quiet']}>{t('signIn.forgotten')}</p>
        </Card>
      );
  }
}
