import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedText } from '../../../shared/i18n/localised-text';
import { useFormats } from '../../../shared/i18n/use-formats';
import { DataTable } from '../../../shared/ui/data-table';
import { Explained } from '../../../shared/ui/term';
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
          heading: <Head name="score" />,
          isFigure: true,
          cell: (row) => number(row.points, { maximum: 0 }),
        },
        {
          key: 'share',
          heading: <Head name="share" />,
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.share, { minimum: 1 }),
        },
        {
          key: 'closeness',
          heading: <Head name="closeness" />,
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.closeness, { minimum: 2 }),
        },
        {
          key: 'demand',
          heading: <Head name="demand" />,
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.vacancies),
        },
        {
          key: 'trained',
          heading: <Head name="trained" />,
          isFigure: true,
          isWideOnly: true,
          cell: (row) => number(row.trained, { minimum: 1 }),
        },
        {
          key: 'band',
          heading: <Head name="band" />,
          isWideOnly: true,
          cell: (row) => <span className={classes['badge']}>{t('band', row.band)}</span>,
        },
        {
          key: 'confidence',
          heading: <Head name="confidence" />,
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

type ExplainedHead = 'score' | 'share' | 'closeness' | 'demand' | 'trained' | 'band' | 'confidence';

/** The head of a column with what it counts. */
function Head({ name }: { readonly name: ExplainedHead }): ReactElement {
  const { t } = useTranslation('niches');
  return <Explained meaning={t(`head.${name}`)}>{t(`list.${name}`)}</Explained>;
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
      {list === 'UNCOVERED' ? <Gap row={row} /> : null}
      {row.note === null ? null : <span className={classes['sub']}>{t(`list.${row.note}`)}</span>}
      <span className={classes['narrow']}>
        {t('list.share')}: {number(row.share, { minimum: 1 })} · {t('list.trained')}:{' '}
        {number(row.trained, { minimum: 1 })} · {t('list.demand')}: {number(row.vacancies)} ·{' '}
        {t('list.confidence')}: {t(`confidence.${row.confidence}`)} · {t('list.band')}:{' '}
        {t('band', row.band)}
        <br />
        <Partners row={row} code={code} />
      </span>
    </>
  );
}

/** The gap itself: how strong the work is here against how much is trained for it in the country. */
function Gap({ row }: { readonly row: NicheRow }): ReactElement | null {
  const { t } = useTranslation('niches');
  const { number } = useFormats();
  if (row.share === null || row.trained === null) return null;
  return (
    <span className={classes['sub']}>
      {t(row.trained < row.share ? 'list.gap' : 'list.gapNone', {
        work: number(row.share, { minimum: 1 }),
        training: number(row.trained, { minimum: 1 }),
      })}
    </span>
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
