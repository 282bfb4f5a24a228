import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyWorkQuery } from '../../../graphql/generated';
import { buttonClasses } from '../../../shared/ui/button';
import { Pager } from '../../../shared/ui/pager';
import { FIRST_PAGE, type MyWorkSearch } from '../my-work-search';

export interface MyWorkPagerProps {
  readonly search: MyWorkSearch;
  readonly shown: MyWorkQuery['documents'];
}

export function MyWorkPager({ search, shown }: MyWorkPagerProps): ReactElement {
  const { t } = useTranslation('ui');
  const { endCursor, hasNextPage } = shown.pageInfo;
  return (
    <Pager
      previous={
        search.page === undefined ? undefined : (
          <Link to="/my" search={{ ...search, ...FIRST_PAGE }} className={buttonClasses['plain']}>
            {t('list.first')}
          </Link>
        )
      }
      next={
        hasNextPage && endCursor !== null ? (
          <Link
            to="/my"
            search={{ ...search, page: (search.page ?? 1) + 1, after: endCursor }}
            className={buttonClasses['plain']}
          >
            {t('list.next')}
          </Link>
        ) : undefined
      }
    />
  );
}
