import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SiteFooterDocument } from '../graphql/generated';
import { formatYear } from '../shared/i18n/format';
import classes from './site-footer.module.css';
import { VERSION } from './version';

export interface SiteFooterProps {
  readonly onShortcuts: () => void;
}

/** How old the data is, where it comes from, and about the site itself. */
export function SiteFooter({ onShortcuts }: SiteFooterProps): ReactElement {
  const { t } = useTranslation('shell');
  const { data } = useQuery(SiteFooterDocument);
  const statistics = data?.statistics;
  return (
    <footer className={classes['footer']} aria-label={t('footer.label')}>
      {statistics === undefined ? null : (
        <span>
          {t('footer.vintage', {
            project: formatYear(statistics.newestProjectYear),
            figures: formatYear(statistics.figuresYear),
          })}
        </span>
      )}
      <Link to="/about/sources">{t('footer.sources')}</Link>
      <Link to="/about/accessibility">{t('footer.accessibility')}</Link>
      <button type="button" onClick={onShortcuts}>
        {t('footer.shortcuts')}
      </button>
      <span>{t('footer.version', { version: VERSION })}</span>
    </footer>
  );
}
