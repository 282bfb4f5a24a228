import type { Member } from '@trellis/domain/access';
import type { Problem, Result } from '@trellis/domain/kernel';
import type { Exchange } from '../auth/session-cookie';
import { readableError } from './errors';
import { problemFields } from './problem.types';
import type { RequestContext } from './request-context';

/** Who asks; the guard has let nobody through who is unknown. */
export async function memberOf(ctx: RequestContext): Promise<Member> {
  const actor = await ctx.actor();
  if (actor.kind === 'member') return actor;
  throw readableError('UNAUTHENTICATED', 'This needs somebody who is signed in.');
}

/** The request and its answer, of what only a request over HTTP can ask. */
export function exchangeOf({ exchange }: RequestContext): Exchange {
  if (exchange === null) throw new Error('This is asked over HTTP only.');
  return exchange;
}

/** The value, or the problem with the fields that its type in the schema has. */
export function shown<T extends object, P extends Problem>(result: Result<T, P>): object {
  return result.ok ? result.value : { ...result.problem, ...problemFields(result.problem) };
}
