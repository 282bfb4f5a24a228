import type { Written } from './writing';

/** The most steps that can be undone. */
export const MOST_STEPS = 100;

/** Edits of one field within this time are one step, so that undo takes back words and not letters. */
const STEP_MS = 1000;

/** What undo and redo lead to; the nearest last. */
export interface Steps {
  readonly past: readonly Written[];
  readonly future: readonly Written[];
  /** The field that the last step changed, and when; null when the next edit is a step of its own. */
  readonly last: { readonly field: string; readonly at: number } | null;
}

export const NO_STEPS: Steps = { past: [], future: [], last: null };

/** A moment at which a field was edited; without a field the edit is a step of its own. */
export interface EditMoment {
  readonly field: string | null;
  readonly at: number;
}

/** The steps after an edit of `before`. */
export function stepped(steps: Steps, before: Written, { field, at }: EditMoment): Steps {
  const { last } = steps;
  const goesOn =
    last !== null && last.field === field && at - last.at < STEP_MS && steps.past.length > 0;
  return {
    past: goesOn ? steps.past : [...steps.past, before].slice(-MOST_STEPS),
    future: [],
    last: field === null ? null : { field, at },
  };
}

/** Every step changed by the same function, for a document that somebody else has changed. */
export function mappedSteps({ past, future }: Steps, change: (step: Written) => Written): Steps {
  return { past: past.map(change), future: future.map(change), last: null };
}

/** A text as what it differs by from its neighbour: length of the common beginning and end, and what is between. */
type Delta = readonly [beginning: number, end: number, between: string];

function deltaOf(text: string, from: string): Delta {
  const most = Math.min(text.length, from.length);
  let beginning = 0;
  while (beginning < most && text[beginning] === from[beginning]) beginning += 1;
  let end = 0;
  while (end < most - beginning && text.at(-1 - end) === from.at(-1 - end)) end += 1;
  return [beginning, end, text.slice(beginning, text.length - end)];
}

function withDelta(from: string, [beginning, end, between]: Delta): string {
  return from.slice(0, beginning) + between + from.slice(from.length - end);
}

/** The texts of a chain of steps, the nearest to `now` last, each by what it differs by from the one nearer. */
export function packed(now: Written, steps: readonly Written[]): readonly Delta[] {
  let from = JSON.stringify(now);
  const deltas = [...steps].reverse().map((step) => {
    const text = JSON.stringify(step);
    const delta = deltaOf(text, from);
    from = text;
    return delta;
  });
  return deltas.reverse();
}

/** The texts again; what cannot be read ends the chain. */
export function unpackedTexts(now: Written, deltas: readonly Delta[]): readonly string[] {
  let from = JSON.stringify(now);
  const texts = [...deltas].reverse().map((delta) => {
    from = withDelta(from, delta);
    return from;
  });
  return texts.reverse();
}
