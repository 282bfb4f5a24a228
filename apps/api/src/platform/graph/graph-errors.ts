import { Neo4jError } from 'neo4j-driver';
import type * as z from 'zod';

/** The database cannot be reached; the same request may succeed as soon as it is back. */
export class GraphUnavailableError extends Error {
  override readonly name: string = 'GraphUnavailableError';
  readonly code = 'UNAVAILABLE';
}

/** The database is there and refuses the user or the password. */
export class GraphCredentialsError extends GraphUnavailableError {
  override readonly name = 'GraphCredentialsError';
}

/** The statement ran longer than its time limit and was ended. */
export class GraphTimeoutError extends Error {
  override readonly name = 'GraphTimeoutError';
  readonly code = 'TIMEOUT';
}

/** The database refused a statement: a bug, or a constraint that the caller should have checked. */
export class GraphStatementError extends Error {
  override readonly name = 'GraphStatementError';
  readonly code = 'INTERNAL';
  readonly isConstraintViolation: boolean;

  constructor(message: string, options: { cause: unknown; isConstraintViolation: boolean }) {
    super(message, { cause: options.cause });
    this.isConstraintViolation = options.isConstraintViolation;
  }
}

/** A row does not have the shape that the code believes in. */
export class RowDecodingError extends Error {
  override readonly name = 'RowDecodingError';
  readonly code = 'INTERNAL';

  constructor(error: z.ZodError) {
    const columns = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    super(`A database row has an unexpected shape: ${columns.join('; ')}`, { cause: error });
  }
}

const UNAVAILABLE_CODES: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.NotALeader',
]);

const CREDENTIALS_CODES: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
]);

const CONSTRAINT_CODE = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** Whether the failure means that the database was away, so that a read may be tried once more. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return (
    UNAVAILABLE_CODES.has(error.code) ||
    error.message.includes('Connection acquisition timed out') ||
    error.message.includes('Pool is closed')
  );
}

/** The driver's error in the product's words; the driver's own error stays its cause. */
export function graphError(error: unknown): Error {
  if (!(error instanceof Neo4jError)) {
    return error instanceof Error ? error : new Error('Unknown database failure', { cause: error });
  }
  if (isUnavailable(error)) {
    return new GraphUnavailableError('The database does not answer.', { cause: error });
  }
  if (CREDENTIALS_CODES.has(error.code)) {
    return new GraphCredentialsError('The database refuses the user or the password.', {
      cause: error,
    });
  }
  if (error.code.includes('TransactionTimedOut')) {
    return new GraphTimeoutError('The database took too long.', { cause: error });
  }
  return new GraphStatementError(error.message, {
    cause: error,
    isConstraintViolation: error.code === CONSTRAINT_CODE,
  });
}
