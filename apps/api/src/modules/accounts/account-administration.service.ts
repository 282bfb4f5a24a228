import { Injectable } from '@nestjs/common';
import { isUserName, type Member, userNameKey } from '@trellis/domain/access';
import { err, ok, type PageRequest, problem, type Result } from '@trellis/domain/kernel';
import { randomUUID } from 'node:crypto';
import { AuditTrail } from '../../platform/audit';
import { hashPassword, newToken, tokenHash } from '../../platform/auth';
import { GraphStatementError } from '../../platform/graph/graph-errors';
import type { GraphTransaction } from '../../platform/graph/graph-database';
import { connectionAt } from '../../platform/graphql/pagination';
import { accountFact } from './account-fact';
import { type AccountProblem, cleanName } from './account-problems';
import type { AccountConnectionType, AccountLinkType } from './account-administration.types';
import { type Account, AccountsRepository } from './accounts.repository';
import { type Registration, registrationProblem } from './first-account.service';
import { SessionsService } from './sessions.service';

const LINK_HOURS = 48;
const HOUR_MS = 3_600_000;

/** Somebody who is to have an account. */
export interface Invitation {
  readonly userName: string;
  readonly name: string | null;
  readonly isAdministrator: boolean;
}

/** What an administrator changes of an account; null leaves it. */
export interface Change {
  readonly isDisabled: boolean | null;
  readonly isAdministrator: boolean | null;
}

/** What those who run the installation do with the accounts of others. Nobody of them learns or sets a password. */
@Injectable()
export class AccountAdministrationService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly audit: AuditTrail,
  ) {}

  async list(page: PageRequest): Promise<AccountConnectionType> {
    const [count, rows] = await Promise.all([this.accounts.count(), this.accounts.page(page)]);
    return connectionAt(rows.map(accountView), count, page);
  }

  /** Makes an account without a password, and the link with which its person sets one. */
  async invite(
    { personId: actorId }: Member,
    invitation: Invitation,
  ): Promise<Result<AccountLinkType, AccountProblem>> {
    if (!isUserName(invitation.userName)) return err(problem('userNameInvalid'));
    const made = { ...invitation, passwordHash: null, actorId };
    return this.withNewAccount(made, (transaction, personId) =>
      this.link(transaction, { actorId, personId }, false),
    );
  }

  /** Makes an account with its password, asked for by somebody who has the machine anyhow: at its command line. */
  async register(
    registration: Registration,
    isAdministrator: boolean,
  ): Promise<Result<{ readonly personId: string }, AccountProblem>> {
    const fault = registrationProblem(registration);
    if (fault !== null) return err(fault);
    const passwordHash = await hashPassword(registration.password);
    const made = { ...registration, isAdministrator, passwordHash, actorId: null };
    return this.withNewAccount(made, (_, personId) => Promise.resolve({ personId }));
  }

  /** A link with which a person sets a new password; what was before holds until it is used. */
  async recover(
    { personId: actorId }: Member,
    personId: string,
    dropsSecondFactor: boolean,
  ): Promise<Result<AccountLinkType, AccountProblem>> {
    return this.accounts.transaction(async (transaction) => {
      const account = await this.accounts.lock(transaction, personId);
      if (account === null) return err(problem('accountUnknown'));
      return ok(await this.link(transaction, { actorId, personId }, dropsSecondFactor));
    });
  }

  /** Disables an account or takes that back, or changes whether its person runs the installation. */
  async change(
    { personId: actorId }: Member,
    personId: string,
    { isDisabled, isAdministrator }: Change,
  ): Promise<Result<Account, AccountProblem>> {
    return this.accounts.transaction(async (transaction) => {
      const administrators = await this.accounts.lockAdministrators(transaction);
      const account = await this.accounts.lock(transaction, personId);
      if (account === null) return err(problem('accountUnknown'));
      const isLast = administrators.every((id) => id === personId);
      const losesRights = isDisabled === true || isAdministrator === false;
      const stays = administrators.includes(personId) && isLast && losesRights;
      if (stays) return err(problem('lastAdministrator'));
      const after = {
        isDisabled: isDisabled ?? account.isDisabled,
        isAdministrator: isAdministrator ?? account.isAdministrator,
      };
      await this.accounts.change(transaction, personId, { isDisabled: after.isDisabled });
      const { isAdministrator: runs } = after;
      await this.accounts.changePerson(transaction, personId, { isAdministrator: runs });
      await this.audit.append(
        transaction,
        accountFact('account.changed', { actorId, personId }, after),
      );
      if (after.isDisabled) {
        await this.accounts.dropLinks(transaction, personId);
        await this.sessions.endAll(transaction, personId, { actorId, keptHash: null });
      }
      return ok({ ...account, ...after });
    });
  }

  private async withNewAccount<T>(
    made: Invitation & { readonly passwordHash: string | null; readonly actorId: string | null },
    then: (transaction: GraphTransaction, personId: string) => Promise<T>,
  ): Promise<Result<T, AccountProblem>> {
    const { userName, name, isAdministrator, passwordHash, actorId } = made;
    const personId = randomUUID();
    const createdAt = new Date().toISOString();
    try {
      return await this.accounts.transaction(async (transaction) => {
        // Made in single-person mode, it would shut the one person out: that account is made first, and by itself.
        if (!(await this.accounts.hasAccounts(transaction))) return err(problem('accountsMissing'));
        await this.accounts.createPerson(transaction, { id: personId, isAdministrator, createdAt });
        await this.accounts.changePerson(transaction, personId, { name: cleanName(name) });
        const names = { userName: userName.trim(), userKey: userNameKey(userName) };
        const account = { personId, ...names, passwordHash, createdAt };
        await this.accounts.createAccount(transaction, account);
        const fact = accountFact('account.created', { actorId, personId }, { isAdministrator });
        await this.audit.append(transaction, fact);
        return ok(await then(transaction, personId));
      });
    } catch (error) {
      if (!(error instanceof GraphStatementError) || !error.isConstraintViolation) throw error;
      return err(problem('userNameTaken'));
    }
  }

  private async link(
    transaction: GraphTransaction,
    { actorId, personId }: { readonly actorId: string; readonly personId: string },
    dropsSecondFactor: boolean,
  ): Promise<AccountLinkType> {
    const token = newToken();
    const now = Date.now();
    const expiresAt = new Date(now + LINK_HOURS * HOUR_MS).toISOString();
    await this.accounts.replaceLink(transaction, personId, {
      ...{ tokenHash: tokenHash(token), createdAt: new Date(now).toISOString() },
      ...{ expiresAt, dropsSecondFactor },
    });
    const fact = accountFact('account.linkMade', { actorId, personId }, { dropsSecondFactor });
    await this.audit.append(transaction, fact);
    return { personId, token, expiresAt };
  }
}

/** An account as administrators see it: nothing of its secrets. */
export function accountView(account: Account): AccountConnectionType['nodes'][number] {
  const { personId, userName, name, isAdministrator, isDisabled, createdAt, lastUsedAt } = account;
  return {
    ...{ personId, userName, name, isAdministrator, isDisabled, createdAt, lastUsedAt },
    hasPassword: account.passwordHash !== null,
    hasOpenLink: account.hasOpenLink,
    hasSecondFactor: account.totpSecret !== null,
  };
}
