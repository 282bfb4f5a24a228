import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../shared/ui/page-header';
import { AccountGate } from './components/account-gate';
import { NameForm } from './components/name-form';
import { PasswordForm } from './components/password-form';
import { SecondFactor } from './components/second-factor';
import { SessionList } from './components/session-list';
import { TokenList } from './components/token-list';
import classes from './account.module.css';

/** One's own account. */
export function AccountPage(): ReactElement {
  const { t } = useTranslation('account');
  return (
    <>
      <PageHeader title={t('account.title')} />
      <AccountGate>
        {(session) => (
          <div className={classes['cards']}>
            <NameForm session={session} />
            <PasswordForm session={session} />
            <SecondFactor hasSecondFactor={session.hasSecondFactor} />
            <SessionList />
            <TokenList />
          </div>
        )}
      </AccountGate>
    </>
  );
}
