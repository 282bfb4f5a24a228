import { useQuery } from '@apollo/client/react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SuggestionChoicesDocument, type PartnerGoal } from '../../../graphql/generated';
import { ORGANISATION_KINDS } from '../../../shared/routing/words';
import { ChoiceFilter, FilterBar, OneOf, SwitchFilter } from '../../../shared/ui/filter-bar';
import type { SuggestionAddress } from '../suggestion-address';
import { goalOf, hasFilter, withFilter } from '../suggestion-question';

export interface SuggestionFiltersProps {
  readonly address: SuggestionAddress;
  readonly preset: PartnerGoal;
  /** Whether there can be existing partners to show. */
  readonly hasPartners: boolean;
  readonly summary: ReactNode;
}

const GOALS = ['transnational', 'local'] as const;

/** What the suggestions are for and which organisations may be among them; all of it lives in the address. */
export function SuggestionFilters(props: SuggestionFiltersProps): ReactElement {
  const { address, preset, hasPartners, summary } = props;
  const { search, onSearch } = address;
  const { t } = useTranslation('recommendations');
  const goal = goalOf(search, preset) === 'LOCAL' ? 'local' : 'transnational';
  const presetWord = preset === 'LOCAL' ? 'local' : 'transnational';
  const change = (filters: Partial<typeof search>): void => onSearch(withFilter(search, filters));
  return (
    <FilterBar
      label={t('filter.label')}
      summary={summary}
      onClear={
        hasFilter(search)
          ? () =>
              change({
                countries: undefined,
                kinds: undefined,
                newcomers: undefined,
                partners: undefined,
              })
          : undefined
      }
    >
      <OneOf
        label={t('goal.label')}
        value={goal}
        options={GOALS.map((value) => ({ value, label: t(`goal.${value}`) }))}
        onChange={(value) => change({ goal: value === presetWord ? undefined : value })}
      />
      <KindAndCountry address={address} />
      <SwitchFilter
        label={t('filter.newcomers')}
        isOn={search.newcomers ?? false}
        onChange={(isOn) => change({ newcomers: isOn ? true : undefined })}
      />
      {hasPartners ? (
        <SwitchFilter
          label={t('filter.partners')}
          isOn={search.partners ?? false}
          onChange={(isOn) => change({ partners: isOn ? true : undefined })}
        />
      ) : null}
    </FilterBar>
  );
}

function KindAndCountry({ address }: { readonly address: SuggestionAddress }): ReactElement {
  const { search, onSearch } = address;
  const { t } = useTranslation('recommendations');
  const { t: terms } = useTranslation('terms');
  const { data } = useQuery(SuggestionChoicesDocument);
  const countries = data?.countries ?? [];
  return (
    <>
      <ChoiceFilter
        label={t('filter.kind')}
        anyLabel={t('filter.anyKind')}
        chosen={search.kinds ?? []}
        choices={ORGANISATION_KINDS.map((kind) => ({
          value: kind,
          label: terms(`organisationKind.${kind}`),
          mark: kind,
        }))}
        onChange={(chosen) => {
          const kinds = ORGANISATION_KINDS.filter((kind) => chosen.includes(kind));
          onSearch(withFilter(search, { kinds: kinds.length === 0 ? undefined : kinds }));
        }}
      />
      <ChoiceFilter
        label={t('filter.country')}
        anyLabel={t('filter.anyCountry')}
        chosen={search.countries ?? []}
        choices={countries.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(chosen) =>
          onSearch(withFilter(search, { countries: chosen.length === 0 ? undefined : chosen }))
        }
      />
    </>
  );
}
