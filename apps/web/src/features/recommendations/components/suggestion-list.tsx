import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionRowFragment } from '../../../graphql/generated';
import { Card } from '../../../shared/ui/card';
import type { Perspective } from '../reason-text';
import type { SuggestionAddress } from '../suggestion-address';
import { SuggestionItem } from './suggestion-item';
import classes from './suggestion-list.module.css';

export interface SuggestionListProps<Row extends SuggestionRowFragment> {
  readonly suggestions: readonly Row[];
  readonly address: SuggestionAddress;
  readonly label?: string;
  readonly perspective?: Perspective;
  /** The reasons of one suggestion, drawn when they are open. */
  readonly reasonsOf: (suggestion: Row) => ReactNode;
}

/** Suggestions in their order; whose reasons are open is kept in the address. */
export function SuggestionList<Row extends SuggestionRowFragment>(
  props: SuggestionListProps<Row>,
): ReactElement {
  const { suggestions, address, label, perspective = 'asker', reasonsOf } = props;
  const { t } = useTranslation('recommendations');
  const { search, onSearch } = address;
  return (
    <Card isFlush>
      <ol className={classes['list']} aria-label={label ?? t('list.label')}>
        {suggestions.map((suggestion) => {
          const { id } = suggestion.organisation;
          const isOpen = search.why === id;
          return (
            <SuggestionItem
              key={id}
              suggestion={suggestion}
              isOpen={isOpen}
              perspective={perspective}
              onToggle={() => onSearch({ ...search, why: isOpen ? undefined : id })}
            >
              {isOpen ? reasonsOf(suggestion) : null}
            </SuggestionItem>
          );
        })}
      </ol>
    </Card>
  );
}
