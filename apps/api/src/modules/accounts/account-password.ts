import { Injectable } from '@nestjs/common';
import type { Member } from '@trellis/domain/access';
import { err, ok, problem, type Result } from '@trellis/domain/kernel';
import { isPasswordOf } from '../../platform/auth';
import type { AccountProblem } from './account-problems';
import { type Account, AccountsRepository } from './accounts.repository';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';

/** Asks for the password again before what would let the finder of an open browser keep the account. */
@Injectable()
export class AccountPassword {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly attempts: SignInAttemptsRepository,
  ) {}

  /** The account of a person who knows its password; guesses count like those of signing in. */
  async confirmed(
    { personId }: Member,
    password: string,
  ): Promise<Result<Account, AccountProblem>> {
    const account = await this.accounts.find(personId);
    if (account === null) return err(problem('accountsMissing'));
    const { wait, failures } = await this.attempts.begin(account.userName);
    if (wait > 0) return err(problem('tooManyAttempts', { seconds: wait }));
    const isRight = await isPasswordOf(account.passwordHash, password.slice(0, 1_000));
    if (!isRight) return err(problem('passwordWrong'));
    await this.attempts.takeBack(account.userName, failures - 1);
    return ok(account);
  }
}
