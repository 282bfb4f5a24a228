import type { DocumentFilterInput, DocumentShelf } from '../../graphql/generated';

/** The kinds of saved work, in the order in which they are shown. */
export const DOCUMENT_KINDS = [
  'shortlist',
  'savedSearch',
  'savedView',
  'idea',
  'dismissals',
] as const;
export type DocumentKindName = (typeof DOCUMENT_KINDS)[number];

/** The shelves beside the one at hand, which is absent from the address. */
export const SHELVES = ['archived', 'trash'] as const;
export type Shelf = (typeof SHELVES)[number];

export const LIST_PAGE = 25;

/** What the address of My work holds. */
export interface MyWorkSearch {
  readonly q?: string | undefined;
  readonly kinds?: readonly DocumentKindName[] | undefined;
  readonly shelf?: Shelf | undefined;
  readonly page?: number | undefined;
  readonly after?: string | undefined;
}

/** The list again from its first page. */
export const FIRST_PAGE = { page: undefined, after: undefined } as const;

const SHELF_OF = { atHand: 'ACTIVE', archived: 'ARCHIVED', trash: 'TRASH' } as const;

export function shelfOf({ shelf }: MyWorkSearch): DocumentShelf {
  return SHELF_OF[shelf ?? 'atHand'];
}

export function documentFilter(search: MyWorkSearch): DocumentFilterInput {
  return {
    text: search.q?.slice(0, 200) ?? null,
    kinds: search.kinds ?? null,
    shelf: shelfOf(search),
  };
}

export function hasFilter({ q, kinds }: MyWorkSearch): boolean {
  return q !== undefined || kinds !== undefined;
}

export function isDocumentKind(kind: string): kind is DocumentKindName {
  return DOCUMENT_KINDS.some((known) => known === kind);
}

/** Place of the first row of the page shown, from 1. */
export function firstPlace({ page = 1 }: MyWorkSearch): number {
  return (page - 1) * LIST_PAGE + 1;
}
