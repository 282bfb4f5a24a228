import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationListQuery } from '../../../graphql/generated';
import { buttonClasses } from '../../../shared/ui/button';
import { ListSummary } from '../../../shared/ui/list-summary';
import { Pager } from '../../../shared/ui/pager';
import { firstPlace, type PartnersSearch } from '../partners-search';

export interface OrganisationPagerProps {
  readonly search: PartnersSearch;
  readonly shown: OrganisationListQuery['organisations'];
}

/** On to the next page, or back to the first; the browser's back button leads to the page before. */
export function OrganisationPager({ search, shown }: OrganisationPagerProps): ReactElement {
  const { t } = useTranslation('ui');
  const page = search.page ?? 1;
  const { endCursor, hasNextPage } = shown.pageInfo;
  return (
    <Pager
      previous={
        page === 1 ? undefined : (
          <Link
            to="/partners"
            search={(former) => ({ ...former, page: undefined, after: undefined })}
            className={buttonClasses['plain']}
          >
            {t('list.first')}
          </Link>
        )
      }
      next={
        hasNextPage && endCursor !== null ? (
          <Link
            to="/partners"
            search={(former) => ({ ...former, page: page + 1, after: endCursor })}
            className={buttonClasses['plain']}
          >
            {t('list.next')}
          </Link>
        ) : undefined
      }
      summary={
        <ListSummary
          from={firstPlace(search)}
          shown={shown.nodes.length}
          total={shown.totalCount}
        />
      }
    />
  );
}
