import { movedPlace } from './typeahead-view';

export interface ComboboxState {
  readonly place: number | null;
  readonly count: number;
  readonly isOpen: boolean;
}

export type ComboboxOutcome =
  | { readonly act: 'submit'; readonly isConsumed: boolean }
  | { readonly act: 'close'; readonly isConsumed: boolean }
  | { readonly act: 'clear'; readonly isConsumed: boolean }
  | { readonly act: 'mark'; readonly place: number | null; readonly isConsumed: boolean };

/** What a key does in the text box of a combobox; null where the key is left to the browser. */
export function comboboxKey(key: string, state: ComboboxState): ComboboxOutcome | null {
  switch (key) {
    case 'ArrowDown':
      return { act: 'mark', place: movedPlace(state.place, state.count, 1), isConsumed: true };
    case 'ArrowUp':
      return { act: 'mark', place: movedPlace(state.place, state.count, -1), isConsumed: true };
    case 'Enter':
      return { act: 'submit', isConsumed: true };
    case 'Escape':
      return state.isOpen ? { act: 'close', isConsumed: true } : { act: 'clear', isConsumed: true };
    case 'Tab':
      return { act: 'close', isConsumed: false };
    default:
      return null;
  }
}
