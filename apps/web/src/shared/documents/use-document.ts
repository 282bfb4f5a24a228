import type { FieldConflict, JsonObject, Side } from '@trellis/domain/documents';
import { useMemo, useSyncExternalStore } from 'react';
import type { OpenState } from './document-session';
import { openConflicts, saveStatus, type SaveStatus } from './saving';
import type { SavedDocument } from './saving-api';
import { useSavedWork } from './saved-work-context';

/** A document on screen, with everything that can be done to what is written in it. */
export interface OpenDocument {
  readonly id: string;
  readonly kind: string;
  readonly kindVersion: number;
  readonly title: string;
  readonly content: JsonObject;
  /** Null before the server has answered for the first time. */
  readonly details: SavedDocument | null;
  readonly mayEdit: boolean;
  readonly save: Save;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly rename: (title: string) => void;
  /** Edits of one `field` that follow each other closely are one step of undo; null makes a step of each. */
  readonly edit: (change: (content: JsonObject) => JsonObject, field: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly resolve: (sides: ReadonlyMap<string, Side>) => void;
  /** Takes an answer of the server to an operation beside saving, such as archiving. */
  readonly receive: (document: SavedDocument) => void;
}

/** How far a document is saved. */
export interface Save {
  readonly status: SaveStatus;
  /** When the server saved it last. */
  readonly at: string | null;
  readonly refusal: string | null;
  readonly isKept: boolean;
  readonly conflicts: readonly FieldConflict[];
  readonly retry: () => void;
}

export interface UsedDocument {
  readonly stage: OpenState['stage'];
  readonly error: unknown;
  readonly retry: () => void;
  /** Null unless it is open. */
  readonly document: OpenDocument | null;
}

/** A document by id: loads it, keeps what is typed on this device at once and saves it by itself. */
export function useDocument(id: string): UsedDocument {
  const session = useSavedWork().session(id);
  const state = useSyncExternalStore(session.subscribe, session.state);
  const acts = useMemo(
    () => ({
      retry: () => session.retry(),
      undo: () => session.undo(),
      redo: () => session.redo(),
      resolve: (sides: ReadonlyMap<string, Side>) => session.resolve(sides),
      receive: (document: SavedDocument) => session.receive(document),
      rename: (title: string) => session.edit((written) => ({ ...written, title }), 'title'),
      edit: (change: (content: JsonObject) => JsonObject, field: string | null) =>
        session.edit((written) => ({ ...written, content: change(written.content) }), field),
    }),
    [session],
  );
  const { stage, error, saving, details, kind, kindVersion, isKept } = state;
  const document = useMemo((): OpenDocument | null => {
    if (saving === null) return null;
    const { retry, ...others } = acts;
    return {
      ...{ id, kind, kindVersion, details },
      ...saving.mine,
      mayEdit: details === null || (details.right !== 'VIEW' && details.shelf !== 'TRASH'),
      save: {
        status: saveStatus(saving),
        at: details?.changedAt ?? null,
        refusal: saving.refusal,
        isKept,
        conflicts: openConflicts(saving),
        retry,
      },
      canUndo: saving.steps.past.length > 0,
      canRedo: saving.steps.future.length > 0,
      ...others,
    };
  }, [acts, details, id, isKept, kind, kindVersion, saving]);
  return { stage, error, retry: acts.retry, document };
}
