import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { SectorPageDocument, type SectorPageQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { FieldCard } from '../../shared/listings/field-card';
import { Breadcrumb } from '../../shared/ui/breadcrumb';
import { isSectorCode } from '../../shared/routing/codes';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { SectorChildren, SectorLinks } from './components/sector-facts';
import { SectorOrganisations, SectorProjects } from './components/sector-network';
import { SectorRegions } from './components/sector-regions';
import classes from './sectors.module.css';

const route = getRouteApi('/sectors/$code');

const DEFAULT_REVISION = '2';

export type SectorDetail = NonNullable<SectorPageQuery['sector']>;

/** A sector: where it is concentrated, who knows it, which projects and fields of study lead to it. */
export function SectorPage(): ReactElement {
  const { code } = route.useParams();
  return isSectorCode(code) ? <Sector code={code} /> : <UnknownSector code={code} />;
}

function UnknownSector({ code }: { readonly code: string }): ReactElement {
  const { t } = useTranslation('sectors');
  return (
    <>
      <PageHeader title={t('page.unknownTitle', { code })} answer={t('page.unknownText')} />
      <p>
        <Link to="/sectors">{t('page.toList')}</Link>
      </p>
    </>
  );
}

function Sector({ code }: { readonly code: string }): ReactElement {
  const { revision = DEFAULT_REVISION } = route.useSearch();
  const query = useQuery(SectorPageDocument, { variables: { code, revision } });
  return (
    <QuerySection query={query}>
      {({ sector }) =>
        sector === null ? <UnknownSector code={code} /> : <SectorView sector={sector} />
      }
    </QuerySection>
  );
}

const LEVELS = ['section', 'division', 'group', 'class'] as const;

function SectorView({ sector }: { readonly sector: SectorDetail }): ReactElement {
  const { t } = useTranslation('sectors');
  const level = LEVELS.find((word) => word === sector.level) ?? 'division';
  return (
    <>
      <PageHeader
        title={sector.name}
        breadcrumb={<Steps sector={sector} />}
        answer={<Answer sector={sector} />}
        meta={
          <>
            <span>
              {t('page.code', { revision: sector.revision, code: sector.code })} (
              {t(`page.level.${level}`)})
            </span>
            <Link to="/explore" search={{ start: [`sector:${sector.code}`] }}>
              {t('page.explore')}
            </Link>
          </>
        }
      />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <SectorRegions sector={sector} />
          <SectorOrganisations sector={sector} />
          <SectorProjects sector={sector} />
        </div>
        <div className={classes['column']}>
          {/* Fields are told for divisions; of a wider or narrower activity nothing can be said. */}
          {sector.level === 'division' ? <FieldCard fields={sector.fieldsOfStudy} /> : null}
          <SectorChildren sector={sector} />
          <SectorLinks sector={sector} />
        </div>
      </div>
    </>
  );
}

function Steps({ sector }: { readonly sector: SectorDetail }): ReactElement {
  const { t } = useTranslation('sectors');
  const { parent } = sector;
  const top = { key: 'all', link: <Link to="/sectors">{t('page.toList')}</Link> };
  if (parent === null) return <Breadcrumb steps={[top]} />;
  const link = (
    <Link to="/sectors/$code" params={{ code: parent.code }} search={{ revision: undefined }}>
      {parent.name}
    </Link>
  );
  return <Breadcrumb steps={[top, { key: parent.code, link }]} />;
}

function Answer({ sector }: { readonly sector: SectorDetail }): ReactElement {
  const { t } = useTranslation('sectors');
  const { number } = useFormats();
  const first = sector.regions.nodes[0];
  if (first === undefined) {
    return (
      <>
        {t('page.answerPlain', {
          organisations: number(sector.organisations.totalCount),
          projects: number(sector.projects.totalCount),
        })}
      </>
    );
  }
  const values = {
    region: `${first.region.name}, ${first.region.country.name}`,
    share: number(first.locationQuotient, { minimum: 1 }),
    year: first.year,
  };
  return <Trans t={t} i18nKey="page.answer" values={values} components={{ b: <b /> }} />;
}
