import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchAllQuery } from '../../../graphql/generated';
import { hitTarget } from '../../../shared/routing/hit-target';
import { isBeyondEnd, pageCount, pageInAddress, rowsBefore } from '../../../shared/routing/pages';
import { BeyondEnd } from '../../../shared/ui/beyond-end';
import { buttonClasses } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { KindMark } from '../../../shared/ui/kind-mark';
import { ListSummary } from '../../../shared/ui/list-summary';
import { Pager } from '../../../shared/ui/pager';
import { hitLine, markOfHit } from '../search-view';
import { SEARCH_PAGE, type SearchAddress } from '../search-address';
import classes from '../search.module.css';

type Hit = SearchAllQuery['search']['nodes'][number];

export interface ResultListProps {
  readonly address: SearchAddress;
  readonly shown: SearchAllQuery['search'];
}

export function ResultList({ address, shown }: ResultListProps): ReactElement {
  const { t } = useTranslation('search');
  if (isBeyondEnd(address.page, shown.totalCount, SEARCH_PAGE)) {
    return <NoSuchPage address={address} shown={shown} />;
  }
  return (
    <>
      <Card isFlush>
        <ol className={classes['results']} aria-label={t('results')}>
          {shown.nodes.map((hit) => (
            <Result key={`${hit.kind} ${hit.id}`} hit={hit} />
          ))}
        </ol>
      </Card>
      <ResultPager address={address} shown={shown} />
    </>
  );
}

function Result({ hit }: { readonly hit: Hit }): ReactElement {
  const { t } = useTranslation('search');
  const { t: terms } = useTranslation('terms');
  return (
    <li>
      <KindMark kind={markOfHit(hit)} />
      <div>
        <Link {...hitTarget(hit)} className={classes['title']}>
          {hit.title}
        </Link>
        <div className={classes['sub']}>{hitLine({ t, terms }, hit)}</div>
      </div>
    </li>
  );
}

function ResultPager({ address, shown }: ResultListProps): ReactElement {
  const { t } = useTranslation('ui');
  const page = address.page ?? 1;
  return (
    <Pager
      previous={
        page === 1 ? undefined : (
          <Link
            to="/search"
            search={(former) => ({ ...former, page: pageInAddress(page - 1) })}
            className={buttonClasses['plain']}
          >
            {t('list.previous')}
          </Link>
        )
      }
      next={
        shown.pageInfo.hasNextPage ? (
          <Link
            to="/search"
            search={(former) => ({ ...former, page: page + 1 })}
            className={buttonClasses['plain']}
          >
            {t('list.next')}
          </Link>
        ) : undefined
      }
      summary={
        <ListSummary
          from={rowsBefore(page, SEARCH_PAGE) + 1}
          shown={shown.nodes.length}
          total={shown.totalCount}
        />
      }
    />
  );
}

function NoSuchPage({ address, shown }: ResultListProps): ReactElement {
  const { t } = useTranslation('ui');
  const pages = pageCount(shown.totalCount, SEARCH_PAGE);
  return (
    <BeyondEnd page={address.page ?? 1} pages={pages}>
      <Link
        to="/search"
        search={(former) => ({ ...former, page: pageInAddress(pages) })}
        className={buttonClasses['plain']}
      >
        {t('list.last')}
      </Link>
    </BeyondEnd>
  );
}
