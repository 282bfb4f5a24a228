import { Link, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../shared/ui/icon';
import classes from './main-navigation.module.css';
import { sectionOf, type Section } from './sections';

const ENTRIES = [
  { section: 'partners', to: '/partners', icon: 'partners' },
  { section: 'niches', to: '/niches', icon: 'niches' },
  { section: 'regions', to: '/regions', icon: 'regions' },
  { section: 'explore', to: '/explore', icon: 'explore' },
] as const satisfies readonly { section: Section; to: string; icon: IconName }[];

/** The words of the product that work; at the foot of the screen on a phone. */
export function MainNavigation(): ReactElement {
  const { t } = useTranslation('shell');
  const current = useLocation({ select: (location) => sectionOf(location.pathname) });
  return (
    <nav className={classes['navigation']} aria-label={t('navigation.label')}>
      {ENTRIES.map((entry) => (
        <Link
          key={entry.section}
          to={entry.to}
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={current === entry.section ? 'page' : undefined}
        >
          <span className={classes['icon']}>
            <Icon name={entry.icon} size={20} />
          </span>
          {t(`navigation.${entry.section}`)}
        </Link>
      ))}
    </nav>
  );
}
