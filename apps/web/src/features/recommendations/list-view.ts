import type { SuggestionListFieldsFragment } from '../../graphql/generated';

/** The element above a list that paging leads back to. */
export const LIST_HEAD = 'suggestions-head';

const EXCLUSIONS = ['existingPartner', 'country', 'kind', 'notNewcomer'] as const;

export type Exclusion = (typeof EXCLUSIONS)[number];

export interface LeftOut {
  readonly reason: Exclusion;
  readonly count: number;
}

/** Why organisations are no candidates, with how many; reasons that leave nobody out are not named. */
export function leftOut(excluded: SuggestionListFieldsFragment['excluded']): readonly LeftOut[] {
  return EXCLUSIONS.flatMap((reason) => {
    const count = excluded.find((one) => one.reason === reason)?.count ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  });
}

/** The most points that a place can give in this list. */
export function pointsOfPlace({ weights }: Pick<SuggestionListFieldsFragment, 'weights'>): number {
  return weights.find(({ group }) => group === 'GEOGRAPHY')?.points ?? 0;
}

/** How many partners of the asker the list leaves out. */
export function partnersLeftOut(excluded: SuggestionListFieldsFragment['excluded']): number {
  return leftOut(excluded).find(({ reason }) => reason === 'existingPartner')?.count ?? 0;
}
