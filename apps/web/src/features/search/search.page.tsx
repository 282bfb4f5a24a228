import { useQuery } from '@apollo/client/react';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchAllDocument, type SearchAllQuery } from '../../graphql/generated';
import { cursorOfPage } from '../../shared/routing/pages';
import { LONGEST_SEARCH } from '../../shared/typeahead/typeahead-view';
import { useFormats } from '../../shared/i18n/use-formats';
import { buttonClasses } from '../../shared/ui/button';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { Skeleton } from '../../shared/ui/skeleton';
import { useAnswer } from '../../shared/ui/use-answer';
import { ResultFilters } from './components/result-filters';
import { ResultList } from './components/result-list';
import { SearchForm } from './components/search-form';
import { SEARCH_PAGE, searchFilter, type SearchAddress } from './search-address';

const route = getRouteApi('/search');

/** Everything that a text finds, with true totals; text, filters and page are in the address. */
export function SearchPage(): ReactElement {
  const { t } = useTranslation('search');
  const address = route.useSearch();
  const text = address.q ?? '';
  const navigate = route.useNavigate();
  const change = (next: SearchAddress): void =>
    void navigate({
      search: (former) => ({ ...former, page: undefined, ...next }),
      resetScroll: false,
    });
  const isTooLong = text.length > LONGEST_SEARCH;
  const query = useQuery(SearchAllDocument, {
    variables: {
      text,
      filter: searchFilter(address),
      first: SEARCH_PAGE,
      after: cursorOfPage(address.page, SEARCH_PAGE),
    },
    skip: text === '' || isTooLong,
  });
  const answer = useAnswer(query);
  const shown = text === '' || isTooLong ? undefined : answer.shown?.search;
  return (
    <>
      <PageHeader
        title={text === '' || isTooLong ? t('title') : t('titleFor', { text })}
        answer={shown === undefined ? undefined : <Answer shown={shown} />}
      />
      <SearchForm key={text} text={text} onText={(q) => change({ q })} />
      {text === '' ? (
        <p>{t('start')}</p>
      ) : isTooLong ? (
        <TooLong length={text.length} />
      ) : (
        <>
          <ResultFilters
            address={address}
            shown={answer.isCurrent ? shown : undefined}
            facets={(query.data ?? query.previousData)?.search.facets}
            onChange={change}
          />
          <QuerySection
            query={query}
            skeleton={<Skeleton lines={10} height={20} />}
            isEmpty={(answer) => answer.search.totalCount === 0}
            empty={<NothingFound text={text} />}
          >
            {({ search }) => <ResultList address={address} shown={search} />}
          </QuerySection>
        </>
      )}
    </>
  );
}

function TooLong({ length }: { readonly length: number }): ReactElement {
  const { t } = useTranslation('search');
  const { number } = useFormats();
  return (
    <EmptyNote title={t('tooLong.title')}>
      <p>{t('tooLong.advice', { length: number(length), limit: number(LONGEST_SEARCH) })}</p>
    </EmptyNote>
  );
}

function NothingFound({ text }: { readonly text: string }): ReactElement {
  const { t } = useTranslation('search');
  return (
    <EmptyNote title={t('emptyTitle')}>
      <p>{t('emptyAdvice')}</p>
      <Link to="/partners/described" search={{ name: text }} className={buttonClasses['plain']}>
        {t('describe')}
      </Link>
    </EmptyNote>
  );
}

function Answer({ shown }: { readonly shown: SearchAllQuery['search'] }): ReactElement {
  const { t } = useTranslation('search');
  const { t: terms } = useTranslation('terms');
  const { list } = useFormats();
  const kinds = shown.facets.kinds
    .filter(({ count }) => count > 0)
    .map(({ kind }) => terms(`searchKind.${kind}`).toLocaleLowerCase());
  if (shown.totalCount === 0) return <>{t('answerNone')}</>;
  return <>{t('answer', { count: shown.totalCount, kinds: list(kinds) })}</>;
}
