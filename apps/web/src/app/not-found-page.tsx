import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClasses } from '../shared/ui/button';
import { PageHeader } from '../shared/ui/page-header';

export function NotFoundPage(): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHeader title={t('notFound.title')} answer={t('notFound.advice')} />
      <Link to="/" className={buttonClasses['plain']}>
        {t('notFound.home')}
      </Link>
    </>
  );
}
