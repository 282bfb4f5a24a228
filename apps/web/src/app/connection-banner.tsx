import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnectionState } from './connection-context';
import classes from './connection-banner.module.css';

/** Says that the database is away, for as long as it is. The element stays, so that screen readers hear it change. */
export function ConnectionBanner(): ReactElement {
  const { t } = useTranslation('shell');
  const isAway = useConnectionState() === 'away';
  return (
    <div role="status" className={isAway ? classes['banner'] : undefined}>
      {isAway ? t('connection.away') : ''}
    </div>
  );
}
