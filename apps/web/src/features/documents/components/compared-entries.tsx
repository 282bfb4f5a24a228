import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortlistEntryDocument } from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { UNKNOWN } from '../../../shared/i18n/format';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import classes from '../documents.module.css';
import { type EntryOrganisation, placeOf, sectorNames } from '../entry-view';
import type { Entry } from '../shortlist-edits';

export const MOST_COMPARED = 4;

const MOST_SECTORS = 5;

function useOrganisation(id: string | undefined): EntryOrganisation | null {
  const query = useQuery(ShortlistEntryDocument, {
    variables: { id: id ?? '' },
    skip: id === undefined,
  });
  return id === undefined ? null : (query.data?.organisation ?? null);
}

/** The four places of the comparison; a hook cannot be called in a loop of changing length. */
function useOrganisations(ids: readonly string[]): readonly (EntryOrganisation | null)[] {
  const [first, second, third, fourth] = ids;
  const organisations = [
    useOrganisation(first),
    useOrganisation(second),
    useOrganisation(third),
    useOrganisation(fourth),
  ];
  return organisations.slice(0, ids.length);
}

interface Fact {
  readonly key: string;
  readonly label: string;
  readonly of: (entry: Entry, organisation: EntryOrganisation | null) => ReactNode;
}

/** Up to four organisations beside each other. */
export function ComparedEntries({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const { t } = useTranslation('documents');
  const organisations = useOrganisations(entries.map(({ id }) => id));
  const columns: readonly Column<Fact>[] = [
    { key: 'fact', heading: t('shortlist.fact'), isRowHeading: true, cell: ({ label }) => label },
    ...entries.map((entry, place) => ({
      key: entry.id,
      heading: (
        <Link to="/organisations/$id" params={{ id: entry.id }}>
          {organisations[place]?.name ?? entry.id}
        </Link>
      ),
      cell: ({ of }: Fact) => of(entry, organisations[place] ?? null),
    })),
  ];
  return (
    <section className={classes['compared']}>
      <h2>{t('shortlist.compareTitle')}</h2>
      <DataTable
        caption={t('shortlist.compareTitle')}
        columns={columns}
        rows={useFacts()}
        rowKey={({ key }) => key}
      />
    </section>
  );
}

function useFacts(): readonly Fact[] {
  const { t } = useTranslation('documents');
  const { t: terms } = useTranslation('terms');
  const { number } = useFormats();
  const known =
    (show: (organisation: EntryOrganisation) => ReactNode): Fact['of'] =>
    (_entry, organisation) =>
      organisation === null ? UNKNOWN : show(organisation);
  return [
    {
      key: 'kind',
      label: t('field.organisationKind'),
      of: known(({ kind }) => terms(`organisationKind.${kind}`)),
    },
    { key: 'place', label: t('shortlist.place'), of: known(placeOf) },
    {
      key: 'projects',
      label: t('shortlist.projects'),
      of: known(({ projectCount }) => number(projectCount)),
    },
    {
      key: 'partners',
      label: t('shortlist.partners'),
      of: known(({ partnerCount }) => number(partnerCount)),
    },
    {
      key: 'sectors',
      label: t('field.sectors'),
      of: known((organisation) => <Sectors names={sectorNames(organisation)} />),
    },
    { key: 'stage', label: t('field.stage'), of: ({ stage }) => t(`stage.${stage}`) },
    {
      key: 'note',
      label: t('field.note'),
      of: ({ note }) => <span className={classes['noteText']}>{note === '' ? UNKNOWN : note}</span>,
    },
  ];
}

function Sectors({ names }: { readonly names: readonly string[] }): ReactElement {
  const { t } = useTranslation('documents');
  if (names.length === 0) return <>{UNKNOWN}</>;
  const more = names.length - MOST_SECTORS;
  return (
    <>
      {names.slice(0, MOST_SECTORS).join(' · ')}
      {more > 0 ? ` ${t('shortlist.moreSectors', { count: more })}` : ''}
    </>
  );
}
