import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { AccountsService } from './accounts.service';
import { SessionType } from './accounts.types';

@Resolver(() => SessionType)
export class AccountsResolver {
  constructor(private readonly service: AccountsService) {}

  @Query(() => SessionType, { description: 'Who asks.' })
  @Allow('account:read')
  async session(@Ctx() ctx: RequestContext): Promise<SessionType> {
    const actor = await ctx.actor();
    return {
      mode: this.service.modeFor(actor),
      personId: actor.kind === 'visitor' ? null : actor.personId,
      workspaces: await this.service.workspacesOf(actor),
    };
  }
}
