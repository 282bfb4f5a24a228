import type { SearchKind, TypeaheadQuery } from '../../graphql/generated';

export type TypeaheadHit = TypeaheadQuery['typeahead']['groups'][number]['hits'][number];

/** The most characters that a search takes; the API refuses more. */
export const LONGEST_SEARCH = 200;

export interface TypeaheadOption {
  /** Place in the whole list, which the arrow keys walk through. */
  readonly place: number;
  readonly hit: TypeaheadHit;
}

export interface TypeaheadGroup {
  readonly kind: SearchKind;
  readonly total: number;
  readonly options: readonly TypeaheadOption[];
}

/** The groups of a typeahead answer with their hits numbered through; groups without a hit are left out. */
export function typeaheadGroups(answer: TypeaheadQuery | undefined): readonly TypeaheadGroup[] {
  let place = 0;
  const groups = answer?.typeahead.groups ?? [];
  return groups
    .filter((group) => group.hits.length > 0)
    .map((group) => ({
      kind: group.kind,
      total: group.totalCount,
      options: group.hits.map((hit) => ({ place: place++, hit })),
    }));
}

export function typeaheadOptions(groups: readonly TypeaheadGroup[]): readonly TypeaheadOption[] {
  return groups.flatMap((group) => group.options);
}

/** The next place for an arrow key; the ends are joined, and `null` stands for the text box itself. */
export function movedPlace(place: number | null, count: number, step: 1 | -1): number | null {
  if (count === 0) return null;
  if (place === null) return step === 1 ? 0 : count - 1;
  const next = place + step;
  return next < 0 || next >= count ? null : next;
}
