import { Link } from '@tanstack/react-router';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationListQuery } from '../../../graphql/generated';
import { pageInAddress } from '../../../shared/routing/pages';
import { buttonClasses } from '../../../shared/ui/button';
import { ListSummary } from '../../../shared/ui/list-summary';
import { Pager } from '../../../shared/ui/pager';
import { firstPlace, type PartnersSearch } from '../partners-search';

export interface OrganisationPagerProps {
  readonly search: PartnersSearch;
  readonly shown: OrganisationListQuery['organisations'];
}

/** To the neighbouring pages; each begins at the head of the list. */
export function OrganisationPager({ search, shown }: OrganisationPagerProps): ReactElement {
  const { t } = useTranslation('ui');
  const { page = 1 } = search;
  return (
    <Pager
      previous={
        page === 1 ? undefined : (
          <Link
            to="/partners"
            search={{ ...search, page: pageInAddress(page - 1) }}
            resetScroll={false}
            onClick={toListHead}
            className={buttonClasses['plain']}
          >
            {t('list.previous')}
          </Link>
        )
      }
      next={
        shown.pageInfo.hasNextPage ? (
          <Link
            to="/partners"
            search={{ ...search, page: page + 1 }}
            resetScroll={false}
            onClick={toListHead}
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

/** The element above the table that paging leads back to. */
export const LIST_HEAD = 'organisations-head';

function toListHead(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const head = document.getElementById(LIST_HEAD);
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'start' });
}
