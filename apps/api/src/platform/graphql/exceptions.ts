import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Hands errors of GraphQL fields on as they are: the operation log tells what a person did wrong from what is broken.
 * Without it Nest writes every refused argument as an error with its stack. Routes keep the usual answer.
 */
@Catch()
export class ExceptionHandOver extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'graphql' | 'http'>() === 'graphql') return exception;
    super.catch(exception, host);
    return undefined;
  }
}
