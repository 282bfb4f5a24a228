import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** The closed list of error codes of the API, and the one for an API that does not answer at all. */
export type ApiProblemCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'UNREACHABLE';

export interface ApiProblem {
  readonly code: ApiProblemCode;
  /** What to quote when asking for help; null when the API gave none. */
  readonly correlationId: string | null;
}

const CODES: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL',
];

function isCode(code: unknown): code is ApiProblemCode {
  return typeof code === 'string' && CODES.includes(code);
}

/** Reads the kind of failure from whatever Apollo Client threw; anything unknown counts as internal. */
export function apiProblem(error: unknown): ApiProblem {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions;
    const code = extensions?.['code'];
    const correlationId = extensions?.['correlationId'];
    return {
      code: isCode(code) ? code : 'INTERNAL',
      correlationId: typeof correlationId === 'string' ? correlationId : null,
    };
  }
  if (ServerError.is(error)) return { code: serverCode(error), correlationId: null };
  if (ServerParseError.is(error)) return { code: 'UNREACHABLE', correlationId: null };
  if (error instanceof TypeError) return { code: 'UNREACHABLE', correlationId: null };
  return { code: 'INTERNAL', correlationId: null };
}

/** The argument and the value of it that the API could not place; null for a failure of another kind. */
export function refusedValue(
  error: unknown,
): { readonly argument: string; readonly value: string } | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const extensions = error.errors[0]?.extensions;
  const argument = extensions?.['argument'];
  const value = extensions?.['value'];
  if (extensions?.['code'] !== 'BAD_USER_INPUT') return null;
  return typeof argument === 'string' && typeof value === 'string' ? { argument, value } : null;
}

function serverCode(error: ServerError): ApiProblemCode {
  if (error.statusCode === 429) return 'RATE_LIMITED';
  return error.statusCode >= 502 && error.statusCode <= 504 ? 'UNREACHABLE' : 'INTERNAL';
}

/** Failures that pass by themselves: the API or its database is away, so it is worth asking again. */
export function isPassing(problem: ApiProblem): boolean {
  return problem.code === 'UNAVAILABLE' || problem.code === 'UNREACHABLE';
}
