import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { DataTable } from '../../../shared/ui/data-table';
import { Explained } from '../../../shared/ui/term';
import classes from '../regions.module.css';
import {
  employmentRows,
  shareWithheld,
  type EmploymentGroup,
  type RegionDetail,
} from '../regions-view';

/** Employed persons by group of sectors, all of the economy included. */
export function Employment({ region }: { readonly region: RegionDetail }): ReactElement | null {
  const { t } = useTranslation('regions');
  const { number, percent } = useFormats();
  const rows = employmentRows(region.employmentByGroup);
  const year = rows[0]?.year;
  if (year === undefined) return null;
  const unknownShare = shareWithheld(rows);
  return (
    <section className={classes['stack']}>
      <h2>{t('page.employment')}</h2>
      <p className={classes['quiet']}>{t('page.employmentNote', { year })}</p>
      <DataTable
        caption={t('page.employment')}
        rows={rows}
        rowKey={(row) => row.group}
        columns={[
          {
            key: 'group',
            heading: t('page.employmentGroup'),
            isRowHeading: true,
            cell: (row) => <GroupName row={row} />,
          },
          {
            key: 'value',
            heading: t('page.employmentValue'),
            isFigure: true,
            cell: (row) => number(row.value, { minimum: 1 }),
          },
          {
            key: 'share',
            heading: t('page.employmentShare'),
            isFigure: true,
            cell: (row) => percent(row.share, 1),
          },
        ]}
      />
      {unknownShare === null ? null : (
        <p className={classes['quiet']}>
          {t('page.employmentWithheld', { share: percent(unknownShare, 1) })}
        </p>
      )}
    </section>
  );
}

function GroupName({ row }: { readonly row: EmploymentGroup }): ReactElement {
  const { t } = useTranslation('regions');
  if (row.group !== 'NRP') return <>{row.name}</>;
  return <Explained meaning={t('page.employmentUnanswered')}>{row.name}</Explained>;
}
