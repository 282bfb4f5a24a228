import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchAllQuery } from '../../../graphql/generated';
import { rowsBefore } from '../../../shared/routing/pages';
import { ORGANISATION_KINDS, SEARCH_KINDS } from '../../../shared/routing/words';
import { ChoiceFilter, FilterBar } from '../../../shared/ui/filter-bar';
import { ListSummary } from '../../../shared/ui/list-summary';
import { hasSearchFilter, SEARCH_PAGE, type SearchAddress } from '../search-address';

export interface ResultFiltersProps {
  readonly address: SearchAddress;
  /** The answer to the question as it stands. */
  readonly shown: SearchAllQuery['search'] | undefined;
  /** The choices, also while the answer is awaited; they are counted with the answer only. */
  readonly facets: SearchAllQuery['search']['facets'] | undefined;
  readonly onChange: (next: SearchAddress) => void;
}

/** The facets of the results with their counts. */
export function ResultFilters(props: ResultFiltersProps): ReactElement {
  const { address, shown, facets, onChange } = props;
  const isCounted = shown !== undefined;
  const { t } = useTranslation('search');
  return (
    <FilterBar
      label={t('filters')}
      onClear={
        hasSearchFilter(address)
          ? () => onChange({ kinds: undefined, organisations: undefined, countries: undefined })
          : undefined
      }
      summary={
        shown === undefined ? null : (
          <ListSummary
            from={rowsBefore(address.page, SEARCH_PAGE) + 1}
            shown={shown.nodes.length}
            total={shown.totalCount}
            order={t('order')}
          />
        )
      }
    >
      <KindFacets {...props} />
      <ChoiceFilter
        label={t('country')}
        anyLabel={t('anyCountry')}
        chosen={address.countries ?? []}
        choices={(facets?.countries ?? []).map(({ country, count }) => ({
          value: country.code,
          label: country.name,
          ...(isCounted ? { count } : {}),
        }))}
        onChange={(chosen) => onChange({ countries: chosen.length === 0 ? undefined : chosen })}
      />
    </FilterBar>
  );
}

function KindFacets(props: ResultFiltersProps): ReactElement {
  const { address, shown, onChange } = props;
  const { t } = useTranslation('search');
  const { t: terms } = useTranslation('terms');
  const facets = shown?.facets;
  return (
    <>
      <ChoiceFilter
        label={t('kinds')}
        anyLabel={t('anyKind')}
        chosen={address.kinds ?? []}
        choices={SEARCH_KINDS.map((kind) => ({
          value: kind,
          label: terms(`searchKind.${kind}`),
          ...(facets === undefined
            ? {}
            : { count: facets.kinds.find((one) => one.kind === kind)?.count ?? 0 }),
        }))}
        onChange={(chosen) => {
          const kinds = SEARCH_KINDS.filter((kind) => chosen.includes(kind));
          onChange({ kinds: kinds.length === 0 ? undefined : kinds });
        }}
      />
      <ChoiceFilter
        label={t('organisationKinds')}
        anyLabel={t('anyOrganisationKind')}
        chosen={address.organisations ?? []}
        choices={ORGANISATION_KINDS.map((kind) => ({
          value: kind,
          label: terms(`organisationKind.${kind}`),
          ...(facets === undefined
            ? {}
            : { count: facets.organisationKinds.find((one) => one.kind === kind)?.count ?? 0 }),
          mark: kind,
        }))}
        onChange={(chosen) => {
          const kinds = ORGANISATION_KINDS.filter((kind) => chosen.includes(kind));
          onChange({ organisations: kinds.length === 0 ? undefined : kinds });
        }}
      />
    </>
  );
}
