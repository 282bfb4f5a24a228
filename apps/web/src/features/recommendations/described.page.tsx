import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DescriptionRegionDocument } from '../../graphql/generated';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { DescriptionForm } from './components/description-form';
import { SuggestedPartners } from './components/suggested-partners';
import classes from './described.module.css';
import { describedOrganisation, missingFields, type DescriptionSearch } from './description';

const route = getRouteApi('/partners/described');

/** Partners for an organisation that is not in the data; its description lives in the address. */
export function DescribedPage(): ReactElement {
  const { t } = useTranslation('recommendations');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const region = useQuery(DescriptionRegionDocument, {
    variables: { code: search.region ?? '' },
    skip: search.region === undefined,
  });
  const found = search.region === undefined ? null : (region.data?.region ?? null);
  const isRegionAwaited = search.region !== undefined && region.loading;
  const described = describedOrganisation(search, found?.country.code ?? null);
  const change = (next: Partial<DescriptionSearch>): void =>
    void navigate({
      search: (former) => ({ ...former, page: undefined, why: undefined, ...next }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHeader
        title={
          search.name === undefined
            ? t('described.pageTitle')
            : t('described.titleNamed', { name: search.name })
        }
        answer={t('described.pageAnswer')}
      />
      <div className={classes['columns']}>
        <DescriptionForm search={search} region={found} onChange={change} />
        <section className={classes['suggestions']}>
          {described === null ? (
            <EmptyNote title={t('described.missing')}>
              <ul className={classes['missing']}>
                {missingFields(search).map((field) => (
                  <li key={field}>
                    {t(field === 'kinds' ? 'described.missingKinds' : 'described.missingCountry')}
                  </li>
                ))}
              </ul>
            </EmptyNote>
          ) : null}
          {described === null || isRegionAwaited ? null : (
            <SuggestedPartners
              asker={{ described }}
              address={{
                search,
                onSearch: (next) =>
                  void navigate({
                    search: (former) => ({ ...former, ...next }),
                    resetScroll: false,
                  }),
              }}
            />
          )}
        </section>
      </div>
    </>
  );
}
