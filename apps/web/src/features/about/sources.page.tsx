import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SourcesDocument, type SourcesQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { ListSummary } from '../../shared/ui/list-summary';
import { PageHeader } from '../../shared/ui/page-header';
import { plainTitle } from '../../shared/ui/provenance-title';
import { QuerySection } from '../../shared/ui/query-section';
import { requiredAttributions, sourcesByTitle } from './sources-view';
import classes from './about.module.css';

type Source = SourcesQuery['statistics']['sources'][number];

export function SourcesPage(): ReactElement {
  const { t } = useTranslation('about');
  const { number } = useFormats();
  const query = useQuery(SourcesDocument);
  const count = query.data?.statistics.sources.length ?? null;
  return (
    <>
      <PageHeader
        title={t('sources.title')}
        answer={count === null ? undefined : t('sources.answer', { count: number(count) })}
      />
      <QuerySection query={query}>
        {(answer) => <SourceList sources={answer.statistics.sources} />}
      </QuerySection>
    </>
  );
}

function SourceList({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  const { t } = useTranslation('about');
  const { language } = useFormats();
  return (
    <>
      <DataTable
        caption={t('sources.caption')}
        columns={useSourceColumns()}
        rows={sourcesByTitle(sources, language)}
        rowKey={(source) => source.id}
      />
      <ListSummary
        from={1}
        shown={sources.length}
        total={sources.length}
        order={t('sources.rule')}
      />
      <section className={classes['section']}>
        <h2>{t('sources.attributionTitle')}</h2>
        <p>{t('sources.attributionIntro')}</p>
        <ul className={classes['lines']}>
          {requiredAttributions(sources).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className={classes['section']}>
        <h2>{t('sources.methodTitle')}</h2>
        <p>{t('sources.method')}</p>
      </section>
    </>
  );
}

function useSourceColumns(): readonly Column<Source>[] {
  const { t } = useTranslation('about');
  const { date } = useFormats();
  return [
    {
      key: 'title',
      heading: t('sources.source'),
      isRowHeading: true,
      cell: ({ title, url }) =>
        url === null ? plainTitle(title) : <a href={url}>{plainTitle(title)}</a>,
    },
    { key: 'publisher', heading: t('sources.publisher'), cell: (source) => source.publisher },
    { key: 'vintage', heading: t('sources.vintage'), cell: (source) => date(source.vintage) },
    {
      key: 'retrieved',
      heading: t('sources.retrieved'),
      isWideOnly: true,
      cell: (source) => date(source.retrieved),
    },
    { key: 'licence', heading: t('sources.licence'), cell: (source) => source.licence },
  ];
}
