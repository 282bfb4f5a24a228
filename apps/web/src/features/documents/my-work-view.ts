import type { DocumentFieldsFragment } from '../../graphql/generated';

/** What a row says of who changed it: the reader, somebody by name, or somebody whose name is not known. */
export type Changer =
  { readonly who: 'you' | 'somebody' } | { readonly who: 'person'; readonly name: string };

export function changerOf(
  { lastChangedBy }: Pick<DocumentFieldsFragment, 'lastChangedBy'>,
  personId: string | null,
): Changer {
  if (lastChangedBy === null) return { who: 'somebody' };
  if (lastChangedBy.id === personId) return { who: 'you' };
  const { name } = lastChangedBy;
  return name === null ? { who: 'somebody' } : { who: 'person', name };
}

/** Who may see a document, by name of the workspaces. */
export function sharedWith({ shares }: Pick<DocumentFieldsFragment, 'shares'>): readonly string[] {
  return shares.map(({ name }) => name);
}

/** What may be done to a row where it lies, by the one who owns it. */
export function rowActs({
  right,
  shelf,
}: Pick<DocumentFieldsFragment, 'right' | 'shelf'>): readonly RowAct[] {
  if (right !== 'OWN') return [];
  switch (shelf) {
    case 'ACTIVE':
      return ['archive', 'trash'];
    case 'ARCHIVED':
      return ['unarchive', 'trash'];
    case 'TRASH':
      return ['untrash', 'remove'];
  }
}

export type RowAct = 'archive' | 'unarchive' | 'trash' | 'untrash' | 'remove';

/** What takes an act back. */
export const TAKES_BACK = {
  archive: 'unarchive',
  unarchive: 'archive',
  trash: 'untrash',
  untrash: 'trash',
} as const;
