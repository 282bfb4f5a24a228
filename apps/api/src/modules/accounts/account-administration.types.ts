import { ArgsType, Field, ID, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { PageInfoType } from '../../platform/graphql/connection.types';
import { AccountProblemType } from './account-results.types';

@ObjectType('Account', {
  description: 'How somebody signs in, as those see it who run the installation.',
})
export class AccountType {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly personId!: string;

  @Field(() => String, { description: 'Name to sign in with.' })
  readonly userName!: string;

  @Field(() => String, { nullable: true, description: 'Name the person goes by.' })
  readonly name!: string | null;

  @Field(() => Boolean, { description: 'Whether the person runs the installation.' })
  readonly isAdministrator!: boolean;

  @Field(() => Boolean, { description: 'Whether signing in is closed to it.' })
  readonly isDisabled!: boolean;

  @Field(() => String, { description: 'When it was made, as ISO instant.' })
  readonly createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When one of its sessions was last used; null without a session.',
  })
  readonly lastUsedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether its person has set a password yet.' })
  readonly hasPassword!: boolean;

  @Field(() => Boolean, { description: 'Whether a link for it waits to be used.' })
  readonly hasOpenLink!: boolean;

  @Field(() => Boolean, { description: 'Whether it needs a second factor.' })
  readonly hasSecondFactor!: boolean;
}

@ObjectType('AccountConnection', { description: 'A page of the accounts.' })
export class AccountConnectionType {
  @Field(() => [AccountType], { description: 'The accounts of the page, by user name.' })
  readonly nodes!: readonly AccountType[];

  @Field(() => Int, { description: 'Number of all accounts.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;
}

@ObjectType('AccountLink', {
  description: 'A link with which a person sets a password once. It is shown this once.',
})
export class AccountLinkType {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly personId!: string;

  @Field(() => String, {
    description: 'Secret of the link; it belongs behind the # of an address, which no log keeps.',
  })
  readonly token!: string;

  @Field(() => String, { description: 'When it ends, as ISO instant: after 48 hours.' })
  readonly expiresAt!: string;
}

@ArgsType()
export class CreateAccountArgs {
  @Field(() => String, {
    description: 'Name to sign in with, 2 to 100 letters, digits and . _ + - @.',
  })
  readonly userName!: string;

  @Field(() => String, { nullable: true, description: 'Name the person goes by.' })
  readonly name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person runs the installation; not where left out.',
  })
  readonly isAdministrator?: boolean | null;
}

@ArgsType()
export class ChangeAccountArgs {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly personId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Closes signing in and ends all sessions, or opens it again.',
  })
  readonly isDisabled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person runs the installation.',
  })
  readonly isAdministrator?: boolean | null;
}

export const AccountLinkResult = createUnionType({
  name: 'AccountLinkResult',
  description: 'The link, or why there is none.',
  types: () => [AccountLinkType, AccountProblemType] as const,
  resolveType: (value: object) => ('code' in value ? 'AccountProblem' : 'AccountLink'),
});

export const ChangeAccountResult = createUnionType({
  name: 'ChangeAccountResult',
  description: 'The changed account, or why it was not changed.',
  types: () => [AccountType, AccountProblemType] as const,
  resolveType: (value: object) => ('code' in value ? 'AccountProblem' : 'Account'),
});
