/** One selection is shared by drawing, list, table and map: the last member is the one the inspector shows. */
export interface Selection {
  readonly ids: readonly string[];
}

export type SelectionAction =
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'toggle'; readonly id: string }
  | { readonly type: 'clear' }
  | { readonly type: 'keep'; readonly present: ReadonlySet<string> };

export const NOTHING_SELECTED: Selection = { ids: [] };

/** `choose` replaces, `toggle` adds or takes away, `keep` drops what is no longer drawn. */
export function reduceSelection(selection: Selection, action: SelectionAction): Selection {
  switch (action.type) {
    case 'choose':
      return selection.ids.length === 1 && selection.ids[0] === action.id
        ? selection
        : { ids: [action.id] };
    case 'toggle':
      return {
        ids: selection.ids.includes(action.id)
          ? selection.ids.filter((id) => id !== action.id)
          : [...selection.ids, action.id],
      };
    case 'clear':
      return selection.ids.length === 0 ? selection : NOTHING_SELECTED;
    case 'keep': {
      const ids = selection.ids.filter((id) => action.present.has(id));
      return ids.length === selection.ids.length ? selection : { ids };
    }
  }
}

/** The node in focus, or null when nothing is selected. */
export function focusOf(selection: Selection): string | null {
  return selection.ids.at(-1) ?? null;
}
