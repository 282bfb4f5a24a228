import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { NicheDetailDocument, type NicheDetailQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { FieldCard } from '../../shared/listings/field-card';
import { RegionSteps, stepsTo } from '../../shared/regions/region-steps';
import { isRegionCode, isSectorCode } from '../../shared/routing/codes';
import { buttonClasses } from '../../shared/ui/button';
import { Card } from '../../shared/ui/card';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { componentName } from './component-name';
import { NicheBreakdownTable } from './components/niche-breakdown';
import { NicheEvidence } from './components/niche-evidence';
import { NichePriorities, NicheSources } from './components/niche-sources';
import { NoNiches } from './components/no-niches';
import classes from './niches.module.css';
import { nicheAnswer } from './niches-view';

const route = getRouteApi('/regions/$code/niches/$sector');

/** One niche: the answer, the parts of its score, the figures behind them, and who could fill it. */
export function NichePage(): ReactElement {
  const { code, sector } = route.useParams();
  if (!isRegionCode(code)) return <NoNiches.UnknownRegion code={code} />;
  return isSectorCode(sector) ? (
    <Niche code={code} sector={sector} />
  ) : (
    <UnknownNiche code={code} sector={sector} />
  );
}

interface NicheProps {
  readonly code: string;
  readonly sector: string;
}

/** For a text that is no code of a sector, so there is nothing to ask for. */
function UnknownNiche({ code, sector }: NicheProps): ReactElement {
  const { t } = useTranslation('niches');
  const { list } = route.useSearch();
  return (
    <>
      <PageHeader
        title={t('detail.unknown', { sector, region: code })}
        answer={t('detail.unknownText')}
      />
      <p>
        <Link to="/regions/$code/niches" params={{ code }} search={{ list }}>
          {t('detail.back')}
        </Link>
      </p>
    </>
  );
}

function Niche({ code, sector }: NicheProps): ReactElement {
  const { list = 'UNCOVERED' } = route.useSearch();
  const query = useQuery(NicheDetailDocument, { variables: { region: code, sector, list } });
  return (
    <QuerySection query={query}>
      {(data) => <NicheView data={data} code={code} sector={sector} />}
    </QuerySection>
  );
}

interface NicheViewProps {
  readonly data: NicheDetailQuery;
  readonly code: string;
  readonly sector: string;
}

function NicheView({ data, code, sector }: NicheViewProps): ReactElement {
  const { t } = useTranslation('niches');
  const { list } = route.useSearch();
  const { region, niche, regionNiches } = data;
  if (region === null) return <NoNiches.UnknownRegion code={code} />;
  const name = data.sector?.name ?? sector;
  const steps = [...stepsTo(region), { code: region.code, name: region.name }];
  const back = (
    <Link to="/regions/$code/niches" params={{ code }} search={{ list }}>
      {t('detail.back')}
    </Link>
  );
  const isListed = niche !== null && regionNiches !== null;
  if (!isListed) {
    return (
      <>
        <PageHeader
          title={t('detail.unknown', { sector: name, region: region.name })}
          breadcrumb={<RegionSteps steps={steps} />}
          answer={t('detail.unknownText')}
        />
        <p>{back}</p>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('detail.question', { sector: name, region: region.name })}
        breadcrumb={<RegionSteps steps={steps} />}
        answer={<Answer niche={niche} country={region.country.name} />}
        meta={<Meta niche={niche} total={regionNiches.totalEligible} back={back} />}
      />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <NicheBreakdownTable
            niche={niche}
            dropped={regionNiches.droppedComponents.map(componentName(t))}
          />
          <NicheEvidence
            niche={niche}
            country={region.country.name}
            year={regionNiches.year}
            hasFields={(data.sector?.fieldsOfStudy.length ?? 0) > 0}
          />
        </div>
        <div className={classes['column']}>
          <Card title={t('detail.partnersTitle')}>
            <p>{t('detail.partnersText')}</p>
            <p className={classes['action']}>
              <Link
                className={buttonClasses['primary']}
                to="/regions/$code/niches/$sector/partners"
                params={{ code, sector }}
              >
                {t('list.openPartners')}
              </Link>
            </p>
          </Card>
          <NichePriorities niche={niche} />
          <FieldCard fields={data.sector?.fieldsOfStudy ?? []} />
          <NicheSources niche={niche} />
        </div>
      </div>
    </>
  );
}

type DetailNiche = NonNullable<NicheDetailQuery['niche']>;

function Answer({ niche, country }: { niche: DetailNiche; country: string }): ReactElement {
  const { t } = useTranslation('niches');
  const { list = 'UNCOVERED' } = route.useSearch();
  const { number, percent } = useFormats();
  const answer = nicheAnswer(niche, list, country);
  const values = {
    sector: answer.sector,
    country,
    share: number(answer.share, { minimum: 1 }),
    supply: number(answer.supply, { minimum: 1 }),
    closeness: percent(answer.closeness),
  };
  return <Trans t={t} i18nKey={`list.${answer.key}`} values={values} components={{ b: <b /> }} />;
}

interface MetaProps {
  readonly niche: DetailNiche;
  readonly total: number;
  readonly back: ReactElement;
}

function Meta({ niche, total, back }: MetaProps): ReactElement {
  const { t } = useTranslation('niches');
  const { number } = useFormats();
  return (
    <>
      <span>{t('detail.rank', { rank: number(niche.rank), total: number(total) })}</span>
      <span>
        {t(
          niche.rankBand.best === niche.rankBand.worst ? 'detail.bandFirm' : 'detail.band',
          niche.rankBand,
        )}
      </span>
      <span className={classes['badge']}>{t(`detail.confidence.${niche.confidence}`)}</span>
      {back}
    </>
  );
}
