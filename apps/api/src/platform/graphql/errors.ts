import { GraphQLError } from 'graphql';

/** The closed list of codes that a client can meet in `extensions.code`. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error whose message the client may read. Anything else that is thrown is masked. */
export function readableError(
  code: ErrorCode,
  message: string,
  parameters: Readonly<Record<string, string | number>> = {},
): GraphQLError {
  // Apollo takes the status from here and does not pass it on; without it a refused query would answer 500.
  const http = code === 'QUERY_TOO_COMPLEX' ? { http: { status: 400 } } : {};
  return new GraphQLError(message, { extensions: { code, ...parameters, ...http } });
}

export function badUserInput(
  message: string,
  parameters: Readonly<Record<string, string | number>> = {},
): GraphQLError {
  return readableError('BAD_USER_INPUT', message, parameters);
}
