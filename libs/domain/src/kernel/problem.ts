/** What a problem may mention; the text around it is a translation of `problem.<code>`. */
export type ProblemParameter = string | number | readonly string[];

/** Something a person can act on, as a code with typed parameters and never as a sentence. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly parameters: Readonly<Record<string, ProblemParameter>>;
}

export function problem<Code extends string>(
  code: Code,
  parameters: Readonly<Record<string, ProblemParameter>> = {},
): Problem<Code> {
  return { code, parameters };
}

/** Why a figure is null (methods 0.2); travels beside the null so that the page can say it. */
export type UndefinedReason =
  | 'NO_DATA'
  | 'ZERO_MARGIN'
  | 'DISCONNECTED'
  | 'DEGENERATE'
  | 'RANK_ONE'
  | 'TOO_SMALL'
  | 'BELOW_THRESHOLD';
