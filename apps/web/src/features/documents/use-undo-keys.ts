import { useEffect } from 'react';
import type { OpenDocument } from '../../shared/documents/use-document';

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo steps of the document, also inside its text boxes: what the browser
 * would undo there ends at a reload and knows nothing of the rest.
 */
export function useUndoKeys({ undo, redo, mayEdit }: OpenDocument): void {
  useEffect(() => {
    if (!mayEdit) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isOutside(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [undo, redo, mayEdit]);
}

/** Boxes that do not write in the document, such as the search of the top bar, keep the keys of the browser. */
function isOutside(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false;
  return target.closest('[data-document-field]') === null;
}
