import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { EmptyNote } from '../../../shared/ui/empty-note';
import classes from '../documents.module.css';
import { hasFilter, type MyWorkSearch } from '../my-work-search';

/** Why the list is empty, and what would fill it. */
export function NothingSaved({ search }: { readonly search: MyWorkSearch }): ReactElement {
  const { t } = useTranslation('documents');
  if (hasFilter(search)) {
    return (
      <EmptyNote title={t('empty.filteredTitle')}>
        <p>{t('empty.filteredAdvice')}</p>
      </EmptyNote>
    );
  }
  if (search.shelf !== undefined) return <EmptyNote title={t(`empty.${search.shelf}`)} />;
  return (
    <EmptyNote title={t('empty.title')}>
      <ul className={classes['ways']}>
        <li>
          <Trans t={t} i18nKey="empty.shortlist" components={{ page: <Link to="/partners" /> }} />
        </li>
        <li>
          <Trans t={t} i18nKey="empty.search" components={{ page: <Link to="/search" /> }} />
        </li>
        <li>
          <Trans t={t} i18nKey="empty.view" components={{ page: <Link to="/explore" /> }} />
        </li>
        <li>
          <Trans
            t={t}
            i18nKey="empty.idea"
            components={{ page: <Link to="/partners/described" /> }}
          />
        </li>
      </ul>
    </EmptyNote>
  );
}
