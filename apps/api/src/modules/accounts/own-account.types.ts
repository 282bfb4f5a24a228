import {
  ArgsType,
  Field,
  ID,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from '@nestjs/graphql';
import type { Scope } from '@trellis/domain/access';
import { AccountProblemType } from './account-results.types';
import { PersonType } from './accounts.types';

export const TokenScope = { READ: 'read', WRITE: 'write' } as const satisfies Record<string, Scope>;
registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What a token is good for.',
  valuesMap: {
    READ: { description: 'Reads what its person may read.' },
    WRITE: { description: 'Writes what its person may write.' },
  },
});

@ObjectType('AccessToken', { description: 'A token with which scripts act for a person.' })
export class AccessTokenType {
  @Field(() => ID, { description: 'Id of the token.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is for, as its person named it.' })
  readonly name!: string;

  @Field(() => [TokenScope], { description: 'What it is good for.' })
  readonly scopes!: readonly Scope[];

  @Field(() => String, { description: 'When it was made, as ISO instant.' })
  readonly createdAt!: string;

  @Field(() => String, { description: 'When it ends, as ISO instant.' })
  readonly expiresAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it was last used, to within five minutes; null for never.',
  })
  readonly usedAt!: string | null;
}

@ObjectType('CreatedAccessToken', { description: 'A new token with its secret, shown this once.' })
export class CreatedAccessTokenType extends AccessTokenType {
  @Field(() => String, { description: 'What a script sends as `Authorization: Bearer …`.' })
  readonly secret!: string;
}

@ObjectType('AccessTokenRevoked', { description: 'The token is worth nothing any more.' })
export class AccessTokenRevokedType {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
}

@ArgsType()
export class CreateAccessTokenArgs {
  @Field(() => String, { description: 'What it is for, at most 100 characters.' })
  readonly name!: string;

  @Field(() => [TokenScope], { description: 'What it is to be good for.' })
  readonly scopes!: Scope[];

  @Field(() => Int, { description: 'Days until it ends, 1 to 365.' })
  readonly days!: number;
}

@ObjectType('SecondFactorSecret', {
  description: 'A secret for an app of codes; it counts once it is confirmed with a code.',
})
export class SecondFactorSecretType {
  @Field(() => String, { description: 'The secret as text to type in.' })
  readonly secret!: string;

  @Field(() => String, { description: 'The same as an otpauth address, for a picture to scan.' })
  readonly uri!: string;
}

@ObjectType('SecondFactorAdded', { description: 'Signing in needs a code from here on.' })
export class SecondFactorAddedType {
  @Field(() => [String], {
    description: 'Codes for a lost telephone, each good once. They are shown this once.',
  })
  readonly recoveryCodes!: readonly string[];
}

@ObjectType('PasswordSet', { description: 'The password is set; one signs in with it.' })
export class PasswordSetType {
  @Field(() => String, { description: 'Name to sign in with.' })
  readonly userName!: string;
}

function resultOf(name: string): (value: object) => string {
  return (value) => ('code' in value ? 'AccountProblem' : name);
}

export const CreateAccessTokenResult = createUnionType({
  name: 'CreateAccessTokenResult',
  description: 'The token with its secret, or why there is none.',
  types: () => [CreatedAccessTokenType, AccountProblemType] as const,
  resolveType: resultOf('CreatedAccessToken'),
});

export const RevokeAccessTokenResult = createUnionType({
  name: 'RevokeAccessTokenResult',
  description: 'The revoked token, or why none was revoked.',
  types: () => [AccessTokenRevokedType, AccountProblemType] as const,
  resolveType: resultOf('AccessTokenRevoked'),
});

export const BeginSecondFactorResult = createUnionType({
  name: 'BeginSecondFactorResult',
  description: 'The secret, or why there is none.',
  types: () => [SecondFactorSecretType, AccountProblemType] as const,
  resolveType: resultOf('SecondFactorSecret'),
});

export const ConfirmSecondFactorResult = createUnionType({
  name: 'ConfirmSecondFactorResult',
  description: 'The recovery codes, or why the second factor was not added.',
  types: () => [SecondFactorAddedType, AccountProblemType] as const,
  resolveType: resultOf('SecondFactorAdded'),
});

export const SetPasswordResult = createUnionType({
  name: 'SetPasswordResult',
  description: 'Whose password is set, or why it is not.',
  types: () => [PasswordSetType, AccountProblemType] as const,
  resolveType: resultOf('PasswordSet'),
});

export const ChangeNameResult = createUnionType({
  name: 'ChangeNameResult',
  description: 'The person under the name, or why it was not changed.',
  types: () => [PersonType, AccountProblemType] as const,
  resolveType: resultOf('Person'),
});
