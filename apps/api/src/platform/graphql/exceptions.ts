import { type ArgumentsHost, Catch, HttpException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Request, Response } from 'express';
import { requestMeter } from '../logging/request-meter';

const BAD_REQUEST = 400;
const TOO_LARGE = 413;

/** The status of a request that is refused before GraphQL has read it; null for anything else. */
function refusedStatus(exception: unknown): number | null {
  const status =
    exception instanceof HttpException
      ? exception.getStatus()
      : exception instanceof Error && 'status' in exception
        ? exception.status
        : null;
  return typeof status === 'number' && status >= BAD_REQUEST && status < 500 ? status : null;
}

function sentence(exception: unknown, status: number): string {
  if (status === TOO_LARGE) return 'The request is too large; send a shorter query.';
  if (status === BAD_REQUEST) return 'The body of the request is no valid JSON.';
  return exception instanceof Error ? exception.message : 'The request cannot be read.';
}

/**
 * Hands errors of GraphQL fields on as they are: the operation log tells what a person did wrong from what is broken.
 * Without it Nest writes every refused argument as an error with its stack. A request to GraphQL that cannot be read
 * is answered like any other refused query. Routes keep the usual answer.
 */
@Catch()
export class ExceptionHandOver extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'graphql' | 'http'>() === 'graphql') return exception;
    const http = host.switchToHttp();
    const status = refusedStatus(exception);
    if (http.getRequest<Request>().path === '/graphql' && status !== null) {
      const correlationId = requestMeter()?.correlationId;
      const extensions = { code: 'BAD_USER_INPUT', correlationId };
      const errors = [{ message: sentence(exception, status), extensions }];
      http.getResponse<Response>().status(status).json({ errors });
      return undefined;
    }
    super.catch(exception, host);
    return undefined;
  }
}
