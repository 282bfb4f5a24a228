import { sum } from './numbers';

/** One part of a score: what it weighs, what was measured, what it adds, and the facts it rests on. */
export interface ExplanationPart<Key extends string = string, Evidence = string> {
  readonly key: Key;
  readonly weight: number;
  /** The measured or normalised value; null when it is not known. */
  readonly value: number | null;
  /** What the part adds to the total, in the unit of the total. */
  readonly contribution: number;
  /** Identifiers of the facts used. */
  readonly evidence: readonly Evidence[];
}

/** How a score came about. The contributions of the parts add up to it (methods 0.5). */
export interface Explanation<Key extends string = string, Evidence = string> {
  readonly parts: readonly ExplanationPart<Key, Evidence>[];
}

/** What the parts add up to: the score, or its logarithm for a geometric mean. 0 for no parts. */
export function explanationTotal(explanation: Explanation<string, unknown>): number {
  return sum(explanation.parts.map((part) => part.contribution));
}
