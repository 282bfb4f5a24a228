import type { FieldConflict, FieldPath, Side } from '@trellis/domain/documents';
import { type EditMoment, mappedSteps, NO_STEPS, stepped, type Steps } from './steps';
import { type Base, carriedOver, isSameWriting, mergeWritings, type Written } from './writing';

/** A writing on its way to the server, under an id that makes it safe to send twice. */
export interface Attempt extends Written {
  readonly editId: string;
}

/** One document as this page edits it, and how far that is saved. */
export interface Saving {
  /** What the server is known to hold; null for a document that it does not know yet. */
  readonly base: Base | null;
  /** What is on screen. Nothing but the person and a merge that keeps it all changes it. */
  readonly mine: Written;
  /** What was sent and has no answer yet. It may have arrived, so it is sent again as it is until it has one. */
  readonly attempt: Attempt | null;
  readonly phase: 'idle' | 'sending' | 'away';
  /** Why the server refuses the writing; it stays until the writing changes or is tried again. */
  readonly refusal: string | null;
  /** What somebody else saved where mine says something different; null when nothing is to be decided. */
  readonly theirs: Base | null;
  readonly steps: Steps;
}

export type SavingEvent =
  | (EditMoment & { readonly type: 'edited'; readonly written: Written })
  | { readonly type: 'undone' | 'redone' | 'unanswered' | 'retried' }
  | { readonly type: 'sent'; readonly editId: string }
  | { readonly type: 'refused'; readonly code: string }
  | { readonly type: 'saved' | 'conflicted' | 'loaded'; readonly document: Base }
  | { readonly type: 'resolved'; readonly sides: ReadonlyMap<string, Side> };

/** A document as the server gives it. */
export function opened(document: Base): Saving {
  return {
    base: document,
    mine: { title: document.title, content: document.content },
    attempt: null,
    phase: 'idle',
    refusal: null,
    theirs: null,
    steps: NO_STEPS,
  };
}

/** A document that begins on this device. */
export function begun(written: Written): Saving {
  return { ...opened({ ...written, revision: 0 }), base: null };
}

export function isDirty({ base, mine }: Saving): boolean {
  return base === null || !isSameWriting(base, mine);
}

/** Whether there is something that the server has not said it holds. */
export function isUnsaved(saving: Saving): boolean {
  return saving.attempt !== null || isDirty(saving);
}

/** Whether something can be sent without asking the person. */
export function isSendable(saving: Saving): boolean {
  const { phase, theirs, refusal } = saving;
  return phase !== 'sending' && theirs === null && refusal === null && isUnsaved(saving);
}

export type SaveStatus = 'saved' | 'saving' | 'unsaved' | 'conflict' | 'refused';

/** How far the writing is saved; a pause before the next saving counts as saving. */
export function saveStatus(saving: Saving): SaveStatus {
  if (saving.theirs !== null) return 'conflict';
  if (saving.refusal !== null) return 'refused';
  if (!isUnsaved(saving)) return 'saved';
  return saving.phase === 'away' ? 'unsaved' : 'saving';
}

/** A path as one text, by which a choice is remembered. */
export function pathKey(path: FieldPath): string {
  return JSON.stringify(path);
}

/** The fields that the person has to decide. */
export function openConflicts({ base, mine, theirs }: Saving): readonly FieldConflict[] {
  if (base === null || theirs === null) return [];
  return mergeWritings({ base, mine, theirs }).conflicts;
}

export function afterEvent(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'edited':
      return afterEdit(saving, event.written, event);
    case 'undone':
      return afterUndo(saving);
    case 'redone':
      return afterRedo(saving);
    case 'sent':
      return afterSending(saving, event.editId);
    case 'unanswered':
      return { ...saving, phase: 'away' };
    case 'retried':
      return { ...saving, phase: 'idle', refusal: null };
    case 'refused':
      return { ...saving, attempt: null, phase: 'idle', refusal: event.code };
    case 'saved':
      return afterSaving(saving, event.document);
    case 'conflicted':
      return joined({ ...saving, attempt: null, phase: 'idle' }, event.document);
    case 'loaded':
      return afterLoading(saving, event.document);
    case 'resolved':
      return afterChoice(saving, event.sides);
  }
}

