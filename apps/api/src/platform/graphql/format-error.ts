import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from './errors';
import { MAXIMUM_TOKENS } from './query-cost';

/** Apollo's own codes for requests that it refuses before anything runs. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/** Messages that stand in for the text of an error that nobody outside should read. */
const MASKED: Readonly<Partial<Record<ErrorCode, string>>> = {
  TIMEOUT: 'The answer took too long and was given up.',
  UNAVAILABLE: 'The database is not available at the moment; try again in a moment.',
  INTERNAL: 'Something went wrong on our side.',
};

export function isErrorCode(code: unknown): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

/** Tells the code of an error that is no GraphQL error, such as one of the database. */
export type CodeOf = (error: unknown) => ErrorCode | null;

function codeOf(formatted: GraphQLFormattedError, cause: unknown, codeOfCause: CodeOf): ErrorCode {
  const known = codeOfCause(cause);
  if (known !== null) return known;
  const code = formatted.extensions?.['code'];
  if (isErrorCode(code) && cause instanceof GraphQLError) return code;
  return REFUSALS.has(code) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

/** What the parser says of a request text that is longer than it reads; it has no code of its own. */
const TOO_MANY_TOKENS = /contains more that \d+ tokens/u;

function isTooLong({ message, extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && TOO_MANY_TOKENS.test(message);
}

/** Message and extensions as the client reads them. */
function readable(
  formatted: GraphQLFormattedError,
  code: ErrorCode,
): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  if (isTooLong(formatted)) {
    return {
      message: `The query is too complex: it has more than ${MAXIMUM_TOKENS} words and signs.`,
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: MAXIMUM_TOKENS },
    };
  }
  const masked = MASKED[code];
  if (masked !== undefined) return { message: masked, extensions: { code } };
  const { stacktrace: _, originalError: __, ...extensions } = formatted.extensions ?? {};
  return { message: formatted.message, extensions: { ...extensions, code } };
}

/**
 * Gives every error a code of the closed list and the id of its request, so that a person can quote it, and hides the
 * text of what is our fault.
 */
export function errorFormatter(codeOfCause: CodeOf, correlationId: () => string | undefined) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted, unwrapResolverError(thrown), codeOfCause);
    const { message, extensions } = readable(formatted, code);
    const id = correlationId();
    return {
      ...formatted,
      message,
      extensions: { ...extensions, ...(id === undefined ? {} : { correlationId: id }) },
    };
  };
}
