import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ThemePageDocument, type ThemePageQuery } from '../../graphql/generated';
import { RegionSteps, stepsTo } from '../../shared/regions/region-steps';
import { Card } from '../../shared/ui/card';
import { PageHeader } from '../../shared/ui/page-header';
import { Provenance } from '../../shared/ui/provenance';
import { QuerySection } from '../../shared/ui/query-section';
import classes from './themes.module.css';

const route = getRouteApi('/themes/$id');

type ThemeDetail = NonNullable<ThemePageQuery['theme']>;

/** An S3 priority: whose it is, what it concerns, and where it was read. */
export function ThemePage(): ReactElement {
  const { t } = useTranslation('themes');
  const { id } = route.useParams();
  const query = useQuery(ThemePageDocument, { variables: { id } });
  return (
    <QuerySection query={query}>
      {({ theme }) =>
        theme === null ? (
          <>
            <PageHeader title={t('page.unknownTitle')} answer={t('page.unknownText')} />
            <p>
              <Link to="/regions">{t('page.toRegions')}</Link>
            </p>
          </>
        ) : (
          <ThemeView theme={theme} />
        )
      }
    </QuerySection>
  );
}

function ThemeView({ theme }: { readonly theme: ThemeDetail }): ReactElement {
  const { t } = useTranslation('themes');
  const { region } = theme;
  return (
    <>
      <PageHeader
        title={theme.name}
        breadcrumb={<RegionSteps steps={[...stepsTo(region), region]} />}
        answer={t('page.answer', { region: region.name, period: theme.period })}
      />
      <div className={classes['column']}>
        <Card title={t('page.sectors')}>
          {theme.sectors.length === 0 ? <p>{t('page.sectorsNone')}</p> : null}
          <ul className={classes['plainList']}>
            {theme.sectors.map((sector) => (
              <li key={sector.code}>
                <Link to="/sectors/$code" params={{ code: sector.code }}>
                  {sector.name}
                </Link>
              </li>
            ))}
          </ul>
          <p className={classes['quiet']}>{t('page.sectorsBasis')}</p>
        </Card>
        <Card>
          <dl className={classes['facts']}>
            <ThemeFact name={t('page.original')} value={theme.originalName} />
            <ThemeFact name={t('page.domain')} value={theme.domain} />
            <ThemeFact name={t('page.objective')} value={theme.policyObjective} />
          </dl>
          <p className={classes['quiet']}>{t('page.basisNote')}</p>
          <p>
            <Provenance facts={theme.provenance} />
          </p>
        </Card>
        {region.hasNicheFigures ? (
          <p>
            <Link to="/regions/$code/niches" params={{ code: region.code }}>
              {t('page.niches', { region: region.name })}
            </Link>
          </p>
        ) : null}
      </div>
    </>
  );
}

interface ThemeFactProps {
  readonly name: string;
  readonly value: string | null;
}

function ThemeFact({ name, value }: ThemeFactProps): ReactElement | null {
  if (value === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
