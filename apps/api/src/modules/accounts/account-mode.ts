import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ENVIRONMENT } from '../../platform/config/config.module';
import type { Environment } from '../../platform/config/environment';
import { AccountsRepository } from './accounts.repository';
import { isLoopbackAddress, isLoopbackName } from './loopback';

/** How long a server may go on as before after another one has made the first account. */
const KNOWN_FOR_MS = 5_000;

/** What a proxy writes into a request that it hands on; with any of it the asker may be anywhere. */
const MARKS_OF_PROXIES = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Whether the installation has accounts yet, and whether the one who asks sits at this machine. */
@Injectable()
export class AccountMode {
  private known: { readonly hasAccounts: boolean; readonly until: number } | null = null;

  constructor(
    private readonly accounts: AccountsRepository,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Whether anybody has an account, as it was at most five seconds ago. */
  async hasAccounts(): Promise<boolean> {
    if (this.known !== null && this.known.until > Date.now()) return this.known.hasAccounts;
    const hasAccounts = await this.accounts.hasAccounts();
    this.known = { hasAccounts, until: Date.now() + KNOWN_FOR_MS };
    return hasAccounts;
  }

  /** Asks the database again at the next question: this server has just made an account. */
  forget(): void {
    this.known = null;
  }

  /** Whether the server is reached from this machine only. */
  isLocalServer(): boolean {
    return isLoopbackAddress(this.environment.host) && this.environment.trustProxy === 0;
  }

  /** Whether a request comes from this machine and by none of its proxies. */
  isLocalRequest(request: Request): boolean {
    if (!this.isLocalServer() || !isLoopbackName(request.headers.host)) return false;
    return MARKS_OF_PROXIES.every((mark) => request.headers[mark] === undefined);
  }
}
