import { Link, useLocation } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountSessionFieldsFragment } from '../../../graphql/generated';
import { buttonClasses } from '../../../shared/ui/button';
import { EmptyNote } from '../../../shared/ui/empty-note';
import { Skeleton } from '../../../shared/ui/skeleton';
import { accountControl } from '../account-menu-view';
import classes from '../account.module.css';
import { useAccountSession } from '../use-account-session';

export interface AccountGateProps {
  readonly children: (session: AccountSessionFieldsFragment) => ReactNode;
  /** Whether only those who run the installation come in. */
  readonly isForAdministrators?: boolean;
}

/** Pages of an account are for who is signed in; everybody else is told how to get there. */
export function AccountGate(props: AccountGateProps): ReactElement {
  const session = useAccountSession();
  return session === null ? (
    <Skeleton lines={6} height={28} />
  ) : (
    <Gate {...props} session={session} />
  );
}

/** The gate for a person who is known. */
export function Gate({
  children,
  isForAdministrators = false,
  session,
}: AccountGateProps & { readonly session: AccountSessionFieldsFragment }): ReactElement {
  const { t } = useTranslation('account');
  const here = useLocation({ select: ({ pathname }) => pathname });
  switch (accountControl(session)) {
    case 'signIn':
      return (
        <EmptyNote title={t('gate.signIn')}>
          <p>
            <Link to="/sign-in" search={{ from: here }} className={buttonClasses['primary']}>
              {t('menu.signIn')}
            </Link>
          </p>
        </EmptyNote>
      );
    case 'singlePerson':
    case 'firstAccount':
      return (
        <div className={classes['explained']}>
          <p>{t('gate.without')}</p>
          <p>{t('gate.growing')}</p>
          <Link to="/account/first" className={buttonClasses['primary']}>
            {t('gate.first')}
          </Link>
        </div>
      );
    case 'signedIn':
      if (isForAdministrators && !session.isAdministrator) {
        return <EmptyNote title={t('gate.administrators')} />;
      }
      return (
        <>
          <AccountTabs isAdministrator={session.isAdministrator} />
          {children(session)}
        </>
      );
  }
}

const TABS = [
  { to: '/account', key: 'tabs.own' },
  { to: '/account/workspaces', key: 'tabs.workspaces' },
  { to: '/account/people', key: 'tabs.people' },
] as const;

function AccountTabs({ isAdministrator }: { readonly isAdministrator: boolean }): ReactElement {
  const { t } = useTranslation('account');
  return (
    <nav className={classes['tabs']} aria-label={t('tabs.label')}>
      {TABS.filter(({ to }) => isAdministrator || to !== '/account/people').map(({ to, key }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}
