import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationListQuery } from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { DataTable, type Column } from '../../../shared/ui/data-table';
import { KindMark } from '../../../shared/ui/kind-mark';
import classes from '../organisations.module.css';

type Row = OrganisationListQuery['organisations']['nodes'][number];

export function OrganisationTable({
  organisations,
}: {
  readonly organisations: readonly Row[];
}): ReactElement {
  const { t } = useTranslation('organisations');
  return (
    <DataTable
      caption={t('list.caption')}
      columns={useColumns()}
      rows={organisations}
      rowKey={(row) => row.id}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('organisations');
  const { t: terms } = useTranslation('terms');
  const { number } = useFormats();
  return [
    {
      key: 'name',
      heading: t('list.name'),
      isRowHeading: true,
      cell: (row) => (
        <span className={classes['named']}>
          <KindMark kind={row.kind} />
          <Link to="/organisations/$id" params={{ id: row.id }}>
            {row.name}
          </Link>
        </span>
      ),
    },
    {
      key: 'kind',
      heading: t('list.kind'),
      isWideOnly: true,
      cell: (row) => terms(`organisationKind.${row.kind}`),
    },
    {
      key: 'place',
      heading: t('list.place'),
      cell: (row) => {
        const town = row.place?.town ?? null;
        return town === null ? row.country.name : `${town}, ${row.country.name}`;
      },
    },
    {
      key: 'projects',
      heading: t('list.projects'),
      isFigure: true,
      cell: (row) => number(row.projectCount),
    },
    {
      key: 'partners',
      heading: t('list.partners'),
      isFigure: true,
      isWideOnly: true,
      cell: (row) => number(row.partnerCount),
    },
  ];
}
