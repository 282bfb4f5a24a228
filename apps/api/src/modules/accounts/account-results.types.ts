import { Field, ID, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { ProblemType } from '../../platform/graphql/problem.types';
import { SessionType } from './accounts.types';

@ObjectType('AccountProblem', {
  implements: () => [ProblemType],
  description:
    'accountsExist, accountsMissing, accountUnknown, codeNeeded, codeWrong, lastAdministrator, linkUnknown, nameInvalid, passwordTooShort, passwordTooLong, passwordLikeUserName, passwordTooCommon, passwordTooRegular, passwordWrong, secondFactorMissing, sessionUnknown, tooManyAttempts, tooManyTokens, tokenInvalid, tokenUnknown, userNameInvalid or userNameTaken.',
})
export class AccountProblemType extends ProblemType {}

@ObjectType('SignInProblem', {
  implements: () => [ProblemType],
  description:
    'signInRefused (name, password or code is wrong, or the account is disabled), signInSlowed (wait) or secondFactorNeeded (again with a code).',
})
export class SignInProblemType extends ProblemType {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next attempt may be made; null where it may be made at once.',
  })
  readonly seconds!: number | null;
}

@ObjectType('SessionsEnded', { description: 'Sessions that were ended.' })
export class SessionsEndedType {
  @Field(() => Int, { description: 'How many.' })
  readonly ended!: number;
}

@ObjectType('BrowserSession', { description: 'A browser in which one is signed in.' })
export class BrowserSessionType {
  @Field(() => ID, { description: 'Id of the session.' })
  readonly id!: string;

  @Field(() => String, { description: 'When one signed in, as ISO instant.' })
  readonly createdAt!: string;

  @Field(() => String, { description: 'When it was last used, to within five minutes.' })
  readonly usedAt!: string;

  @Field(() => String, {
    description: 'Browser and system, such as "Firefox, Linux"; empty where unknown.',
  })
  readonly browser!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  readonly isCurrent!: boolean;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Who is signed in, or why nobody is.',
  types: () => [SessionType, SignInProblemType] as const,
  resolveType: (value: object) => ('code' in value ? 'SignInProblem' : 'Session'),
});

export const AccountSessionResult = createUnionType({
  name: 'AccountSessionResult',
  description: 'Who is signed in with the account, or why it was not made or changed.',
  types: () => [SessionType, AccountProblemType] as const,
  resolveType: (value: object) => ('code' in value ? 'AccountProblem' : 'Session'),
});

export const EndSessionsResult = createUnionType({
  name: 'EndSessionsResult',
  description: 'The sessions that were ended, or why none was.',
  types: () => [SessionsEndedType, AccountProblemType] as const,
  resolveType: (value: object) => ('code' in value ? 'AccountProblem' : 'SessionsEnded'),
});
