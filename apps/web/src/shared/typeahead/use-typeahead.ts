import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { TypeaheadDocument, type SearchKind } from '../../graphql/generated';
import { LONGEST_SEARCH, typeaheadGroups, type TypeaheadGroup } from './typeahead-view';

const SHORTEST = 2;
const PAUSE_MS = 120;

export interface TypeaheadState {
  readonly groups: readonly TypeaheadGroup[];
  readonly total: number;
  readonly isAsking: boolean;
  readonly hasFailed: boolean;
  /** Whether the text is long enough to be asked for. */
  readonly isAsked: boolean;
  /** Whether the text is longer than a search takes; it is then not asked for. */
  readonly isTooLong: boolean;
}

/** Suggestions for what is typed, after a short pause; the former ones stay while the next are awaited. */
export function useTypeahead(
  text: string,
  kinds: readonly SearchKind[] | undefined,
  perKind: number,
): TypeaheadState {
  const [settled] = useDebouncedValue(text.trim(), PAUSE_MS);
  const isAsked = settled.length >= SHORTEST && text.trim().length >= SHORTEST;
  const isTooLong = text.trim().length > LONGEST_SEARCH;
  const isHeld = isTooLong || settled.length > LONGEST_SEARCH;
  const query = useQuery(TypeaheadDocument, {
    variables: { text: settled, kinds: kinds ?? null, perKind },
    skip: !isAsked || isHeld,
  });
  const former = query.loading ? query.previousData : undefined;
  const answer = isAsked && !isHeld ? (query.data ?? former) : undefined;
  return {
    groups: typeaheadGroups(answer),
    total: answer?.typeahead.totalCount ?? 0,
    isAsking: isAsked && query.loading,
    hasFailed: isAsked && query.error !== undefined && !query.loading,
    isAsked,
    isTooLong,
  };
}
