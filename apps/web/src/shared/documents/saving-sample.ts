import { isJsonList, isJsonObject, type Json, type JsonObject } from '@trellis/domain/documents';
import { type Draft, type DraftStorage, draftsIn } from './drafts';
import type { Saving } from './saving';
import type { Base, Written } from './writing';

/** A small document for tests of saving: three entries with a note each. */

export const FIELDS = ['a', 'b', 'c'] as const;
export type Field = (typeof FIELDS)[number];

type Notes = Readonly<Record<Field, string>>;

function notesOf(content: JsonObject): Notes {
  const { entries } = content;
  const noteOf = (field: Field): string => {
    const found = isJsonList(entries) ? entries.find((each) => isOf(each, field)) : undefined;
    const text = isJsonObject(found) ? found['note'] : '';
    return typeof text === 'string' ? text : '';
  };
  return { a: noteOf('a'), b: noteOf('b'), c: noteOf('c') };
}

function isOf(entry: Json, field: Field): boolean {
  return isJsonObject(entry) && entry['id'] === field;
}

export function note(content: JsonObject, field: Field, text: string): JsonObject {
  const notes = { ...notesOf(content), [field]: text };
  return { ...content, entries: FIELDS.map((id) => ({ id, note: notes[id] })) };
}

export const START: Base = {
  revision: 1,
  title: 'Partners',
  content: { entries: FIELDS.map((id) => ({ id, note: '' })) },
};

export function textsOf({ content }: Written): readonly string[] {
  const notes = notesOf(content);
  return FIELDS.map((field) => notes[field]);
}

/** Storage of a browser that begins empty. */
export function memoryStorage(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

/** The state after the tab was closed and its draft taken up from the device. */
export function reloaded(saving: Saving): Saving {
  const drafts = draftsIn(memoryStorage());
  const draft: Draft = {
    ...{ id: 'd', personId: 'p', tab: 't', kind: 'shortlist', kindVersion: 1, at: 0 },
    saving,
  };
  drafts.keep(draft);
  const [kept] = drafts.all();
  if (kept === undefined) throw new Error('The draft is not on the device.');
  return kept.saving;
}
