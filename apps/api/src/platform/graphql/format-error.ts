import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from './errors';

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

/** Gives every error a code of the closed list and hides the text of what is our fault. */
export function errorFormatter(codeOfCause: CodeOf) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted, unwrapResolverError(thrown), codeOfCause);
    const { stacktrace: _, originalError: __, ...extensions } = formatted.extensions ?? {};
    const masked = MASKED[code];
    return {
      ...formatted,
      message: masked ?? formatted.message,
      extensions: masked === undefined ? { ...extensions, code } : { code },
    };
  };
}
