import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MyWorkDocument } from '../../graphql/generated';
import { useSession } from '../../shared/documents/use-session';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { Skeleton } from '../../shared/ui/skeleton';
import { MyWorkFilters } from './components/my-work-filters';
import { MyWorkList, RowActsSaid } from './components/my-work-list';
import { MyWorkPager } from './components/my-work-pager';
import { NewShortlist } from './components/new-shortlist';
import { NothingSaved } from './components/nothing-saved';
import { UnsavedNotice } from './components/unsaved-notice';
import classes from './documents.module.css';
import { documentFilter, LIST_PAGE } from './my-work-search';
import { useRowActs } from './use-row-acts';

const route = getRouteApi('/my');

/** Everything that is saved, by kind and shelf. */
export function MyWorkPage(): ReactElement {
  const { t } = useTranslation('documents');
  const session = useSession();
  const isVisitor = session?.mode === 'VISITOR';
  return (
    <>
      <PageHeader title={t('my.title')} answer={isVisitor ? undefined : t('my.answer')} />
      {isVisitor ? (
        <EmptyNote title={t('my.visitorTitle')}>
          <p>{t('my.visitorAdvice')}</p>
        </EmptyNote>
      ) : (
        <>
          <p className={classes['lead']}>
            <NewShortlist />
            {session?.mode === 'SINGLE_PERSON' ? <span>{t('my.singlePerson')}</span> : null}
          </p>
          <UnsavedNotice />
          <Saved />
        </>
      )}
    </>
  );
}

function Saved(): ReactElement {
  const { t } = useTranslation('documents');
  const search = route.useSearch();
  const query = useQuery(MyWorkDocument, {
    variables: {
      filter: documentFilter(search),
      first: LIST_PAGE,
      after: search.after ?? null,
    },
    fetchPolicy: 'cache-and-network',
  });
  const acts = useRowActs(() => void query.refetch());
  const shown = (query.data ?? query.previousData)?.documents ?? null;
  return (
    <>
      <MyWorkFilters search={search} shown={shown} />
      <QuerySection
        query={query}
        skeleton={<Skeleton lines={6} height={28} />}
        isEmpty={({ documents }) => documents.nodes.length === 0}
        empty={<NothingSaved search={search} />}
      >
        {({ documents }) => (
          <>
            <MyWorkList documents={documents.nodes} onAct={acts.act} />
            <MyWorkPager search={search} shown={documents} />
            {search.shelf === 'trash' ? (
              <p className={classes['quiet']}>{t('my.trashRule')}</p>
            ) : null}
          </>
        )}
      </QuerySection>
      <RowActsSaid acts={acts} />
    </>
  );
}
