import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { exchangeOf, memberOf, shown } from '../../platform/graphql/member';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { AccountSessionResult } from './account-results.types';
import { AccountsService } from './accounts.service';
import { PersonType } from './accounts.types';
import { OwnAccountService } from './own-account.service';
import {
  BeginSecondFactorResult,
  ChangeNameResult,
  ConfirmSecondFactorResult,
  SetPasswordResult,
} from './own-account.types';
import { SecondFactorService } from './second-factor.service';

const PASSWORD = { type: () => String, description: 'The password, to be sure who asks.' };
const NEW_PASSWORD = {
  type: () => String,
  description: 'New password of 12 to 128 characters; known and regular ones are refused.',
};
const LINK = { type: () => String, description: 'Secret of the link.' };

@Resolver(() => PersonType)
export class OwnAccountResolver {
  constructor(
    private readonly service: OwnAccountService,
    private readonly factor: SecondFactorService,
    private readonly accounts: AccountsService,
  ) {}

  @Query(() => String, {
    nullable: true,
    description: 'The name to sign in with that a link is for; null where it holds no longer.',
  })
  @Allow('account:begin')
  accountOfLink(@Args('token', LINK) token: string): Promise<string | null> {
    return this.service.userOfLink(token);
  }

  @Mutation(() => SetPasswordResult, {
    description: 'Sets the password by a link, which is used up, and ends all sessions and tokens.',
  })
  @Allow('account:begin')
  async setPasswordByLink(
    @Args('token', LINK) token: string,
    @Args('newPassword', NEW_PASSWORD) password: string,
  ): Promise<object> {
    return shown(await this.service.usePasswordLink(token, password));
  }

  @Mutation(() => AccountSessionResult, {
    description: 'Changes one’s password; all other sessions end.',
  })
  @Allow('account:edit')
  async changePassword(
    @Args('password', PASSWORD) current: string,
    @Args('newPassword', NEW_PASSWORD) next: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const member = await memberOf(ctx);
    const changed = await this.service.changePassword(member, { current, next }, exchangeOf(ctx));
    return changed.ok ? this.accounts.sessionOf(member) : shown(changed);
  }

  @Mutation(() => ChangeNameResult, { description: 'Changes the name one goes by.' })
  @Allow('account:edit')
  async changeName(
    @Args('name', {
      ...{ type: () => String, nullable: true },
      description: 'The name, of which the first 100 characters are kept; null for none.',
    })
    name: string | null | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<PersonType> {
    const member = await memberOf(ctx);
    return { id: member.personId, name: await this.service.changeName(member, name ?? null) };
  }

  @Mutation(() => BeginSecondFactorResult, {
    description: 'Draws a secret for an app of codes; confirm it with a code.',
  })
  @Allow('account:edit')
  async beginSecondFactor(
    @Args('password', PASSWORD) password: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.factor.begin(await memberOf(ctx), password));
  }

  @Mutation(() => ConfirmSecondFactorResult, {
    description: 'Puts the drawn secret in use; signing in needs its codes from here on.',
  })
  @Allow('account:edit')
  async confirmSecondFactor(
    @Args('totp', { type: () => String, description: 'A code that the app shows.' }) totp: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.factor.confirm(await memberOf(ctx), totp));
  }

  @Mutation(() => AccountSessionResult, {
    description: 'Removes the second factor and its recovery codes.',
  })
  @Allow('account:edit')
  async removeSecondFactor(
    @Args('password', PASSWORD) password: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const member = await memberOf(ctx);
    const removed = await this.factor.remove(member, password);
    return removed.ok ? this.accounts.sessionOf(member) : shown(removed);
  }
}
