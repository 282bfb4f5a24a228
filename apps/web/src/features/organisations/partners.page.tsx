import { useQuery } from '@apollo/client/react';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationListDocument } from '../../graphql/generated';
import { cursorOfPage, isBeyondEnd, pageCount, pageInAddress } from '../../shared/routing/pages';
import { BeyondEnd } from '../../shared/ui/beyond-end';
import { buttonClasses } from '../../shared/ui/button';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { Skeleton } from '../../shared/ui/skeleton';
import { useAnswer } from '../../shared/ui/use-answer';
import { OrganisationFilters } from './components/organisation-filters';
import { LIST_HEAD, OrganisationPager } from './components/organisation-pager';
import { OrganisationTable } from './components/organisation-table';
import classes from './organisations.module.css';
import { LIST_PAGE, organisationFilter, type PartnersSearch } from './partners-search';

const route = getRouteApi('/partners');

/** Every organisation on record, and the way in for one that is not. */
export function PartnersPage(): ReactElement {
  const { t } = useTranslation('organisations');
  const search = route.useSearch();
  const query = useQuery(OrganisationListDocument, {
    variables: {
      filter: organisationFilter(search),
      first: LIST_PAGE,
      after: cursorOfPage(search.page, LIST_PAGE),
    },
  });
  const answer = useAnswer(query);
  const shown = answer.isCurrent ? (answer.shown?.organisations ?? null) : null;
  const facets = (query.data ?? query.previousData)?.organisations.facets;
  return (
    <>
      <PageHeader title={t('list.title')} answer={t('list.answer')} />
      <p className={classes['newcomer']}>
        {t('list.newcomer')}{' '}
        <Link to="/partners/described" className={buttonClasses['plain']}>
          {t('list.describe')}
        </Link>
      </p>
      <div id={LIST_HEAD} tabIndex={-1} className={classes['listHead']}>
        <OrganisationFilters search={search} shown={shown} facets={facets} />
      </div>
      <QuerySection
        query={query}
        skeleton={<Skeleton lines={14} height={20} />}
        isEmpty={(answer) => answer.organisations.totalCount === 0}
        empty={
          <EmptyNote title={t('list.emptyTitle')}>
            <p>{t('list.emptyAdvice')}</p>
            <Link to="/partners/described" className={buttonClasses['plain']}>
              {t('list.describe')}
            </Link>
          </EmptyNote>
        }
      >
        {({ organisations }) =>
          isBeyondEnd(search.page, organisations.totalCount, LIST_PAGE) ? (
            <NoSuchPage search={search} total={organisations.totalCount} />
          ) : (
            <>
              <OrganisationTable organisations={organisations.nodes} />
              <OrganisationPager search={search} shown={organisations} />
            </>
          )
        }
      </QuerySection>
    </>
  );
}

interface NoSuchPageProps {
  readonly search: PartnersSearch;
  readonly total: number;
}

function NoSuchPage({ search, total }: NoSuchPageProps): ReactElement {
  const { t } = useTranslation('ui');
  const pages = pageCount(total, LIST_PAGE);
  return (
    <BeyondEnd page={search.page ?? 1} pages={pages}>
      <Link
        to="/partners"
        search={{ ...search, page: pageInAddress(pages) }}
        className={buttonClasses['plain']}
      >
        {t('list.last')}
      </Link>
    </BeyondEnd>
  );
}
