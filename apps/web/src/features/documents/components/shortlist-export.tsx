import { useApolloClient } from '@apollo/client/react';
import type { ShortlistContent } from '@trellis/domain/documents';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortlistEntryDocument } from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import { csvText, fileName } from '../csv';
import classes from '../documents.module.css';
import type { EntryOrganisation } from '../entry-view';

export interface ShortlistExportProps {
  readonly title: string;
  readonly content: ShortlistContent;
}

/** The list on paper and as a table file: exactly what is on screen, in its order. */
export function ShortlistExport({ title, content }: ShortlistExportProps): ReactElement {
  const { t } = useTranslation('documents');
  const { t: terms } = useTranslation('terms');
  const client = useApolloClient();
  const [hasFailed, setFailed] = useState(false);
  const row = async ({
    id,
    note,
    stage,
  }: ShortlistContent['entries'][number]): Promise<string[]> => {
    const { data } = await client.query({ query: ShortlistEntryDocument, variables: { id } });
    const known: EntryOrganisation | null = data?.organisation ?? null;
    return [
      id,
      known?.name ?? '',
      known === null ? '' : terms(`organisationKind.${known.kind}`),
      known?.place?.town ?? '',
      known?.country.name ?? '',
      known?.website ?? '',
      known === null ? '' : String(known.projectCount),
      t(`stage.${stage}`),
      note,
    ];
  };
  const save = async (): Promise<void> => {
    try {
      const heads = [
        'id',
        'name',
        'kind',
        'town',
        'country',
        'website',
        'projects',
        'stage',
        'note',
      ] as const;
      const rows = await Promise.all(content.entries.map(row));
      const text = csvText([heads.map((head) => t(`csv.${head}`)), ...rows]);
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <span className={classes['exports']}>
      {hasFailed ? <span role="alert">{t('shortlist.exportFailed')}</span> : null}
      <Button onClick={() => void save()}>{t('shortlist.csv')}</Button>
      <Button onClick={() => window.print()}>{t('shortlist.print')}</Button>
    </span>
  );
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
