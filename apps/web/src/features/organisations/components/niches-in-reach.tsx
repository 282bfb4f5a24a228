import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NichesInReachDocument } from '../../../graphql/generated';
import { LocalisedText } from '../../../shared/i18n/localised-text';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Card } from '../../../shared/ui/card';
import { QuerySection } from '../../../shared/ui/query-section';
import type { RegionName } from '../organisation-view';
import classes from '../organisations.module.css';

const NICHES_SHOWN = 3;

/** The first niches of the region that an organisation is in. */
export function NichesInReach({ region }: { readonly region: RegionName }): ReactElement {
  const { t } = useTranslation('organisations');
  const { number } = useFormats();
  const query = useQuery(NichesInReachDocument, {
    variables: { region: region.code, first: NICHES_SHOWN },
  });
  return (
    <Card title={t('niches.title', { region: region.name })}>
      <QuerySection
        query={query}
        isEmpty={(answer) => (answer.regionNiches?.niches.length ?? 0) === 0}
        empty={<p className={classes['quiet']}>{t('niches.none')}</p>}
      >
        {({ regionNiches }) => (
          <>
            <ol className={classes['rows']}>
              {(regionNiches?.niches ?? []).map((niche) => (
                <li key={niche.sector.code}>
                  <span>
                    <Link
                      to="/regions/$code/niches/$sector"
                      params={{ code: region.code, sector: niche.sector.code }}
                    >
                      <LocalisedText
                        text={niche.sector.name}
                        language={niche.sector.nameLanguage}
                      />
                    </Link>
                    <span className={classes['sub']}>
                      {t('niches.quotient', {
                        quotient: number(niche.locationQuotient, { minimum: 1 }),
                      })}
                    </span>
                  </span>
                  <span className={classes['end']}>{number(niche.score * 100)}</span>
                </li>
              ))}
            </ol>
            <p className={classes['more']}>
              <Link to="/regions/$code/niches" params={{ code: region.code }}>
                {t('niches.all', { total: number(regionNiches?.totalEligible) })}
              </Link>
            </p>
          </>
        )}
      </QuerySection>
    </Card>
  );
}
