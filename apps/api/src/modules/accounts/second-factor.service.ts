import { Injectable } from '@nestjs/common';
import type { Member } from '@trellis/domain/access';
import { err, ok, problem, type Result } from '@trellis/domain/kernel';
import { AuditTrail } from '../../platform/audit';
import { accountFact } from './account-fact';
import { AccountPassword } from './account-password';
import type { AccountProblem } from './account-problems';
import { AccountsRepository } from './accounts.repository';
import { newRecoveryCodes, newSecret, recoveryHash, stepOf } from './second-factor';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';

/** A secret that waits for its first code. */
export interface SecondFactorSecret {
  readonly secret: string;
  readonly uri: string;
}

/** Sets up the second factor and removes it. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: AccountPassword,
    private readonly attempts: SignInAttemptsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Draws a secret, which counts from its first code on; one in use stays in use until then. */
  async begin(
    member: Member,
    password: string,
  ): Promise<Result<SecondFactorSecret, AccountProblem>> {
    const known = await this.passwords.confirmed(member, password);
    if (!known.ok) return known;
    const drawn = newSecret(known.value.userName);
    await this.accounts.transaction((transaction) =>
      this.accounts.change(transaction, member.personId, { totpPending: drawn.secret }),
    );
    return ok(drawn);
  }

  /** Puts the drawn secret in use, as its code shows that the app has it; gives the recovery codes this once. */
  async confirm(
    { personId }: Member,
    code: string,
  ): Promise<Result<{ readonly recoveryCodes: readonly string[] }, AccountProblem>> {
    const account = await this.accounts.find(personId);
    if (account === null) return err(problem('accountsMissing'));
    const { wait, failures } = await this.attempts.begin(account.userName);
    if (wait > 0) return err(problem('tooManyAttempts', { seconds: wait }));
    const recoveryCodes = newRecoveryCodes();
    const outcome = await this.accounts.transaction(async (transaction) => {
      const pending = (await this.accounts.lock(transaction, personId))?.totpPending ?? null;
      if (pending === null) return problem('secondFactorMissing');
      const step = stepOf(pending, code.replace(/\s/gu, ''));
      if (step === null) return problem('codeWrong');
      const recoveryHashes = recoveryCodes.map(recoveryHash);
      const change = { totpSecret: pending, totpPending: null, totpStep: step, recoveryHashes };
      await this.accounts.change(transaction, personId, change);
      const fact = accountFact('account.secondFactorAdded', { actorId: personId, personId });
      await this.audit.append(transaction, fact);
      return null;
    });
    if (outcome !== null) return err(outcome);
    await this.attempts.takeBack(account.userName, failures - 1);
    return ok({ recoveryCodes });
  }

  /** Removes the second factor; who knows the password and sits in a session has shown both. */
  async remove(
    member: Member,
    password: string,
  ): Promise<Result<{ readonly personId: string }, AccountProblem>> {
    const known = await this.passwords.confirmed(member, password);
    if (!known.ok) return known;
    const { personId } = member;
    const nothing = { totpSecret: null, totpPending: null, totpStep: null, recoveryHashes: null };
    await this.accounts.transaction(async (transaction) => {
      await this.accounts.change(transaction, personId, nothing);
      const fact = accountFact('account.secondFactorRemoved', { actorId: personId, personId });
      await this.audit.append(transaction, fact);
    });
    return ok({ personId });
  }
}
