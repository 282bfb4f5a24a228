import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClasses } from '../../../shared/ui/button';
import type { Organisation } from '../organisation-view';
import classes from '../organisations.module.css';

/** Without a project no topic is known: the way to state the sectors, filled in with what is on record. */
export function DescribeSectors({
  organisation,
}: {
  readonly organisation: Organisation;
}): ReactElement {
  const { t } = useTranslation('organisations');
  const { name, kind, country, place } = organisation;
  return (
    <p className={classes['newcomer']}>
      {t('page.noTopic')}{' '}
      <Link
        to="/partners/described"
        search={{ name, is: [kind], in: country.code, region: place?.region?.code }}
        className={buttonClasses['plain']}
      >
        {t('page.describeSectors')}
      </Link>
    </p>
  );
}
