import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/ui/card';
import type { SectorDetail } from '../sector.page';
import classes from '../sectors.module.css';

export function SectorChildren({ sector }: { readonly sector: SectorDetail }): ReactElement | null {
  const { t } = useTranslation('sectors');
  if (sector.children.length === 0) return null;
  return (
    <Card title={t('page.children')}>
      <ul className={classes['plainList']}>
        {sector.children.map((child) => (
          <li key={child.code}>
            <span className={classes['code']}>{child.code}</span>{' '}
            <Link
              to="/sectors/$code"
              params={{ code: child.code }}
              search={{ revision: sector.revision === '2' ? undefined : sector.revision }}
            >
              {child.name}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The same sector in the other revision of NACE, by the official correspondence. */
export function SectorLinks({ sector }: { readonly sector: SectorDetail }): ReactElement | null {
  const { t } = useTranslation('sectors');
  const first = sector.correspondence[0];
  if (first === undefined) return null;
  return (
    <Card title={t('page.correspondence', { revision: first.revision })}>
      <ul className={classes['plainList']}>
        {sector.correspondence.map((other) => (
          <li key={other.code}>
            <span className={classes['code']}>{other.code}</span>{' '}
            <Link
              to="/sectors/$code"
              params={{ code: other.code }}
              search={{ revision: other.revision === '2' ? undefined : other.revision }}
            >
              {other.name}
            </Link>
          </li>
        ))}
      </ul>
      <p className={classes['quiet']}>{t('page.correspondenceRule')}</p>
    </Card>
  );
}
