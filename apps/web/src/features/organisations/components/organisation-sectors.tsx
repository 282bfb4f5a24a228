import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedText } from '../../../shared/i18n/localised-text';
import { Card } from '../../../shared/ui/card';
import { KindMark } from '../../../shared/ui/kind-mark';
import type { Organisation } from '../organisation-view';
import classes from '../organisations.module.css';

const SECTORS_SHOWN = 8;

/** The sectors that the themes of its projects lead to, the most frequent first. */
export function OrganisationSectors({
  sectors,
}: {
  readonly sectors: Organisation['sectors'];
}): ReactElement {
  const { t } = useTranslation('organisations');
  const shown = sectors.slice(0, SECTORS_SHOWN);
  return (
    <Card title={t('sectors.title')}>
      {shown.length === 0 ? (
        <p className={classes['quiet']}>{t('sectors.none')}</p>
      ) : (
        <ul className={classes['rows']}>
          {shown.map(({ sector, projects }) => (
            <li key={sector.code}>
              <KindMark kind="SECTOR" />
              <Link to="/sectors/$code" params={{ code: sector.code }}>
                <LocalisedText text={sector.name} language={sector.nameLanguage} />
              </Link>
              <span className={classes['end']}>{t('sectors.projects', { count: projects })}</span>
            </li>
          ))}
        </ul>
      )}
      {sectors.length > shown.length ? (
        <p className={classes['quiet']}>
          {t('sectors.more', { count: sectors.length - shown.length })}
        </p>
      ) : null}
    </Card>
  );
}
