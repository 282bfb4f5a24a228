import type { JsonObject } from '@trellis/domain/documents';
import * as z from 'zod/mini';
import { NO_STEPS, packed, unpackedTexts } from './steps';
import { isUnsaved, type Saving } from './saving';

/** A document as one tab keeps it on this device: what is not saved yet, and the steps that can be undone. */
export interface Draft {
  readonly id: string;
  readonly personId: string;
  readonly tab: string;
  readonly kind: string;
  readonly kindVersion: number;
  /** When it was last changed, in milliseconds. */
  readonly at: number;
  readonly saving: Saving;
}

/** Where drafts are kept; `localStorage` fits. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'trellis-draft';
const KEPT_MS = 30 * 86_400_000;

const isContent = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const content = z.custom<JsonObject>(isContent);
const written = z.object({ title: z.string(), content });
const base = z.extend(written, { revision: z.int() });
const deltas = z.array(z.tuple([z.int(), z.int(), z.string()]));
const draftText = z.object({
  id: z.string(),
  personId: z.string(),
  tab: z.string(),
  kind: z.string(),
  kindVersion: z.int(),
  at: z.number(),
  base: z.nullable(base),
  mine: written,
  attempt: z.nullable(z.extend(written, { editId: z.string() })),
  theirs: z.nullable(base),
  past: deltas,
  future: deltas,
});

function textOf(draft: Draft, hasSteps: boolean): string {
  const { saving, ...about } = draft;
  const { base: from, mine, attempt, theirs, steps } = saving;
  return JSON.stringify({
    ...about,
    ...{ base: from, mine, attempt, theirs },
    past: hasSteps ? packed(mine, steps.past) : [],
    future: hasSteps ? packed(mine, steps.future) : [],
  });
}

type Stored = z.infer<typeof draftText>;

function stepsOf(mine: Stored['mine'], chain: Stored['past']): readonly Stored['mine'][] {
  return unpackedTexts(mine, chain).flatMap((text) => {
    const step = parsed(text, written);
    return step === null ? [] : [step];
  });
}

function parsed<T>(text: string, schema: z.ZodMiniType<T>): T | null {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function draftOf(text: string): Draft | null {
  const stored = parsed(text, draftText);
  if (stored === null) return null;
  const { base: from, mine, attempt, theirs, past, future, ...about } = stored;
  return {
    ...about,
    saving: {
      ...{ base: from, mine, attempt, theirs },
      phase: 'idle',
      refusal: null,
      steps: { ...NO_STEPS, past: stepsOf(mine, past), future: stepsOf(mine, future) },
    },
  };
}

type DraftName = Pick<Draft, 'id' | 'tab'>;

function keyOf({ id, tab }: DraftName): string {
  return `${PREFIX}.${id}.${tab}`;
}

/** The drafts on this device, each under its document and tab, so that two tabs never write the same one. */
export interface Drafts {
  readonly all: () => readonly Draft[];
  /** Whether there was room for it. */
  readonly keep: (draft: Draft) => boolean;
  readonly drop: (name: DraftName) => void;
}

export function draftsIn(storage: DraftStorage): Drafts {
  const write = (key: string, text: string): boolean => {
    try {
      storage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  };
  return {
    all: () => {
      const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place));
      return keys.flatMap((key) => {
        if (key?.startsWith(`${PREFIX}.`) !== true) return [];
        const draft = draftOf(storage.getItem(key) ?? '');
        return draft === null ? [] : [draft];
      });
    },
    // Steps are the part that can be done without when a device is full.
    keep: (draft) =>
      write(keyOf(draft), textOf(draft, true)) || write(keyOf(draft), textOf(draft, false)),
    drop: (name) => storage.removeItem(keyOf(name)),
  };
}

/** Drafts that hold nothing unsaved and were not touched for 30 days. */
export function forgettable(drafts: readonly Draft[], now: number): readonly Draft[] {
  return drafts.filter(({ saving, at }) => !isUnsaved(saving) && now - at > KEPT_MS);
}
