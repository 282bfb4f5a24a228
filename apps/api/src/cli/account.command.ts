import type { Result } from '@trellis/domain/kernel';
import { Command, Option } from 'nest-commander';
import {
  AccountAdministrationService,
  type AccountProblem,
  FirstAccountService,
  OwnAccountService,
} from '../modules/accounts';
import { badUserInput } from '../platform/graphql/errors';
import { type Asked, AskingCommand, type Services } from './asking-command';
import { EXIT, endWithoutAnswer, oneOf, writeAnswer } from './command-output';
import { askNewPassword } from './password-prompt';

interface AccountOptions {
  readonly name: string;
  readonly administrator: boolean;
  readonly removeSecondFactor: boolean;
}

type Outcome = Result<{ readonly personId: string }, AccountProblem>;

const ACTS = ['create', 'password'] as const;

/** What to do about the problems that can be met here. */
const SENTENCES: Readonly<Partial<Record<AccountProblem['code'], string>>> = {
  accountUnknown: 'Nobody has an account under this user name.',
  passwordTooShort: 'The password is too short: it needs at least 12 characters.',
  passwordTooLong: 'The password is too long: it may have 128 characters.',
  passwordLikeUserName: 'The password is too much like the user name.',
  passwordTooCommon: 'The password is one of those that are guessed first.',
  passwordTooRegular:
    'The password is too regular: repetitions and rows of keys are guessed early.',
  userNameInvalid: 'A user name has 2 to 100 letters, digits and . _ + - @, such as ann@school.nl.',
  userNameTaken: 'Somebody else has this user name.',
};

async function create(
  services: Services,
  userName: string,
  { name, administrator }: Partial<AccountOptions>,
): Promise<Outcome> {
  const registration = { userName, password: await askNewPassword(), name: name ?? null };
  const first = await services.get(FirstAccountService, { strict: false }).register(registration);
  // There are accounts already, so that this is one more.
  if (first.ok || first.problem.code !== 'accountsExist') return first;
  const others = services.get(AccountAdministrationService, { strict: false });
  return others.register(registration, administrator === true);
}

async function setPassword(
  services: Services,
  userName: string,
  { removeSecondFactor }: Partial<AccountOptions>,
): Promise<Outcome> {
  const password = await askNewPassword();
  const own = services.get(OwnAccountService, { strict: false });
  return own.setAtMachine(userName, password, removeSecondFactor === true);
}

@Command({
  name: 'account',
  arguments: '<act> <user-name>',
  description: 'Makes an account (create) or sets the password of one (password).',
})
export class AccountCommand extends AskingCommand<AccountOptions> {
  @Option({ flags: '--name <name>', description: 'create: name that the person goes by.' })
  parseName(text: string): string {
    return text;
  }

  @Option({
    flags: '--administrator',
    description: 'create: the person runs the installation; the first one does anyhow.',
  })
  parseAdministrator(): boolean {
    return true;
  }

  @Option({
    flags: '--remove-second-factor',
    description: 'password: signing in needs no code any more.',
  })
  parseRemoveSecondFactor(): boolean {
    return true;
  }

  protected override understand(
    [act = '', userName = '']: readonly string[],
    options: Partial<AccountOptions>,
  ): Asked {
    const wanted = oneOf('The act', ACTS, act);
    if (userName.trim() === '') throw badUserInput('Give a user name: trellis account create ann');
    return {
      needs: 'database',
      answer: async (services) => {
        const work = wanted === 'create' ? create : setPassword;
        const outcome = await work(services, userName, options);
        if (outcome.ok) writeAnswer(wanted === 'create' ? 'Account created.' : 'Password set.');
        else endWithoutAnswer(`trellis: ${sentenceOf(outcome.problem)}`, EXIT.badInput);
      },
    };
  }
}

function sentenceOf({ code }: AccountProblem): string {
  return SENTENCES[code] ?? `It was not done: ${code}.`;
}
