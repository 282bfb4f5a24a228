import { Injectable } from '@nestjs/common';
import type { Member } from '@trellis/domain/access';
import { err, ok, problem, type Problem, type Result } from '@trellis/domain/kernel';
import { randomUUID } from 'node:crypto';
import { AuditTrail } from '../../platform/audit';
import {
  clearSessionCookie,
  type Exchange,
  newToken,
  sessionTokenOf,
  setSessionCookie,
  tokenHash,
} from '../../platform/auth';
import type { GraphTransaction } from '../../platform/graph/graph-database';
import { accountFact } from './account-fact';
import { browserName } from './browser-name';
import { type SessionRow, SessionsRepository } from './sessions.repository';

/** How many sessions were ended. */
export interface SessionsEnded {
  readonly ended: number;
}

/** The hash of the session that a request bears; one that no session has without. */
function presentedHash({ request }: Exchange): string {
  return tokenHash(sessionTokenOf(request) ?? '');
}

/** Begins and ends the sessions of browsers. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Begins a session of a person under a token of its own: whatever token the browser came with is worth nothing
   * afterwards, so that nobody can have laid it there.
   */
  async begin(exchange: Exchange, personId: string): Promise<void> {
    const token = newToken();
    await this.sessions.transaction(async (transaction) => {
      await this.sessions.endByToken(transaction, presentedHash(exchange));
      const session = {
        id: randomUUID(),
        tokenHash: tokenHash(token),
        browser: browserName(exchange.request.headers['user-agent']),
        createdAt: new Date().toISOString(),
      };
      await this.sessions.create(transaction, personId, session);
      const who = { actorId: personId, personId };
      await this.audit.append(transaction, accountFact('session.begun', who));
    });
    setSessionCookie(exchange, token);
  }

  /** Ends the session that the request bears; does nothing where there is none. */
  async end(exchange: Exchange): Promise<SessionsEnded> {
    const ended = await this.sessions.transaction(async (transaction) => {
      const session = await this.sessions.endByToken(transaction, presentedHash(exchange));
      if (session === null) return 0;
      const who = { actorId: session.personId, personId: session.personId };
      await this.audit.append(transaction, accountFact('session.ended', who));
      return 1;
    });
    clearSessionCookie(exchange);
    return { ended };
  }

  /** Ends every session of a person, this one too. */
  async endEverywhere({ personId }: Member, exchange: Exchange): Promise<SessionsEnded> {
    const ended = await this.sessions.transaction((transaction) =>
      this.endAll(transaction, personId, { actorId: personId, keptHash: null }),
    );
    clearSessionCookie(exchange);
    return { ended };
  }

  /** Ends one session of one's own, such as that of a lost telephone. */
  async endOne(
    { personId }: Member,
    id: string,
  ): Promise<Result<SessionsEnded, Problem<'sessionUnknown'>>> {
    const ended = await this.sessions.transaction(async (transaction) => {
      const ids = await this.sessions.end(transaction, personId, { id, keptHash: null });
      const fact = accountFact('session.ended', { actorId: personId, personId });
      if (ids.length > 0) await this.audit.append(transaction, fact);
      return ids.length;
    });
    return ended === 0 ? err(problem('sessionUnknown')) : ok({ ended });
  }

  list({ personId }: Member, exchange: Exchange | null): Promise<readonly SessionRow[]> {
    return this.sessions.list(personId, exchange === null ? '' : presentedHash(exchange));
  }

  /** Ends the sessions of a person inside a transaction, but that of the request where it is to be kept. */
  async endAll(
    transaction: GraphTransaction,
    personId: string,
    { actorId, keptHash }: { readonly actorId: string | null; readonly keptHash: string | null },
  ): Promise<number> {
    const ids = await this.sessions.end(transaction, personId, { id: null, keptHash });
    const details = { sessions: ids.length };
    await this.audit.append(
      transaction,
      accountFact('session.endedEverywhere', { actorId, personId }, details),
    );
    return ids.length;
  }
}