function withMine(saving: Saving, mine: Written, steps: Steps): Saving {
  const next = { ...saving, mine, steps, refusal: null };
  return saving.theirs === null ? next : joined(next, saving.theirs);
}

function afterEdit(saving: Saving, written: Written, moment: EditMoment): Saving {
  if (isSameWriting(saving.mine, written) && saving.mine.title === written.title) return saving;
  return withMine(saving, written, stepped(saving.steps, saving.mine, moment));
}

function afterUndo(saving: Saving): Saving {
  const { past, future } = saving.steps;
  const before = past.at(-1);
  if (before === undefined) return saving;
  const steps = { past: past.slice(0, -1), future: [...future, saving.mine], last: null };
  return withMine(saving, before, steps);
}

function afterRedo(saving: Saving): Saving {
  const { past, future } = saving.steps;
  const after = future.at(-1);
  if (after === undefined) return saving;
  const steps = { past: [...past, saving.mine], future: future.slice(0, -1), last: null };
  return withMine(saving, after, steps);
}

function afterSending(saving: Saving, editId: string): Saving {
  const { title, content } = saving.mine;
  return {
    ...saving,
    phase: 'sending',
    attempt: saving.attempt ?? { editId, title: title.trim(), content },
  };
}

/**
 * The attempt is saved. Usually the answer is what was sent; the answer to an attempt that arrived earlier may hold
 * what others saved since, and is then joined with mine.
 */
function afterSaving(saving: Saving, document: Base): Saving {
  const { attempt, base } = saving;
  const settled = { ...saving, attempt: null, phase: 'idle', refusal: null } as const;
  if (attempt === null) return afterLoading(settled, document);
  if (isSameWriting(attempt, document)) return { ...settled, base: document };
  const sent = { ...attempt, revision: base?.revision ?? 0 };
  return joined({ ...settled, base: sent }, document);
}

/** A fresh look at the server. It changes nothing while something is unsaved: saving finds out by itself. */
function afterLoading(saving: Saving, document: Base): Saving {
  const { base, theirs } = saving;
  if (base !== null && document.revision < base.revision) return saving;
  if (theirs !== null) {
    return document.revision < theirs.revision ? saving : joined(saving, document);
  }
  return isUnsaved(saving) ? saving : joined(saving, document);
}

/** Mine joined with what the server holds now; where both changed a field differently, that is to be decided first. */
function joined(saving: Saving, theirs: Base): Saving {
  const { base, mine } = saving;
  if (base === null) return { ...saving, theirs: null };
  const { merged, conflicts } = mergeWritings({ base, mine, theirs });
  if (conflicts.length > 0) return { ...saving, theirs };
  return rebased(saving, theirs, merged);
}

function rebased(saving: Saving, theirs: Base, merged: Written): Saving {
  const { base } = saving;
  const carry = (step: Written): Written =>
    base === null ? step : carriedOver(step, base, theirs);
  return {
    ...saving,
    base: theirs,
    // A blank that is being typed at the end of a title stays.
    mine: isSameWriting(saving.mine, merged) ? saving.mine : merged,
    theirs: null,
    steps: mappedSteps(saving.steps, carry),
  };
}

/** Fields decided by the person. What was mine stays one undo away, whichever side was chosen. */
function afterChoice(saving: Saving, sides: ReadonlyMap<string, Side>): Saving {
  const { base, mine, theirs } = saving;
  if (base === null || theirs === null) return saving;
  const { merged, conflicts } = mergeWritings(
    { base, mine, theirs },
    (path) => sides.get(pathKey(path)) ?? null,
  );
  if (conflicts.length > 0) return saving;
  const steps = stepped(saving.steps, mine, { field: null, at: 0 });
  return rebased({ ...saving, steps }, theirs, merged);
}
