import { Menu } from '@mantine/core';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/ui/icon';
import { accountControl, shownName } from '../account-menu-view';
import classes from '../account.module.css';
import { watchPersonChange } from '../person-change';
import { useAccountSession } from '../use-account-session';
import { useSignOut } from '../use-sign-out';

/** Who one is here, at the end of the top bar: one control, whatever the answer. */
export function AccountMenu(): ReactElement {
  const { t } = useTranslation('account');
  const session = useAccountSession();
  const here = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` });
  useEffect(() => watchPersonChange(() => window.location.reload()), []);
  if (session === null) return <span className={classes['control']} aria-hidden="true" />;
  const control = accountControl(session);
  switch (control) {
    case 'signIn':
      return (
        <Link to="/sign-in" search={{ from: here }} className={classes['control']}>
          <Icon name="person" size={18} />
          <span className={classes['word']}>{t('menu.signIn')}</span>
        </Link>
      );
    case 'firstAccount':
      return (
        <Link to="/account/first" className={classes['control']}>
          <Icon name="person" size={18} />
          <span className={classes['word']}>{t('menu.accounts')}</span>
        </Link>
      );
    case 'singlePerson':
      return <PersonMenu name={null} />;
    case 'signedIn':
      return <PersonMenu name={shownName(session)} />;
  }
}

/** The menu of somebody who has work here; without a name in single-person mode. */
function PersonMenu({ name }: { readonly name: string | null }): ReactElement {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const signOut = useSignOut();
  const [isRefused, setRefused] = useState(false);
  const leave = (): void => {
    setRefused(false);
    signOut(false).catch(() => setRefused(true));
  };
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <button
            type="button"
            className={classes['control']}
            aria-label={name === null ? t('menu.label') : t('menu.labelOf', { name })}
          >
            <Icon name="person" size={18} />
            <span className={classes['word']}>{name ?? ''}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {name === null ? null : <Menu.Label>{name}</Menu.Label>}
          <Menu.Item onClick={() => void navigate({ to: '/my' })}>{t('menu.myWork')}</Menu.Item>
          <Menu.Item onClick={() => void navigate({ to: '/account' })}>
            {t(name === null ? 'menu.accounts' : 'menu.account')}
          </Menu.Item>
          {name === null ? null : <Menu.Item onClick={leave}>{t('menu.signOut')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {isRefused ? (
        <p role="alert" className={classes['notSignedOut']}>
          {t('menu.notSignedOut')}
        </p>
      ) : null}
    </>
  );
}
