import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { exchangeOf, memberOf, shown } from '../../platform/graphql/member';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { CreateFirstAccountArgs, SignInArgs } from './account-args.types';
import {
  AccountSessionResult,
  BrowserSessionType,
  EndSessionsResult,
  type SessionsEndedType,
  SignInResult,
} from './account-results.types';
import { AccountsService } from './accounts.service';
import { SessionType } from './accounts.types';
import { FirstAccountService } from './first-account.service';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

@Resolver(() => SessionType)
export class AccountsResolver {
  constructor(
    private readonly service: AccountsService,
    private readonly first: FirstAccountService,
    private readonly signIns: SignInService,
    private readonly browsers: SessionsService,
  ) {}

  @Query(() => SessionType, { description: 'Who asks.' })
  @Allow('account:read')
  async session(@Ctx() ctx: RequestContext): Promise<SessionType> {
    return this.service.sessionOf(await ctx.actor());
  }

  @Query(() => [BrowserSessionType], {
    description: 'The browsers in which one is signed in, last used first.',
  })
  @Allow('session:manage')
  async sessions(@Ctx() ctx: RequestContext): Promise<readonly BrowserSessionType[]> {
    return this.browsers.list(await memberOf(ctx), ctx.exchange);
  }

  @Mutation(() => AccountSessionResult, {
    description:
      'Makes the first account, takes over what was saved without one, and signs in with it.',
  })
  @Allow('account:begin')
  async createFirstAccount(
    @Args() { code, name, ...registration }: CreateFirstAccountArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const asked = { ...registration, name: name ?? null };
    const made = await this.first.create(asked, code ?? null, exchangeOf(ctx));
    return made.ok ? this.begun(ctx, made.value.personId) : shown(made);
  }

  @Mutation(() => SignInResult, { description: 'Begins a session in this browser.' })
  @Allow('session:begin')
  async signIn(
    @Args() { totp, ...credentials }: SignInArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const asked = { ...credentials, totp: totp ?? null };
    const known = await this.signIns.check(asked, exchangeOf(ctx));
    return known.ok ? this.begun(ctx, known.value.personId) : shown(known);
  }

  @Mutation(() => EndSessionsResult, {
    description: 'Ends the session of this browser, if it has one.',
  })
  @Allow('session:begin')
  signOut(@Ctx() ctx: RequestContext): Promise<SessionsEndedType> {
    return this.browsers.end(exchangeOf(ctx));
  }

  @Mutation(() => EndSessionsResult, { description: 'Ends all of one’s sessions, this one too.' })
  @Allow('session:manage')
  async signOutEverywhere(@Ctx() ctx: RequestContext): Promise<SessionsEndedType> {
    return this.browsers.endEverywhere(await memberOf(ctx), exchangeOf(ctx));
  }

  @Mutation(() => EndSessionsResult, { description: 'Ends one of one’s sessions.' })
  @Allow('session:manage')
  async endSession(
    @Args('id', { type: () => ID, description: 'Id of the session.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.browsers.endOne(await memberOf(ctx), id));
  }

  private async begun(ctx: RequestContext, personId: string): Promise<SessionType> {
    await this.browsers.begin(exchangeOf(ctx), personId);
    return this.service.sessionOfPerson(personId);
  }
}
