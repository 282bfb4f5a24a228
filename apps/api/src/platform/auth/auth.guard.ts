import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { readableError } from '../graphql/errors';
import { PUBLIC_ACTOR, type Actor, type RequestContext } from '../graphql/request-context';
import { Allow } from './allow.decorator';
import { isAllowed } from './permissions';

/** Denies by default: a field or route is open only when it names an action that its actor may do. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const action = this.reflector.getAllAndOverride(Allow, [
      context.getHandler(),
      context.getClass(),
    ]);
    // Nest gives undefined, whatever its types say, where nothing was decorated.
    if (typeof action === 'string' && isAllowed(actorOf(context), action)) return true;
    throw readableError('FORBIDDEN', 'This is not open to you.');
  }
}

function actorOf(context: ExecutionContext): Actor {
  if (context.getType<'graphql' | 'http'>() !== 'graphql') return PUBLIC_ACTOR;
  return GqlExecutionContext.create(context).getContext<RequestContext>().actor;
}
