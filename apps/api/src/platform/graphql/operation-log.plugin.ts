import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { requestMeter } from '../logging/request-meter';
import type { CodeOf } from './format-error';
import type { RequestContext } from './request-context';

/** Where the line of an operation goes. */
export interface OperationLog {
  info(line: object, message: string): void;
  warn(line: object, message: string): void;
  error(line: object, message: string): void;
}

function outcomeOf(codes: readonly string[]): string {
  return codes[0] ?? 'OK';
}

function errorCodes(
  context: GraphQLRequestContextWillSendResponse<BaseContext>,
): readonly string[] {
  const { body } = context.response;
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return errors.map((error) => {
    const code = error.extensions?.['code'];
    return typeof code === 'string' ? code : 'INTERNAL';
  });
}

interface Sink {
  readonly log: OperationLog;
  readonly codeOf: CodeOf;
}

/** What a person asked wrongly is in the outcome of the line; what is broken is written with its cause. */
function logFailure({ log, codeOf }: Sink, error: GraphQLError, correlationId: string): void {
  const { code } = error.extensions;
  const isOurs = code === undefined || code === 'INTERNAL_SERVER_ERROR';
  if (!isOurs) return;
  const err = error.originalError ?? error;
  // A database that is away or slow needs a look, not a night's sleep: it comes back without us.
  if (codeOf(err) === null) log.error({ err, correlationId }, 'a field failed');
  else log.warn({ err, correlationId }, 'the database did not answer in time');
}

/** Writes one line an operation: name, durations, rows and outcome, never what was asked or answered. */
export function operationLog(
  log: OperationLog,
  codeOf: CodeOf,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart({ contextValue }): Promise<GraphQLRequestListener<RequestContext>> {
      const started = performance.now();
      return Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          for (const error of errors)
            logFailure({ log, codeOf }, error, contextValue.correlationId);
          return Promise.resolve();
        },
        willSendResponse: (context) => {
          const meter = requestMeter();
          const line = {
            operation: context.operationName ?? 'anonymous',
            durationMs: Math.round(performance.now() - started),
            databaseMs: Math.round(meter?.databaseMs ?? 0),
            statements: meter?.statements ?? 0,
            rows: meter?.rows ?? 0,
            outcome: outcomeOf(errorCodes(context)),
            correlationId: contextValue.correlationId,
          };
          log.info(line, 'graphql operation');
          return Promise.resolve();
        },
      });
    },
  };
}
