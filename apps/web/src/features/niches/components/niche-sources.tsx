import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/ui/card';
import { Provenance } from '../../../shared/ui/provenance';
import classes from '../niches.module.css';
import type { NicheOfDetail } from '../niches-view';

/** The S3 priorities that name the sector, with whose they are and how that is known. */
export function NichePriorities({ niche }: { readonly niche: NicheOfDetail }): ReactElement {
  const { t } = useTranslation('niches');
  return (
    <Card title={t('detail.priorities')}>
      {niche.priorities.length === 0 ? (
        <p>{t('detail.noPriorities')}</p>
      ) : (
        <>
          <ul className={classes['plainList']}>
            {niche.priorities.map((priority) => (
              <li key={priority.id}>
                <Link to="/themes/$id" params={{ id: priority.id }}>
                  <span lang={priority.name === priority.originalName ? undefined : 'en'}>
                    {priority.name}
                  </span>
                </Link>
                <span className={classes['sub']}>
                  {priority.region.name}, {priority.period}
                </span>
              </li>
            ))}
          </ul>
          <p className={classes['quiet']}>{t('detail.priorityBasis')}</p>
        </>
      )}
    </Card>
  );
}

export function NicheSources({ niche }: { readonly niche: NicheOfDetail }): ReactElement {
  const { t } = useTranslation('niches');
  return (
    <Card title={t('detail.sources')}>
      <ul className={classes['plainList']}>
        {niche.provenance.map((facts) => (
          <li key={facts.source.id}>
            <Provenance facts={facts} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
