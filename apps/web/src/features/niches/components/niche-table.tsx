import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedText } from '../../../shared/i18n/localised-text';
import { useFormats } from '../../../shared/i18n/use-formats';
import { DataTable } from '../../../shared/ui/data-table';
import classes from '../niches.module.css';
import type { NicheRow } from '../niches-view';

export interface NicheTableProps {
  readonly rows: readonly NicheRow[];
  readonly code: string;
  readonly list: 'UNCOVERED' | 'EMERGING';
}

/** The ranked niches of a region; each row opens its explanation and the partners who could fill it. */
export function NicheTable({ rows, code, list }: NicheTableProps): ReactElement {
  const { t } = useTranslation('niches');
  const { number } = useFormats();
  return (
    <DataTable
      caption={t('list.tableTitle')}
      rows={rows}
      rowKey={(row) => row.sector.code}
      columns={[
        { key: 'rank', heading: '#', isFigure: true, cell: (row) => number(row.rank) },
        {
          key: 'sector',
          heading: t('list.sector'),
          isRowHeading: true,
          cell: (row) => <Name row={row} code={code} list={list} />,
        },
        {
          key: 'score',
          heading: t('list.score'),
          isFigure: true,
          cell: (row) => number(row.points, { maximum: 0 }),
        },
        {
          key: 'share',
          heading: t('list.share'),
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.share, { minimum: 1 }),
        },
        {
          key: 'closeness',
          heading: t('list.closeness'),
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.closeness, { minimum: 2 }),
        },
        {
          key: 'demand',
          heading: t('list.demand'),
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.vacancies),
        },
        {
          key: 'trained',
          heading: t('list.trained'),
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.trained, { minimum: 1 }),
        },
        {
          key: 'band',
          heading: t('list.band'),
          isWideOnly: true,
          cell: (row) => <span className={classes['badge']}>{t('band', row.band)}</span>,
        },
        {
          key: 'confidence',
          heading: t('list.confidence'),
          isWideOnly: true,
          cell: (row) => (
            <span className={classes['badge']}>{t(`confidence.${row.confidence}`)}</span>
          ),
        },
        {
          key: 'partners',
          heading: t('list.partners'),
          isWideOnly: true,
          cell: (row) => <Partners row={row} code={code} />,
        },
      ]}
    />
  );
}

interface NameProps {
  readonly row: NicheRow;
  readonly code: string;
  readonly list: NicheTableProps['list'];
}

function Name({ row, code, list }: NameProps): ReactElement {
  const { t } = useTranslation('niches');
  const { number } = useFormats();
  return (
    <>
      <Link
        to="/regions/$code/niches/$sector"
        params={{ code, sector: row.sector.code }}
        search={{ list: list === 'EMERGING' ? list : undefined }}
      >
        <LocalisedText text={row.sector.name} language={row.sector.nameLanguage} />
      </Link>
      <span className={classes['sub']}>{t(`list.${row.note}`)}</span>
      <span className={classes['narrow']}>
        {t('list.share')}: {number(row.share, { minimum: 1 })} · {t('list.confidence')}:{' '}
        {t(`confidence.${row.confidence}`)} · {t('list.band')}: {t('band', row.band)}
        <br />
        <Partners row={row} code={code} />
      </span>
    </>
  );
}

function Partners({ row, code }: { readonly row: NicheRow; readonly code: string }): ReactElement {
  const { t } = useTranslation('niches');
  return (
    <Link
      className={classes['nowrap']}
      to="/regions/$code/niches/$sector/partners"
      params={{ code, sector: row.sector.code }}
      aria-label={t('list.openPartnersFor', { sector: row.sector.name })}
    >
      {t('list.openPartners')}
    </Link>
  );
}
