import { Module } from '@nestjs/common';
import { LoggerModule, type Params } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENVIRONMENT } from '../config/config.module';
import type { Environment } from '../config/environment';
import { correlationIdOf } from './correlation-id';
import { REDACTED_PATHS } from './redaction';

export const CORRELATION_HEADER = 'x-correlation-id';

/** The id of the request, told to the client in a header. */
function identify(request: IncomingMessage, response: ServerResponse): string {
  const id = correlationIdOf(request.headers[CORRELATION_HEADER]);
  response.setHeader(CORRELATION_HEADER, id);
  return id;
}

export function loggerParameters(environment: Environment): Params {
  return {
    pinoHttp: {
      level: environment.logLevel,
      redact: [...REDACTED_PATHS],
      genReqId: identify,
      // Each GraphQL operation has a line of its own; a second one for its transport says nothing more.
      autoLogging: false,
      quietReqLogger: true,
    },
  };
}

/** Structured logs by pino, with the correlation id of the request. */
@Module({
  imports: [LoggerModule.forRootAsync({ inject: [ENVIRONMENT], useFactory: loggerParameters })],
})
export class LoggingModule {}
