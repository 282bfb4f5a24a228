import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { apiProblem } from '../../graphql/api-problem';
import { type OpenDocument, useDocument } from '../../shared/documents/use-document';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { Skeleton } from '../../shared/ui/skeleton';
import { DocumentHead } from './components/document-head';
import { documentViews } from './document-views';
import classes from './documents.module.css';
import { isDocumentKind } from './my-work-search';
import { useUndoKeys } from './use-undo-keys';

const route = getRouteApi('/my/$id');

/** A piece of saved work: common head, and the view of its kind. */
export function DocumentPage(): ReactElement {
  const { id } = route.useParams();
  return <DocumentScreen key={id} id={id} />;
}

export function DocumentScreen({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation('documents');
  const { stage, error, retry, document } = useDocument(id);
  if (document !== null) return <Opened document={document} />;
  switch (stage) {
    case 'missing':
      return (
        <>
          <PageHeader title={t('page.missingTitle')} answer={t('page.missingAdvice')} />
          <Link to="/my">{t('page.toMyWork')}</Link>
        </>
      );
    case 'failed':
      return (
        <>
          <PageHeader title={t('my.title')} />
          <ProblemAlert problem={apiProblem(error)} onRetry={retry} />
        </>
      );
    case 'loading':
    case 'open':
      return (
        <>
          <PageHeader title={t('my.title')} />
          <Skeleton lines={6} height={22} />
        </>
      );
  }
}

function Opened({ document }: { readonly document: OpenDocument }): ReactElement {
  const { t } = useTranslation('documents');
  useUndoKeys(document);
  const { kind } = document;
  const View = isDocumentKind(kind) ? documentViews[kind] : null;
  return (
    <article className={classes['document']}>
      <DocumentHead document={document} />
      <Suspense fallback={<Skeleton lines={5} height={22} />}>
        {View === null ? <EmptyNote title={t('page.newerKind')} /> : <View document={document} />}
      </Suspense>
    </article>
  );
}
