import { Injectable } from '@nestjs/common';
import { type Member, passwordFault, userNameKey } from '@trellis/domain/access';
import { err, ok, problem, type Result } from '@trellis/domain/kernel';
import { AuditTrail } from '../../platform/audit';
import { type Exchange, hashPassword, sessionTokenOf, tokenHash } from '../../platform/auth';
import type { GraphTransaction } from '../../platform/graph/graph-database';
import { accountFact } from './account-fact';
import { AccountPassword } from './account-password';
import { type AccountProblem, cleanName, passwordProblem } from './account-problems';
import { AccountsRepository, type UsedLink } from './accounts.repository';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

/** What a person does with the own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: AccountPassword,
    private readonly sessions: SessionsService,
    private readonly tokens: SessionsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Changes the password of who knows it; every other session of the person ends. */
  async changePassword(
    member: Member,
    { current, next }: { readonly current: string; readonly next: string },
    { request }: Exchange,
  ): Promise<Result<{ readonly personId: string }, AccountProblem>> {
    const known = await this.passwords.confirmed(member, current);
    if (!known.ok) return known;
    const fault = passwordFault(next, known.value.userName);
    if (fault !== null) return err(passwordProblem(fault));
    const passwordHash = await hashPassword(next);
    const { personId } = member;
    const keptHash = tokenHash(sessionTokenOf(request) ?? '');
    await this.accounts.transaction(async (transaction) => {
      await this.accounts.change(transaction, personId, { passwordHash });
      await this.accounts.dropLinks(transaction, personId);
      const fact = accountFact('account.passwordChanged', { actorId: personId, personId });
      await this.audit.append(transaction, fact);
      await this.sessions.endAll(transaction, personId, { actorId: personId, keptHash });
    });
    return ok({ personId });
  }

  async changeName({ personId }: Member, name: string | null): Promise<string | null> {
    const clean = cleanName(name);
    await this.accounts.transaction(async (transaction) => {
      await this.accounts.changePerson(transaction, personId, { name: clean });
      const fact = accountFact('account.renamed', { actorId: personId, personId });
      await this.audit.append(transaction, fact);
    });
    return clean;
  }

  /** The user name that a link is for; null where it holds no longer. */
  async userOfLink(token: string): Promise<string | null> {
    return (await this.accounts.ownerOfLink(tokenHash(token)))?.userName ?? null;
  }

  /**
   * Sets the password by a link, which is used up. Whoever was signed in is no longer, and tokens end, since the link may
   * be needed because of them. Signing in is a step of its own, so that the link stands in for no second factor.
   */
  async usePasswordLink(
    token: string,
    password: string,
  ): Promise<Result<{ readonly userName: string }, AccountProblem>> {
    const hash = tokenHash(token);
    const owner = await this.accounts.ownerOfLink(hash);
    if (owner === null) return err(problem('linkUnknown'));
    const { personId, userName } = owner;
    const fault = passwordFault(password, userName);
    if (fault !== null) return err(passwordProblem(fault));
    const passwordHash = await hashPassword(password);
    const isSet = await this.accounts.transaction(async (transaction) => {
      // Of two who use the link at once, the second looks for it when the first has used it up.
      await this.accounts.lock(transaction, personId);
      return this.setByLink(transaction, hash, passwordHash);
    });
    return isSet ? ok({ userName }) : err(problem('linkUnknown'));
  }

  private async setByLink(
    transaction: GraphTransaction,
    hash: string,
    passwordHash: string,
  ): Promise<boolean> {
    const used = await this.accounts.useLink(transaction, hash);
    if (used === null) return false;
    await this.replace(transaction, passwordHash, used);
    return true;
  }

  /** Sets the password of an account for who has the machine anyhow: at its command line. */
  async setAtMachine(
    userName: string,
    password: string,
    dropsSecondFactor: boolean,
  ): Promise<Result<{ readonly personId: string }, AccountProblem>> {
    const account = await this.accounts.findByKey(userNameKey(userName));
    if (account === null) return err(problem('accountUnknown'));
    const fault = passwordFault(password, userName);
    if (fault !== null) return err(passwordProblem(fault));
    const passwordHash = await hashPassword(password);
    const { personId } = account;
    await this.accounts.transaction((transaction) =>
      this.replace(transaction, passwordHash, { personId, dropsSecondFactor }),
    );
    return ok({ personId });
  }

  /** Another password, after which nothing of before signs in. */
  private async replace(
    transaction: GraphTransaction,
    passwordHash: string,
    { personId, dropsSecondFactor }: UsedLink,
  ): Promise<void> {
    const noFactor = { totpSecret: null, totpPending: null, totpStep: null, recoveryHashes: null };
    const change = dropsSecondFactor ? { passwordHash, ...noFactor } : { passwordHash };
    await this.accounts.change(transaction, personId, change);
    const who = { actorId: null, personId };
    const details = { dropsSecondFactor };
    await this.audit.append(transaction, accountFact('account.passwordChanged', who, details));
    await this.sessions.endAll(transaction, personId, { actorId: null, keptHash: null });
    await this.tokens.revokeTokens(transaction, personId, null);
    await this.accounts.dropLinks(transaction, personId);
  }
}
