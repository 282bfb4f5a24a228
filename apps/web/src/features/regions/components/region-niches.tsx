import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionPageQuery } from '../../../graphql/generated';
import { LocalisedText } from '../../../shared/i18n/localised-text';
import { useFormats } from '../../../shared/i18n/use-formats';
import { AlternativeList } from '../../../shared/regions/alternative-list';
import { absenceKey } from '../../../shared/regions/niche-alternatives';
import { Card } from '../../../shared/ui/card';
import classes from '../regions.module.css';

export interface RegionNichesProps {
  readonly code: string;
  readonly data: RegionPageQuery;
}

/** The first niches of the region, or why there are none and where to look. */
export function RegionNiches({ code, data }: RegionNichesProps): ReactElement {
  const { t } = useTranslation('regions');
  const { t: niches } = useTranslation('niches');
  const { number } = useFormats();
  const { regionNiches, regionWithoutNiches } = data;
  if (regionNiches === null) {
    return (
      <Card title={t('page.niches')}>
        <p>{niches(`none.reason.${absenceKey(code, regionWithoutNiches)}`)}</p>
        <AlternativeList code={code} alternatives={regionWithoutNiches?.alternatives ?? []} />
      </Card>
    );
  }
  return (
    <Card
      title={t('page.niches')}
      isFlush
      aside={
        <Link to="/regions/$code/niches" params={{ code }}>
          {t('page.nichesAll', { total: number(regionNiches.totalEligible) })}
        </Link>
      }
    >
      <ol className={classes['rows']}>
        {regionNiches.niches.map((niche) => (
          <li key={niche.sector.code} className={classes['row']}>
            <span>
              <Link to="/regions/$code/niches/$sector" params={{ code, sector: niche.sector.code }}>
                <LocalisedText text={niche.sector.name} language={niche.sector.nameLanguage} />
              </Link>
              <span className={classes['sub']}>
                {t('page.nichesShare', { share: number(niche.locationQuotient, { minimum: 1 }) })}
              </span>
            </span>
            <span className={classes['nowrap']}>
              {t('page.nichesScore', { score: number(niche.score * 100) })}
            </span>
          </li>
        ))}
      </ol>
      <p className={classes['foot']}>
        {t('page.nichesRule', {
          shown: number(regionNiches.niches.length),
          total: number(regionNiches.totalEligible),
        })}
      </p>
    </Card>
  );
}
