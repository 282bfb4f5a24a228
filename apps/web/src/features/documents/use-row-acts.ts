import { useState } from 'react';
import type { DocumentFieldsFragment } from '../../graphql/generated';
import { type RowAct, TAKES_BACK } from './my-work-view';
import { type Move, useDocumentActs } from './use-document-acts';

/** What was done last: a move that can be taken back, or why nothing was done. */
export type Said =
  | { readonly id: string; readonly title: string; readonly move: Move; readonly code: null }
  | { readonly title: string; readonly code: string };

export interface RowActs {
  readonly said: Said | null;
  /** What is to be deleted for good, once the word is typed. */
  readonly removed: DocumentFieldsFragment | null;
  readonly act: (document: DocumentFieldsFragment, which: RowAct) => void;
  readonly takeBack: () => void;
  readonly remove: () => void;
  readonly keep: () => void;
  readonly close: () => void;
}

/** Moves rows between the shelves; the list is asked for again after each. */
export function useRowActs(onChanged: () => void): RowActs {
  const acts = useDocumentActs();
  const [said, setSaid] = useState<Said | null>(null);
  const [removed, setRemoved] = useState<DocumentFieldsFragment | null>(null);
  const move = async (id: string, title: string, which: Move): Promise<void> => {
    const { code } = await acts.move(id, which);
    setSaid(code === null ? { id, title, move: which, code } : { title, code });
    onChanged();
  };
  const takeBack = async (id: string, which: Move): Promise<void> => {
    await acts.move(id, TAKES_BACK[which]);
    setSaid(null);
    onChanged();
  };
  const remove = async ({ id, title }: DocumentFieldsFragment): Promise<void> => {
    const { code } = await acts.remove(id);
    setRemoved(null);
    setSaid(code === null ? null : { title, code });
    onChanged();
  };
  return {
    said,
    removed,
    act: (document, which) => {
      if (which === 'remove') setRemoved(document);
      else void move(document.id, document.title, which);
    },
    takeBack: () => {
      if (said?.code === null) void takeBack(said.id, said.move);
    },
    remove: () => {
      if (removed !== null) void remove(removed);
    },
    keep: () => setRemoved(null),
    close: () => setSaid(null),
  };
}
