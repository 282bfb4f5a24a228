import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PageRequest } from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import { memberOf, shown } from '../../platform/graphql/member';
import { Page } from '../../platform/graphql/page-args';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { AccountAdministrationService, accountView } from './account-administration.service';
import {
  AccountConnectionType,
  AccountLinkResult,
  AccountType,
  ChangeAccountArgs,
  ChangeAccountResult,
  CreateAccountArgs,
} from './account-administration.types';

@Resolver(() => AccountType)
export class AccountAdministrationResolver {
  constructor(private readonly service: AccountAdministrationService) {}

  @Query(() => AccountConnectionType, { description: 'Who can sign in, by user name.' })
  @Allow('account:administer')
  accounts(@Page() page: PageRequest): Promise<AccountConnectionType> {
    return this.service.list(page);
  }

  @Mutation(() => AccountLinkResult, {
    description: 'Makes an account, whose person sets the password by the link.',
  })
  @Allow('account:administer')
  async createAccount(
    @Args() { userName, name, isAdministrator }: CreateAccountArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const asked = { userName, name: name ?? null, isAdministrator: isAdministrator ?? false };
    return shown(await this.service.invite(await memberOf(ctx), asked));
  }

  @Mutation(() => AccountLinkResult, {
    description: 'A link for who has forgotten the password; earlier links end.',
  })
  @Allow('account:administer')
  async recoverAccount(
    @Args('personId', { type: () => ID, description: 'Id of the person.' }) personId: string,
    @Args('removeSecondFactor', {
      ...{ type: () => Boolean, defaultValue: false },
      description: 'Whether using the link removes the second factor, for a lost telephone.',
    })
    removeSecondFactor: boolean,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.recover(await memberOf(ctx), personId, removeSecondFactor));
  }

  @Mutation(() => ChangeAccountResult, {
    description: 'Disables or enables an account, or changes whether it runs the installation.',
  })
  @Allow('account:administer')
  async changeAccount(
    @Args() { personId, isDisabled, isAdministrator }: ChangeAccountArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const asked = { isDisabled: isDisabled ?? null, isAdministrator: isAdministrator ?? null };
    const changed = await this.service.change(await memberOf(ctx), personId, asked);
    return changed.ok ? accountView(changed.value) : shown(changed);
  }
}
