import { useQuery } from '@apollo/client/react';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { PartnersForNicheDocument, type PartnersForNicheQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { rowsBefore } from '../../shared/routing/pages';
import { isRegionCode, isSectorCode } from '../../shared/routing/codes';
import { Breadcrumb } from '../../shared/ui/breadcrumb';
import { EmptyNote } from '../../shared/ui/empty-note';
import { ListSummary } from '../../shared/ui/list-summary';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { Skeleton } from '../../shared/ui/skeleton';
import { useAnswer } from '../../shared/ui/use-answer';
import { NicheLists } from './components/niche-lists';
import { pointsOfPlace } from './list-view';
import { SuggestionFilters } from './components/suggestion-filters';
import type { SuggestionAddress } from './suggestion-address';
import { filterOf, goalOf, orderOf, PAGE_SIZE } from './suggestion-question';

const route = getRouteApi('/regions/$code/niches/$sector/partners');

/** The partners who could fill a niche of a region. */
export function NichePartnersPage(): ReactElement {
  const { code, sector } = route.useParams();
  if (!isRegionCode(code) || !isSectorCode(sector)) return <UnknownNiche />;
  return <NichePartners key={`${code} ${sector}`} code={code} sector={sector} />;
}

function UnknownNiche(): ReactElement {
  const { t } = useTranslation('recommendations');
  return (
    <>
      <PageHeader title={t('niche.unknown')} />
      <Link to="/niches">{t('niche.toList')}</Link>
    </>
  );
}

interface NichePartnersProps {
  readonly code: string;
  readonly sector: string;
}

function NichePartners({ code, sector }: NichePartnersProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address: SuggestionAddress = {
    search,
    onSearch: (next) =>
      void navigate({ search: (former) => ({ ...former, ...next }), resetScroll: false }),
  };
  const offset = rowsBefore(search.page, PAGE_SIZE);
  const query = useQuery(PartnersForNicheDocument, {
    variables: {
      region: code,
      sector,
      goal: goalOf(search, 'LOCAL'),
      filter: filterOf(search),
      order: orderOf(search),
      first: PAGE_SIZE,
      offset,
    },
  });
  const answer = useAnswer(query);
  const list = answer.shown?.nichePartners ?? null;
  return (
    <>
      <NicheHeader names={query.data ?? query.previousData} list={list} />
      <SuggestionFilters
        address={address}
        preset="LOCAL"
        hasPartners={false}
        summary={
          list === null || !answer.isCurrent ? null : (
            <ListSummary
              from={offset + 1}
              shown={list.suggestions.length}
              total={list.totalEligible}
              order={t(orderOf(search) === 'FIT' ? 'list.orderFit' : 'list.order')}
            />
          )
        }
      />
      <QuerySection
        query={query}
        skeleton={<Skeleton lines={12} height={22} />}
        isEmpty={(found) => found.nichePartners === null}
        empty={<EmptyNote title={t('niche.unknown')} />}
      >
        {(found) => <NicheLists list={found.nichePartners} address={address} />}
      </QuerySection>
    </>
  );
}

interface NicheHeaderProps {
  /** Any answer about the niche: its names are the same under every filter. */
  readonly names: PartnersForNicheQuery | undefined;
  readonly list: PartnersForNicheQuery['nichePartners'];
}

function NicheHeader({ names, list }: NicheHeaderProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const { number } = useFormats();
  const { code, sector: sectorCode } = route.useParams();
  const region = names?.region ?? null;
  const sector = names?.sector?.name ?? sectorCode;
  const above = [...(region?.ancestors ?? [])].sort((a, b) => a.level - b.level);
  const steps = [...above, ...(region === null ? [] : [region])].map((step) => ({
    key: step.code,
    link: (
      <Link to="/regions/$code" params={{ code: step.code }}>
        {step.name}
      </Link>
    ),
  }));
  const back = (
    <Link to="/regions/$code/niches/$sector" params={{ code, sector: sectorCode }}>
      {sector}
    </Link>
  );
  return (
    <PageHeader
      title={
        names === undefined
          ? t('niche.titleLoading')
          : t('niche.title', { sector, region: region?.name ?? code })
      }
      breadcrumb={
        names === undefined ? undefined : (
          <Breadcrumb steps={[...steps, { key: 'niche', link: back }]} />
        )
      }
      answer={
        list === null ? undefined : (
          <>
            <Trans
              t={t}
              i18nKey={list.localHoldersTotal === 0 ? 'niche.answerNone' : 'niche.answer'}
              count={list.localHoldersTotal}
              components={{ b: <b /> }}
            />{' '}
            {t(`niche.ranked.${list.goal === 'LOCAL' ? 'local' : 'transnational'}`, {
              count: list.totalEligible,
              total: number(list.totalEligible),
              points: number(pointsOfPlace(list), { maximum: 1 }),
            })}
          </>
        )
      }
    />
  );
}
