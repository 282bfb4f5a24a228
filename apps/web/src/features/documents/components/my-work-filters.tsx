import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyWorkQuery } from '../../../graphql/generated';
import { ChoiceFilter, FilterBar, OneOf } from '../../../shared/ui/filter-bar';
import { ListSummary } from '../../../shared/ui/list-summary';
import classes from '../documents.module.css';
import {
  DOCUMENT_KINDS,
  FIRST_PAGE,
  firstPlace,
  hasFilter,
  type MyWorkSearch,
  SHELVES,
} from '../my-work-search';

export interface MyWorkFiltersProps {
  readonly search: MyWorkSearch;
  readonly shown: MyWorkQuery['documents'] | null;
}

const AT_HAND = 'atHand';
const ALL_SHELVES = [AT_HAND, ...SHELVES] as const;

/** Shelf, kind with counts, and words. Each change is a step that the browser's back button takes back. */
export function MyWorkFilters({ search, shown }: MyWorkFiltersProps): ReactElement {
  const { t } = useTranslation('documents');
  const navigate = useNavigate({ from: '/my' });
  const change = (next: MyWorkSearch, replace = false): void =>
    void navigate({
      search: (former) => ({ ...former, ...FIRST_PAGE, ...next }),
      replace,
      resetScroll: false,
    });
  return (
    <FilterBar
      label={t('my.filters')}
      onClear={hasFilter(search) ? () => change({ q: undefined, kinds: undefined }) : undefined}
      summary={
        shown === null ? null : (
          <ListSummary
            from={firstPlace(search)}
            shown={shown.nodes.length}
            total={shown.totalCount}
            order={t('my.order')}
          />
        )
      }
    >
      <OneOf
        label={t('my.shelf')}
        value={search.shelf ?? AT_HAND}
        options={ALL_SHELVES.map((value) => ({ value, label: t(`shelf.${value}`) }))}
        onChange={(value) => change({ shelf: SHELVES.find((shelf) => shelf === value) })}
      />
      <TextFilter
        text={search.q ?? ''}
        onChange={(q) => change({ q }, search.q !== undefined && q !== undefined)}
      />
      <ChoiceFilter
        label={t('my.kind')}
        anyLabel={t('my.anyKind')}
        chosen={search.kinds ?? []}
        choices={DOCUMENT_KINDS.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
          count: shown?.kinds.find((each) => each.kind === kind)?.count ?? 0,
        }))}
        onChange={(chosen) => {
          const kinds = DOCUMENT_KINDS.filter((kind) => chosen.includes(kind));
          change({ kinds: kinds.length === 0 ? undefined : kinds });
        }}
      />
    </FilterBar>
  );
}

interface TextFilterProps {
  readonly text: string;
  readonly onChange: (text: string | undefined) => void;
}

const PAUSE_MS = 250;

function TextFilter({ text, onChange }: TextFilterProps): ReactElement {
  const { t } = useTranslation('documents');
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
      maxLength={200}
      aria-label={t('my.search')}
      placeholder={t('my.search')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
    />
  );
}
