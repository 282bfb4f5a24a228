import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { OrganisationListQuery } from '../../../graphql/generated';
import { ORGANISATION_KINDS } from '../../../shared/routing/words';
import { ChoiceFilter, FilterBar, SwitchFilter } from '../../../shared/ui/filter-bar';
import { ListSummary } from '../../../shared/ui/list-summary';
import classes from '../organisations.module.css';
import { PlaceFilters } from './place-filters';
import {
  FIRST_PAGE,
  firstPlace,
  hasOrganisationFilter,
  type PartnersSearch,
} from '../partners-search';

export interface OrganisationFiltersProps {
  readonly search: PartnersSearch;
  /** The answer to the question as it stands. */
  readonly shown: OrganisationListQuery['organisations'] | null;
  /** The choices, also while the answer is awaited; they are counted with the answer only. */
  readonly facets: OrganisationListQuery['organisations']['facets'] | undefined;
}

/**
 * Filters of the list of organisations, with the counts of each choice under the other filters. Each change is a step
 * that the browser's back button takes back; letters added to a text are one step.
 */
export function OrganisationFilters(props: OrganisationFiltersProps): ReactElement {
  const { search, shown } = props;
  const { t } = useTranslation('organisations');
  const navigate = useNavigate({ from: '/partners' });
  const change = (next: PartnersSearch, replace = false): void =>
    void navigate({
      search: (former) => ({ ...former, ...FIRST_PAGE, ...next }),
      replace,
      resetScroll: false,
    });
  return (
    <FilterBar
      label={t('list.filters')}
      onClear={
        hasOrganisationFilter(search)
          ? () =>
              change({
                q: undefined,
                kinds: undefined,
                countries: undefined,
                newcomers: undefined,
                region: undefined,
                sector: undefined,
              })
          : undefined
      }
      summary={
        shown === null ? null : (
          <ListSummary
            from={firstPlace(search)}
            shown={shown.nodes.length}
            total={shown.totalCount}
            order={t('list.order')}
          />
        )
      }
    >
      <TextFilter
        text={search.q ?? ''}
        onChange={(q) => change({ q }, search.q !== undefined && q !== undefined)}
      />
      <Facets {...props} onChange={change} />
      <SwitchFilter
        label={t('list.newcomersOnly')}
        isOn={search.newcomers ?? false}
        onChange={(isOn) => change({ newcomers: isOn ? true : undefined })}
      />
      <PlaceFilters search={search} onChange={change} />
    </FilterBar>
  );
}

interface FacetsProps extends OrganisationFiltersProps {
  readonly onChange: (next: PartnersSearch) => void;
}

function Facets({ search, shown, facets, onChange }: FacetsProps): ReactElement {
  const { t } = useTranslation('organisations');
  const { t: terms } = useTranslation('terms');
  const kinds = shown?.facets.kinds ?? null;
  return (
    <>
      <ChoiceFilter
        label={t('list.kind')}
        anyLabel={t('list.anyKind')}
        chosen={search.kinds ?? []}
        choices={ORGANISATION_KINDS.map((kind) => ({
          value: kind,
          label: terms(`organisationKind.${kind}`),
          ...(kinds === null ? {} : { count: kinds.find((one) => one.kind === kind)?.count ?? 0 }),
          mark: kind,
        }))}
        onChange={(chosen) => {
          const known = ORGANISATION_KINDS.filter((kind) => chosen.includes(kind));
          onChange({ kinds: known.length === 0 ? undefined : known });
        }}
      />
      <ChoiceFilter
        label={t('list.country')}
        anyLabel={t('list.anyCountry')}
        chosen={search.countries ?? []}
        choices={(facets?.countries ?? []).map(({ country, count }) => ({
          value: country.code,
          label: country.name,
          ...(shown === null ? {} : { count }),
        }))}
        onChange={(chosen) => onChange({ countries: chosen.length === 0 ? undefined : chosen })}
      />
    </>
  );
}

interface TextFilterProps {
  readonly text: string;
  readonly onChange: (text: string | undefined) => void;
}

const PAUSE_MS = 250;

function TextFilter({ text, onChange }: TextFilterProps): ReactElement {
  const { t } = useTranslation('organisations');
  const [typed, setTyped] = useState(text);
  const [settled, setSettled] = useState(text);
  if (text !== settled) {
    setSettled(text);
    if (text !== typed.trim()) setTyped(text);
  }
  const settle = useDebouncedCallback((value: string) => {
    const trimmed = value.trim();
    onChange(trimmed === '' ? undefined : trimmed);
  }, PAUSE_MS);
  return (
    <input
      className={classes['text']}
      type="search"
      aria-label={t('list.text')}
      placeholder={t('list.text')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
    />
  );
}
