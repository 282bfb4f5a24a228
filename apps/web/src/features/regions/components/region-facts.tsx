import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/ui/card';
import classes from '../regions.module.css';
import type { RegionDetail } from '../regions-view';

const MiniMap = lazy(async () => ({ default: (await import('../../../shared/map')).MiniMap }));

/** Where the region lies. */
export function RegionPlace({ region }: { readonly region: RegionDetail }): ReactElement | null {
  const { latitude, longitude } = region;
  if (latitude === null || longitude === null) return null;
  return (
    <Suspense fallback={null}>
      <MiniMap
        lat={latitude}
        lon={longitude}
        label={region.name}
        countryCode={region.country.code}
      />
    </Suspense>
  );
}

/** The regions one level down. */
export function RegionChildren({ region }: { readonly region: RegionDetail }): ReactElement | null {
  const { t } = useTranslation('regions');
  if (region.children.length === 0) return null;
  return (
    <Card
      title={t('page.children')}
      aside={t('page.childrenCount', { count: region.children.length })}
    >
      <ul className={classes['plainList']}>
        {region.children.map((child) => (
          <li key={child.code}>
            <Link to="/regions/$code" params={{ code: child.code }}>
              {child.name}
            </Link>{' '}
            <span className={classes['quiet']}>{child.code}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The recorded S3 priorities, the region's own or those of a larger one. */
export function RegionPriorities({ region }: { readonly region: RegionDetail }): ReactElement {
  const { t } = useTranslation('regions');
  const from = region.prioritiesFrom;
  const isInherited = from !== null && from.code !== region.code;
  return (
    <Card title={t('page.priorities')}>
      {from === null ? <p>{t('page.prioritiesNone')}</p> : null}
      {isInherited ? (
        <p className={classes['inherited']}>
          {t('page.prioritiesInherited', { region: from.name })}
        </p>
      ) : null}
      <ul className={classes['plainList']}>
        {region.priorities.map((priority) => (
          <li key={priority.id}>
            <Link to="/themes/$id" params={{ id: priority.id }}>
              <span lang={priority.name === priority.originalName ? undefined : 'en'}>
                {priority.name}
              </span>
            </Link>
            <span className={classes['sub']}>{priority.period}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
