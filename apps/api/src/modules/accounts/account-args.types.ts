import { ArgsType, Field } from '@nestjs/graphql';

@ArgsType()
export class CreateFirstAccountArgs {
  @Field(() => String, {
    description:
      'Name to sign in with: 2 to 100 letters, digits and . _ + - @; a mail address will do.',
  })
  readonly userName!: string;

  @Field(() => String, {
    description: 'Password of 12 to 128 characters; known and regular ones are refused.',
  })
  readonly password!: string;

  @Field(() => String, { nullable: true, description: 'Name to go by; none where left out.' })
  readonly name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code that the log of the server shows, where it asks for one.',
  })
  readonly code?: string | null;
}

@ArgsType()
export class SignInArgs {
  @Field(() => String, { description: 'Name to sign in with; capitals make no difference.' })
  readonly userName!: string;

  @Field(() => String, { description: 'The password.' })
  readonly password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the second factor, or a recovery code; left out where none is set up.',
  })
  readonly totp?: string | null;
}
