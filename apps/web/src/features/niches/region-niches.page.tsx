import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { RegionNichesDocument, type RegionNichesQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { RegionSteps, stepsTo, type RegionStep } from '../../shared/regions/region-steps';
import { isRegionCode } from '../../shared/routing/codes';
import { ListSummary } from '../../shared/ui/list-summary';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { Skeleton } from '../../shared/ui/skeleton';
import { useAnswer } from '../../shared/ui/use-answer';
import { NicheTable } from './components/niche-table';
import { NoNiches } from './components/no-niches';
import { NotSeen } from './components/not-seen';
import classes from './niches.module.css';
import { NICHE_LISTS } from './niches.route';
import { componentName } from './component-name';
import { nicheAnswer, nicheRows, type Niches } from './niches-view';

const route = getRouteApi('/regions/$code/niches');

/** Most rows that a list shows before it is asked for all; a region has at most 68 divisions. */
const FIRST = 10;
const ALL = 100;

/** What a region's economy needs, or could reach, and nobody trains for enough. */
export function RegionNichesPage(): ReactElement {
  const { code } = route.useParams();
  if (!isRegionCode(code)) return <NoNiches.UnknownRegion code={code} />;
  return <RegionNiches key={code} code={code} />;
}

/** The region is the same whichever list is chosen, so its name and the switch stay while a list is awaited. */
function RegionNiches({ code }: { readonly code: string }): ReactElement {
  const { list = 'UNCOVERED', all } = route.useSearch();
  const first = all === true ? ALL : FIRST;
  const query = useQuery(RegionNichesDocument, { variables: { region: code, list, first } });
  const { shown, isCurrent } = useAnswer(query);
  const known = query.data ?? query.previousData;
  const region = known?.region ?? null;
  if (region === null || known?.regionNiches === null) {
    return (
      <QuerySection query={query}>
        {(data) => <WithoutNiches code={code} data={data} />}
      </QuerySection>
    );
  }
  return (
    <>
      <Head region={region} list={list} niches={isCurrent ? (shown?.regionNiches ?? null) : null} />
      <ListSwitch />
      <QuerySection query={query} skeleton={<Skeleton lines={12} height={22} />}>
        {({ regionNiches }) =>
          regionNiches === null ? null : (
            <>
              <Ranking niches={regionNiches} code={code} />
              <NotSeen niches={regionNiches} />
            </>
          )
        }
      </QuerySection>
    </>
  );
}

interface WithoutProps {
  readonly code: string;
  readonly data: RegionNichesQuery;
}

/** The first answer decides what the page is about; a region without niches has none in either list. */
function WithoutNiches({ code, data }: WithoutProps): ReactElement | null {
  const { region, regionNiches, regionWithoutNiches } = data;
  if (region === null) return <NoNiches.UnknownRegion code={code} />;
  if (regionNiches !== null) return null;
  return (
    <NoNiches.WithoutFigures
      code={region.code}
      name={region.name}
      steps={stepsThrough(region)}
      without={regionWithoutNiches}
    />
  );
}

type KnownRegion = NonNullable<RegionNichesQuery['region']>;

function stepsThrough(region: KnownRegion): readonly RegionStep[] {
  return [...stepsTo(region), { code: region.code, name: region.name }];
}

interface HeadProps {
  readonly region: KnownRegion;
  readonly list: (typeof NICHE_LISTS)[number];
  /** The list that the answer is about; null while it is awaited. */
  readonly niches: Niches | null;
}

function Head({ region, list, niches }: HeadProps): ReactElement {
  const { t } = useTranslation('niches');
  return (
    <PageHeader
      title={t(list === 'EMERGING' ? 'list.titleEmerging' : 'list.title', { region: region.name })}
      breadcrumb={<RegionSteps steps={stepsThrough(region)} />}
      answer={
        niches === null ? undefined : <Answer niches={niches} country={region.country.name} />
      }
    />
  );
}

function Answer({ niches, country }: { niches: Niches; country: string }): ReactElement {
  const { t } = useTranslation('niches');
  const { number, percent } = useFormats();
  const answer = nicheAnswer(niches.niches[0], niches.list, country);
  const values = {
    sector: answer.sector,
    country,
    share: number(answer.share, { minimum: 1 }),
    supply: number(answer.supply, { minimum: 1 }),
    closeness: percent(answer.closeness),
  };
  return <Trans t={t} i18nKey={`list.${answer.key}`} values={values} components={{ b: <b /> }} />;
}

function ListSwitch(): ReactElement {
  const { t } = useTranslation('niches');
  const { list = 'UNCOVERED' } = route.useSearch();
  const navigate = route.useNavigate();
  const short = { UNCOVERED: 'list.uncoveredShort', EMERGING: 'list.emergingShort' } as const;
  return (
    <div className={classes['switch']}>
      <SegmentedControl
        aria-label={t('list.switch')}
        value={list}
        data={NICHE_LISTS.map((value) => ({ value, label: t(short[value]) }))}
        onChange={(value) => {
          const chosen = NICHE_LISTS.find((known) => known === value);
          void navigate({ search: (before) => ({ ...before, list: chosen, all: undefined }) });
        }}
      />
      <p className={classes['quiet']}>
        {t(list === 'EMERGING' ? 'list.emerging' : 'list.uncovered')}
      </p>
    </div>
  );
}

function Ranking({ niches, code }: { niches: Niches; code: string }): ReactElement {
  const { t } = useTranslation('niches');
  const { number, list } = useFormats();
  const { figuresRegion, droppedComponents } = niches;
  const isRecoded = figuresRegion.code !== code;
  return (
    <section aria-label={t('list.tableTitle')} className={classes['stack']}>
      <NicheTable rows={nicheRows(niches.niches)} code={code} list={niches.list} />
      <div className={classes['under']}>
        <ListSummary
          from={1}
          shown={niches.niches.length}
          total={niches.totalEligible}
          order={t('list.rule')}
        />
        {niches.niches.length < niches.totalEligible ? (
          <Link to="." search={(before) => ({ ...before, all: true })}>
            {t('list.showAll', { total: number(niches.totalEligible) })}
          </Link>
        ) : null}
      </div>
      <p className={classes['quiet']}>
        {t('list.figures', { year: niches.year })}{' '}
        {isRecoded
          ? t('list.figuresRegion', {
              region: figuresRegion.name,
              code: figuresRegion.code,
              version: figuresRegion.version,
            })
          : null}{' '}
        {droppedComponents.length === 0
          ? null
          : t('list.dropped', { components: list(droppedComponents.map(componentName(t))) })}
      </p>
    </section>
  );
}
