import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  PartnersOfAskerDocument,
  type OrganisationKind,
  type PartnerAsker,
} from '../../graphql/generated';
import { rowsBefore } from '../../shared/routing/pages';
import type { SuggestionSearch } from '../../shared/routing/suggestion-search';
import { PAGE_SIZE, questionOf } from './suggestion-question';

export interface SuggestedNode {
  readonly id: string;
  readonly label: string;
  readonly kind: OrganisationKind;
}

const DRAWN = 1;

/** The first suggestion of the list on screen as a node to draw; the list itself asks the same question once. */
export function useFirstSuggestions(
  asker: PartnerAsker,
  search: SuggestionSearch,
): readonly SuggestedNode[] {
  const offset = rowsBefore(search.page, PAGE_SIZE);
  const { data } = useQuery(PartnersOfAskerDocument, {
    variables: { ...questionOf(asker, search, 'TRANSNATIONAL'), first: PAGE_SIZE, offset },
  });
  return useMemo(
    () =>
      (data?.partnerSuggestions?.suggestions ?? []).slice(0, DRAWN).map(({ organisation }) => ({
        id: `organisation:${organisation.id}`,
        label: organisation.name,
        kind: organisation.kind,
      })),
    [data],
  );
}
