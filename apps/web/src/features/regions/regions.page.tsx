import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RegionCountriesDocument, type RegionCountriesQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { ListSummary } from '../../shared/ui/list-summary';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import classes from './regions.module.css';
import { countriesMatching } from './regions-view';

const route = getRouteApi('/regions');

/** The way into the regions: the countries. */
export function RegionsPage(): ReactElement {
  const { t } = useTranslation('regions');
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(RegionCountriesDocument);
  return (
    <>
      <PageHeader title={t('landing.title')} answer={t('landing.lead')} />
      <TextInput
        className={classes['filter'] ?? ''}
        label={t('landing.filter')}
        value={q}
        onChange={(event) => {
          const text = event.currentTarget.value;
          void navigate({ search: (before) => ({ ...before, q: text }), replace: true });
        }}
      />
      <QuerySection query={query}>
        {(data) => <Countries regions={data.regions} text={q} />}
      </QuerySection>
    </>
  );
}

interface CountriesProps {
  readonly regions: RegionCountriesQuery['regions'];
  readonly text: string;
}

function Countries({ regions, text }: CountriesProps): ReactElement {
  const { t } = useTranslation('regions');
  const { language, number } = useFormats();
  const found = countriesMatching(regions, text, language);
  if (found.length === 0) {
    return <p>{t('landing.empty', { text, total: number(regions.length) })}</p>;
  }
  return (
    <div className={classes['stack']}>
      <ListSummary from={1} shown={found.length} total={found.length} order={t('landing.rule')} />
      <ul className={classes['countries']} aria-label={t('landing.countries')}>
        {found.map((region) => (
          <li key={`${region.code} ${String(region.version)}`}>
            <Link to="/regions/$code" params={{ code: region.code }}>
              {region.country.name}
            </Link>{' '}
            <span className={classes['quiet']}>{region.code}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
