import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Card } from '../../../shared/ui/card';
import { DataTable } from '../../../shared/ui/data-table';
import type { SectorDetail } from '../sector.page';
import classes from '../sectors.module.css';

/** The regions where the sector is most concentrated, against Europe. */
export function SectorRegions({ sector }: { readonly sector: SectorDetail }): ReactElement {
  const { t } = useTranslation('sectors');
  const { number } = useFormats();
  const { nodes, totalCount } = sector.regions;
  if (totalCount === 0) {
    return (
      <Card title={t('page.regions')}>
        <p>{t('page.regionsNone')}</p>
      </Card>
    );
  }
  return (
    <section className={classes['stack']}>
      <h2>{t('page.regions')}</h2>
      <DataTable
        caption={t('page.regions')}
        rows={nodes}
        rowKey={(row) => row.region.code}
        columns={[
          {
            key: 'region',
            heading: t('page.region'),
            isRowHeading: true,
            cell: (row) => (
              <>
                <Link to="/regions/$code" params={{ code: row.region.code }}>
                  {row.region.name}
                </Link>
                <span className={classes['sub']}>{row.region.country.name}</span>
              </>
            ),
          },
          {
            key: 'persons',
            heading: t('page.persons'),
            isFigure: true,
            cell: (row) => number(row.personsEmployed),
          },
          {
            key: 'share',
            heading: t('page.share'),
            isFigure: true,
            cell: (row) => number(row.locationQuotient, { minimum: 1 }),
          },
        ]}
      />
      <p className={classes['quiet']}>
        {t('page.regionsRule', { shown: number(nodes.length), total: number(totalCount) })}
      </p>
    </section>
  );
}
