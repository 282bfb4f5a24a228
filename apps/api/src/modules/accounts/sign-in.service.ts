import { Injectable } from '@nestjs/common';
import { userNameKey } from '@trellis/domain/access';
import { err, ok, problem, type Problem, type Result } from '@trellis/domain/kernel';
import { AuditTrail } from '../../platform/audit';
import { type Exchange, hashPassword, isOutdatedHash, isPasswordOf } from '../../platform/auth';
import { accountFact } from './account-fact';
import { type Account, AccountsRepository } from './accounts.repository';
import { AddressSlowDown } from './address-slow-down';
import { SecondFactor } from './second-factor';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';

/** What somebody who signs in shows. */
export interface Credentials {
  readonly userName: string;
  readonly password: string;
  /** A code of the second factor, or a recovery code; null without. */
  readonly totp: string | null;
}

/**
 * Why somebody was not signed in. A wrong name, a wrong password, a disabled account and a wrong code are one answer,
 * so that nobody learns who has an account here.
 */
export type SignInProblem = Problem<'signInRefused' | 'signInSlowed' | 'secondFactorNeeded'> & {
  /** Seconds until the next attempt may be made. */
  readonly seconds: number | null;
};

function slowed(seconds: number): SignInProblem {
  return { ...problem('signInSlowed', { seconds }), seconds };
}

/** Longer texts are nobody's name or password, and cost time to look at. */
const LONGEST = 1_000;

/** Tells whether somebody is who he says, and slows down who guesses. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly attempts: SignInAttemptsRepository,
    private readonly addresses: AddressSlowDown,
    private readonly secondFactor: SecondFactor,
    private readonly audit: AuditTrail,
  ) {}

  /** The person of the credentials, or why nobody is signed in. */
  async check(
    credentials: Credentials,
    { request }: Exchange,
  ): Promise<Result<{ readonly personId: string }, SignInProblem>> {
    const byAddress = this.addresses.begin(request);
    if (byAddress > 0) return err(slowed(byAddress));
    const userName = credentials.userName.slice(0, LONGEST);
    const attempt = await this.attempts.begin(userName);
    if (attempt.wait > 0) return err(slowed(attempt.wait));
    const account = await this.accounts.findByKey(userNameKey(userName));
    const outcome = await this.outcome(account, credentials);
    if (outcome === 'refused') {
      await this.refused(account, attempt.failures);
      return err({ ...problem('signInRefused'), seconds: null });
    }
    this.addresses.takeBack(request);
    if (outcome === 'secondFactorNeeded') {
      await this.attempts.takeBack(userName, attempt.failures - 1);
      return err({ ...problem('secondFactorNeeded'), seconds: null });
    }
    await this.attempts.takeBack(userName, 0);
    await this.renewHash(outcome, credentials.password);
    return ok({ personId: outcome.personId });
  }

  private async outcome(
    account: Account | null,
    { password, totp }: Credentials,
  ): Promise<Account | 'refused' | 'secondFactorNeeded'> {
    const isRight = await isPasswordOf(account?.passwordHash ?? null, password.slice(0, LONGEST));
    if (account === null || !isRight || account.isDisabled) return 'refused';
    if (account.totpSecret === null) return account;
    if (totp === null) return 'secondFactorNeeded';
    return (await this.secondFactor.isRight(account.personId, totp)) ? account : 'refused';
  }

  /** Each failure is in the trail; attempts while a name waits are not, or a guesser would fill it. */
  private async refused(account: Account | null, failures: number): Promise<void> {
    const who = { actorId: null, personId: account?.personId ?? null };
    await this.audit.record(accountFact('session.refused', who, { failures }));
  }

  /** The password is at hand only here, so that a hash of older settings is made again. */
  private async renewHash({ personId, passwordHash }: Account, password: string): Promise<void> {
    if (passwordHash === null || !isOutdatedHash(passwordHash)) return;
    const renewed = await hashPassword(password);
    await this.accounts.transaction(async (transaction) => {
      const now = await this.accounts.lock(transaction, personId);
      if (now?.passwordHash !== passwordHash) return;
      await this.accounts.change(transaction, personId, { passwordHash: renewed });
    });
  }
}
