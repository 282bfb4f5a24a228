import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RegionsWithFiguresDocument } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { ListSummary } from '../../shared/ui/list-summary';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import classes from './niches.module.css';
import { byCountry, regionsMatching, type RegionWithFigures } from './regions-with-figures';

const route = getRouteApi('/niches');

/** The way into the niches: choose a region. */
export function NichesPage(): ReactElement {
  const { t } = useTranslation('niches');
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(RegionsWithFiguresDocument);
  return (
    <>
      <PageHeader title={t('landing.title')} answer={t('landing.lead')} />
      <TextInput
        className={classes['filter'] ?? ''}
        label={t('landing.choose')}
        placeholder={t('landing.placeholder')}
        value={q}
        onChange={(event) => {
          const text = event.currentTarget.value;
          void navigate({ search: (before) => ({ ...before, q: text }), replace: true });
        }}
      />
      <QuerySection query={query}>
        {(data) => <Regions regions={data.regions} text={q} />}
      </QuerySection>
    </>
  );
}

interface RegionsProps {
  readonly regions: readonly RegionWithFigures[];
  readonly text: string;
}

function Regions({ regions, text }: RegionsProps): ReactElement {
  const { t } = useTranslation('niches');
  const { language, number } = useFormats();
  const found = regionsMatching(regions, text, language);
  if (found.length === 0) {
    return <p>{t('landing.empty', { text, total: number(regions.length) })}</p>;
  }
  return (
    <div className={classes['stack']}>
      <ListSummary
        from={1}
        shown={found.length}
        total={found.length}
        order={t('landing.tableRule')}
      />
      <div className={classes['countries']}>
        {byCountry(found).map(({ code, name, regions: within }) => (
          <details key={`${code} ${String(text === '')}`} open={text !== ''}>
            <summary>
              {name}{' '}
              <span className={classes['quiet']}>
                {t('landing.regions', { count: within.length })}
              </span>
            </summary>
            <ul>
              {within.map((region) => (
                <li key={`${region.code} ${String(region.version)}`}>
                  <Link to="/regions/$code/niches" params={{ code: region.code }}>
                    {region.name}
                  </Link>{' '}
                  <span className={classes['quiet']}>{region.code}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </div>
  );
}
