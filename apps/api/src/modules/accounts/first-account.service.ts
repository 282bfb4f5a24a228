import { Injectable } from '@nestjs/common';
import { isUserName, passwordFault, userNameKey } from '@trellis/domain/access';
import { err, ok, problem, type Result } from '@trellis/domain/kernel';
import { AuditTrail } from '../../platform/audit';
import { type Exchange, hashPassword, isTokenOf, newToken, tokenHash } from '../../platform/auth';
import { accountFact } from './account-fact';
import { AccountMode } from './account-mode';
import { type AccountProblem, cleanName, passwordProblem } from './account-problems';
import { AccountsRepository } from './accounts.repository';
import { AddressSlowDown } from './address-slow-down';

/** What somebody who wants an account says. */
export interface Registration {
  readonly userName: string;
  readonly password: string;
  readonly name: string | null;
}

/** What is wrong with a registration before anything is asked of the database. */
export function registrationProblem({ userName, password }: Registration): AccountProblem | null {
  if (!isUserName(userName)) return problem('userNameInvalid');
  const fault = passwordFault(password, userName);
  return fault === null ? null : passwordProblem(fault);
}

/**
 * Makes the first account, which turns single-person mode off. It becomes the one person of the installation, so that
 * what was saved before stays that person's.
 */
@Injectable()
export class FirstAccountService {
  /** The hash of the code that the log shows; null where none is shown, because none is needed or known. */
  private codeHash: string | null = null;

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly mode: AccountMode,
    private readonly addresses: AddressSlowDown,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Draws the code of the first account and tells it, where one is needed: who reads the log of a server that anybody
   * can reach is the one who runs it.
   */
  async announceCode(tell: (code: string) => void): Promise<void> {
    if (this.mode.isLocalServer() || (await this.mode.hasAccounts())) return;
    const code = newToken();
    this.codeHash = tokenHash(code);
    tell(code);
  }

  /** The first account, asked for by a request. */
  async create(
    registration: Registration,
    code: string | null,
    { request }: Exchange,
  ): Promise<Result<{ readonly personId: string }, AccountProblem>> {
    if (await this.mode.hasAccounts()) return err(problem('accountsExist'));
    if (!this.mode.isLocalRequest(request)) {
      const seconds = this.addresses.begin(request);
      if (seconds > 0) return err(problem('tooManyAttempts', { seconds }));
      if (code === null || this.codeHash === null || !isTokenOf(this.codeHash, code)) {
        return err(problem(code === null ? 'codeNeeded' : 'codeWrong'));
      }
    }
    return this.register(registration);
  }

  /** The first account, asked for by somebody who has the machine anyhow: at its command line. */
  async register(
    registration: Registration,
  ): Promise<Result<{ readonly personId: string }, AccountProblem>> {
    const fault = registrationProblem(registration);
    if (fault !== null) return err(fault);
    const passwordHash = await hashPassword(registration.password);
    const createdAt = new Date().toISOString();
    const userName = registration.userName.trim();
    const made = await this.accounts.transaction(async (transaction) => {
      // Holds the lock of the installation, so that of two who come at once the second finds the account of the first.
      const { personId } = await this.accounts.localPerson(transaction, createdAt);
      if (await this.accounts.hasAccounts(transaction)) return null;
      const account = { personId, userName, userKey: userNameKey(userName), passwordHash };
      await this.accounts.createAccount(transaction, { ...account, createdAt });
      const name = cleanName(registration.name);
      await this.accounts.changePerson(transaction, personId, { name, isAdministrator: true });
      const who = { actorId: personId, personId };
      await this.audit.append(transaction, accountFact('account.created', who, { first: true }));
      return personId;
    });
    this.mode.forget();
    if (made === null) return err(problem('accountsExist'));
    this.codeHash = null;
    return ok({ personId: made });
  }
}
