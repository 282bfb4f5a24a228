import { Injectable } from '@nestjs/common';
import type { Member, Scope } from '@trellis/domain/access';
import { err, ok, problem, type Result } from '@trellis/domain/kernel';
import { randomUUID } from 'node:crypto';
import { AuditTrail } from '../../platform/audit';
import { newToken, tokenHash } from '../../platform/auth';
import { accountFact } from './account-fact';
import { type AccountProblem, cleanName } from './account-problems';
import { AccountsRepository } from './accounts.repository';
import { SessionsRepository, type TokenRow } from './sessions.repository';

const DAY_MS = 86_400_000;
/** Most days that a token holds. */
export const MOST_TOKEN_DAYS = 365;
/** Most tokens of a person, ended ones included until they are revoked. */
export const MOST_TOKENS = 50;

/** Tells scanners of published files that this is a secret of Trellis. */
const PREFIX = 'trellis_';

export interface AskedToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

/** Tokens with which scripts act for a person, each narrowed and for a time. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly tokens: SessionsRepository,
    private readonly audit: AuditTrail,
  ) {}

  list({ personId }: Member): Promise<readonly TokenRow[]> {
    return this.tokens.tokens(personId);
  }

  /** A token, whose secret is shown this once. */
  async create(
    { personId }: Member,
    asked: AskedToken,
  ): Promise<Result<TokenRow & { readonly secret: string }, AccountProblem>> {
    const name = cleanName(asked.name);
    const isBounded = asked.days >= 1 && asked.days <= MOST_TOKEN_DAYS;
    if (name === null) return err(problem('nameInvalid'));
    if (!isBounded || asked.scopes.length === 0) {
      return err(problem('tokenInvalid', { most: MOST_TOKEN_DAYS }));
    }
    const secret = newToken(PREFIX);
    const now = Date.now();
    const token = {
      ...{ id: randomUUID(), name, scopes: [...new Set(asked.scopes)].sort() },
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + asked.days * DAY_MS).toISOString(),
    };
    const refusal = await this.accounts.transaction(async (transaction) => {
      if ((await this.accounts.lock(transaction, personId)) === null) {
        return problem('accountsMissing');
      }
      if ((await this.tokens.tokens(personId)).length >= MOST_TOKENS) {
        return problem('tooManyTokens', { most: MOST_TOKENS });
      }
      const stored = { ...token, tokenHash: tokenHash(secret) };
      await this.tokens.createToken(transaction, personId, stored);
      const who = { actorId: personId, personId };
      const details = { scopes: token.scopes, days: asked.days };
      await this.audit.append(transaction, accountFact('token.created', who, details));
      return null;
    });
    return refusal === null ? ok({ ...token, usedAt: null, secret }) : err(refusal);
  }

  async revoke(
    { personId }: Member,
    id: string,
  ): Promise<Result<{ readonly id: string }, AccountProblem>> {
    const revoked = await this.tokens.transaction(async (transaction) => {
      const ids = await this.tokens.revokeTokens(transaction, personId, id);
      const fact = accountFact('token.revoked', { actorId: personId, personId });
      if (ids.length > 0) await this.audit.append(transaction, fact);
      return ids.length;
    });
    return revoked === 0 ? err(problem('tokenUnknown')) : ok({ id });
  }
}
