import { useEffect, useRef } from 'react';

export interface PageKeys {
  readonly onTable: () => void;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** T changes between drawing and table, Ctrl+Z and Ctrl+Shift+Z undo and redo, wherever the focus is but in a field. */
export function usePageKeys(keys: PageKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isCommand = event.ctrlKey || event.metaKey;
      if (key === 'z' && isCommand) {
        event.preventDefault();
        if (event.shiftKey) current.current.onRedo?.();
        else current.current.onUndo?.();
      } else if (key === 't' && !isCommand && !event.altKey) {
        event.preventDefault();
        current.current.onTable();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
