import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { memberOf, shown } from '../../platform/graphql/member';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { AccessTokensService } from './access-tokens.service';
import {
  AccessTokenType,
  CreateAccessTokenArgs,
  CreateAccessTokenResult,
  RevokeAccessTokenResult,
} from './own-account.types';

@Resolver(() => AccessTokenType)
export class AccessTokensResolver {
  constructor(private readonly service: AccessTokensService) {}

  @Query(() => [AccessTokenType], { description: 'One’s tokens for scripts, the newest first.' })
  @Allow('token:manage')
  async accessTokens(@Ctx() ctx: RequestContext): Promise<readonly AccessTokenType[]> {
    return this.service.list(await memberOf(ctx));
  }

  @Mutation(() => CreateAccessTokenResult, {
    description: 'Makes a token for scripts; its secret is shown this once.',
  })
  @Allow('token:manage')
  async createAccessToken(
    @Args() asked: CreateAccessTokenArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.create(await memberOf(ctx), asked));
  }

  @Mutation(() => RevokeAccessTokenResult, { description: 'Ends a token for scripts.' })
  @Allow('token:manage')
  async revokeAccessToken(
    @Args('id', { type: () => ID, description: 'Id of the token.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.revoke(await memberOf(ctx), id));
  }
}
