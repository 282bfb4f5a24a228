import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../features/account/components/account-menu';
import { hitTarget } from '../shared/routing/hit-target';
import { EntityCombobox } from '../shared/typeahead/entity-combobox';
import { Icon } from '../shared/ui/icon';
import { LanguageMenu } from './language-menu';
import { ThemeToggle } from './theme-toggle';
import classes from './top-bar.module.css';

export interface TopBarProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly children: ReactNode;
}

export function TopBar({ searchRef, children }: TopBarProps): ReactElement {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  return (
    <header className={classes['bar']}>
      <Link to="/" className={classes['brand']}>
        {t('name')}
      </Link>
      <div className={classes['search']} role="search">
        <EntityCombobox
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          inputRef={searchRef}
          shortcut="/"
          isCleared
          onChoose={(hit) => void navigate(hitTarget(hit))}
          onText={(text) => void navigate({ to: '/search', search: { q: text } })}
        />
      </div>
      {children}
      <div className={classes['tools']}>
        <Link
          to="/my"
          className={classes['tool']}
          activeOptions={{ includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          <Icon name="saved" size={18} />
          {t('myWork')}
        </Link>
        <LanguageMenu />
        <ThemeToggle />
        <AccountMenu />
      </div>
    </header>
  );
}
