import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type Action, ACTIONS, type Actor, can } from '@trellis/domain/access';
import type { Request } from 'express';
import { readableError } from '../graphql/errors';
import type { RequestContext } from '../graphql/request-context';
import { Actors } from './actors';
import { Allow } from './allow.decorator';

/**
 * Denies by default: a field or route is open only when it names an action that its actor may do to something. Whether
 * to this very record is for the use case to say, which knows the record.
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Nest gives undefined, whatever its types say, where nothing was decorated.
    const action: Action | undefined = this.reflector.getAllAndOverride(Allow, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (action === undefined) throw readableError('FORBIDDEN', 'This is not open to you.');
    // A public page asks nobody who he is, and so no database either.
    if (ACTIONS[action].subject === 'public') return true;
    const actor = await this.actorOf(context);
    if (can(actor, action)) return true;
    throw actor.kind === 'visitor'
      ? readableError('UNAUTHENTICATED', 'This needs somebody who is signed in.')
      : readableError('FORBIDDEN', 'This is not open to you.');
  }

  private actorOf(context: ExecutionContext): Promise<Actor> {
    if (context.getType<'graphql' | 'http'>() === 'graphql') {
      return GqlExecutionContext.create(context).getContext<RequestContext>().actor();
    }
    return this.actors.actorOf(context.switchToHttp().getRequest<Request>());
  }
}
