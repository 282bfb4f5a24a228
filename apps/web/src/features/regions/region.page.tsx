import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { RegionPageDocument, type RegionPageQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { RegionSteps, stepsTo } from '../../shared/regions/region-steps';
import { isRegionCode } from '../../shared/routing/codes';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { Employment } from './components/employment';
import { RegionFigures } from './components/region-figures';
import { RegionNiches } from './components/region-niches';
import { RegionOrganisations, RegionProjects } from './components/region-network';
import { RegionChildren, RegionPlace, RegionPriorities } from './components/region-facts';
import classes from './regions.module.css';
import type { RegionDetail } from './regions-view';

const route = getRouteApi('/regions/$code');

/** A region: the answer, five figures with the peers' range, niches, organisations, projects, priorities. */
export function RegionPage(): ReactElement {
  const { code } = route.useParams();
  return isRegionCode(code) ? <Region code={code} /> : <UnknownRegion code={code} />;
}

function UnknownRegion({ code }: { readonly code: string }): ReactElement {
  const { t } = useTranslation('regions');
  return (
    <>
      <PageHeader title={t('page.unknownTitle', { code })} answer={t('page.unknownText')} />
      <p>
        <Link to="/regions">{t('page.toList')}</Link>
      </p>
    </>
  );
}

function Region({ code }: { readonly code: string }): ReactElement {
  const query = useQuery(RegionPageDocument, { variables: { code } });
  return (
    <QuerySection query={query}>{(data) => <RegionView code={code} data={data} />}</QuerySection>
  );
}

interface RegionViewProps {
  readonly code: string;
  readonly data: RegionPageQuery;
}

function RegionView({ code, data }: RegionViewProps): ReactElement {
  const { region, regionNiches } = data;
  if (region === null) return <UnknownRegion code={code} />;
  return (
    <>
      <PageHeader
        title={region.name}
        breadcrumb={<RegionSteps steps={stepsTo(region)} />}
        answer={<Answer region={region} niches={regionNiches} />}
        meta={<Meta region={region} />}
      />
      <RegionFigures region={region} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <RegionNiches code={region.code} data={data} />
          <RegionOrganisations region={region} />
          <RegionProjects region={region} />
          <Employment region={region} />
        </div>
        <div className={classes['column']}>
          <RegionPlace region={region} />
          <RegionChildren region={region} />
          <RegionPriorities region={region} />
        </div>
      </div>
    </>
  );
}

interface AnswerProps {
  readonly region: RegionDetail;
  readonly niches: RegionPageQuery['regionNiches'];
}

function Answer({ region, niches }: AnswerProps): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  const first = niches?.niches[0];
  if (first === undefined) {
    return (
      <>
        {t('page.answerPlain', {
          organisations: number(region.organisations.totalCount),
          projects: number(region.projects.totalCount),
        })}
      </>
    );
  }
  const values = {
    sector: first.sector.name,
    share: number(first.locationQuotient, { minimum: 1 }),
  };
  return <Trans t={t} i18nKey="page.answer" values={values} components={{ b: <b /> }} />;
}

function Meta({ region }: { readonly region: RegionDetail }): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  return (
    <>
      {region.nationalName === null || region.nationalName === region.name ? null : (
        <span>{region.nationalName}</span>
      )}
      <span>{t('page.level', { level: region.level })}</span>
      <span>{t('page.code', { code: region.code, version: region.version })}</span>
      {region.areaKm2 === null ? null : (
        <span>{t('page.area', { area: number(region.areaKm2) })}</span>
      )}
      {region.recodes.map((recode) => {
        const isOlder = recode.toCode === region.code && recode.toVersion === region.version;
        const other = isOlder
          ? { code: recode.fromCode, version: recode.fromVersion }
          : { code: recode.toCode, version: recode.toVersion };
        return (
          <span key={`${recode.fromCode} ${recode.toCode} ${String(recode.toVersion)}`}>
            {t(isOlder ? 'page.recodeFrom' : 'page.recodeTo', other)}
            {recode.kind === 'one_to_one' ? null : ` (${t('page.split')})`}
          </span>
        );
      })}
      <Link to="/explore" search={{ start: [`region:${region.code}`] }}>
        {t('page.explore')}
      </Link>
    </>
  );
}
