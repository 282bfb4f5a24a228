import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClasses } from '../../../shared/ui/button';
import { Pager } from '../../../shared/ui/pager';

export interface PeoplePagerProps {
  readonly page: number;
  /** Where the page ends; null on the last. */
  readonly end: string | null;
}

export function PeoplePager({ page, end }: PeoplePagerProps): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <Pager
      previous={
        page === 1 ? undefined : (
          <Link
            to="/account/people"
            search={{ page: undefined, after: undefined }}
            className={buttonClasses['plain']}
          >
            {t('list.first')}
          </Link>
        )
      }
      next={
        end === null ? undefined : (
          <Link
            to="/account/people"
            search={{ page: page + 1, after: end }}
            className={buttonClasses['plain']}
          >
            {t('list.next')}
          </Link>
        )
      }
    />
  );
}
