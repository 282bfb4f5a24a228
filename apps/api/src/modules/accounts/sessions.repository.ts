import { Injectable } from '@nestjs/common';
import { type Member, SCOPES, WORKSPACE_ROLES } from '@trellis/domain/access';
import * as z from 'zod';
import { SESSION_DAYS } from '../../platform/auth';
import { decodeColumn, decodeRow, ignoreRow } from '../../platform/graph/decode';
import { GraphDatabase, type GraphTransaction } from '../../platform/graph/graph-database';
import {
  ACTOR_OF_SESSION,
  ACTOR_OF_TOKEN,
  CREATE_SESSION,
  CREATE_TOKEN,
  DELETE_EXPIRED_LINKS,
  DELETE_EXPIRED_SESSIONS,
  END_SESSION_OF_TOKEN,
  END_SESSIONS,
  REVOKE_TOKENS,
  SESSIONS_OF,
  TOKENS_OF,
  TOUCH_SESSION,
  TOUCH_TOKEN,
} from './sessions.cypher';

const DAY_MS = 86_400_000;

const actorRow = decodeRow(
  z
    .object({
      personId: z.string(),
      isAdministrator: z.boolean(),
      memberships: z.array(z.object({ workspaceId: z.string(), role: z.enum(WORKSPACE_ROLES) })),
      usedAt: z.string(),
      scopes: z.array(z.enum(SCOPES)).nullable(),
    })
    .transform(({ personId, isAdministrator, memberships, usedAt, scopes }) => {
      const roles = memberships.map(({ workspaceId, role }) => [workspaceId, role] as const);
      const member: Member = {
        ...{ kind: 'member', personId, isAdministrator, memberships: new Map(roles) },
        scopes: scopes === null ? null : new Set(scopes),
      };
      return { member, usedAt };
    }),
);
export type KnownActor = ReturnType<typeof actorRow>;

const sessionRow = decodeRow(
  z.object({
    id: z.string(),
    createdAt: z.string(),
    usedAt: z.string(),
    browser: z.string(),
    isCurrent: z.boolean(),
  }),
);
export type SessionRow = ReturnType<typeof sessionRow>;

const endedRow = decodeRow(z.object({ id: z.string(), personId: z.string() }));

const tokenRow = decodeRow(
  z.object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    createdAt: z.string(),
    expiresAt: z.string(),
    usedAt: z.string().nullable(),
  }),
);
export type TokenRow = ReturnType<typeof tokenRow>;

/** The moments before which a session holds no longer. */
function bounds(): { readonly idleSince: string; readonly oldest: string } {
  const before = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
  return { idleSince: before(SESSION_DAYS.idle), oldest: before(SESSION_DAYS.most) };
}

const now = (): string => new Date().toISOString();

/** Sessions of browsers and tokens of scripts; both are known by the hash of what their bearer sends. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.graph.transaction(work);
  }

  async actorOfSession(tokenHash: string): Promise<KnownActor | null> {
    const values = { tokenHash, ...bounds() };
    return (await this.graph.read(ACTOR_OF_SESSION, values, actorRow))[0] ?? null;
  }

  async actorOfToken(tokenHash: string): Promise<KnownActor | null> {
    const values = { tokenHash, at: now() };
    return (await this.graph.read(ACTOR_OF_TOKEN, values, actorRow))[0] ?? null;
  }

  async touchSession(tokenHash: string): Promise<void> {
    await this.graph.write(TOUCH_SESSION, { tokenHash, at: now() }, ignoreRow);
  }

  async touchToken(tokenHash: string): Promise<void> {
    await this.graph.write(TOUCH_TOKEN, { tokenHash, at: now() }, ignoreRow);
  }

  async create(
    transaction: GraphTransaction,
    personId: string,
    session: {
      readonly id: string;
      readonly tokenHash: string;
      readonly browser: string;
      readonly createdAt: string;
    },
  ): Promise<void> {
    const stored = { ...session, usedAt: session.createdAt };
    await transaction.run(CREATE_SESSION, { personId, session: stored }, ignoreRow);
  }

  list(personId: string, tokenHash: string): Promise<readonly SessionRow[]> {
    return this.graph.read(SESSIONS_OF, { personId, tokenHash, ...bounds() }, sessionRow);
  }

  /** Ends one session of a person, or all but the one kept; returns their ids. */
  end(
    transaction: GraphTransaction,
    personId: string,
    { id, keptHash }: { readonly id: string | null; readonly keptHash: string | null },
  ): Promise<readonly string[]> {
    const values = { personId, id, keptHash };
    return transaction.run(END_SESSIONS, values, decodeColumn('id', z.string()));
  }

  /** Ends the session of a token, whosever it is. */
  async endByToken(
    transaction: GraphTransaction,
    tokenHash: string,
  ): Promise<{ readonly id: string; readonly personId: string } | null> {
    return (await transaction.run(END_SESSION_OF_TOKEN, { tokenHash }, endedRow))[0] ?? null;
  }

  /** Removes what holds no longer. */
  async tidy(): Promise<void> {
    await this.graph.write(DELETE_EXPIRED_SESSIONS, bounds(), ignoreRow);
    await this.graph.write(DELETE_EXPIRED_LINKS, { at: now() }, ignoreRow);
  }

  tokens(personId: string): Promise<readonly TokenRow[]> {
    return this.graph.read(TOKENS_OF, { personId }, tokenRow);
  }

  async createToken(
    transaction: GraphTransaction,
    personId: string,
    token: Omit<TokenRow, 'usedAt'> & { readonly tokenHash: string },
  ): Promise<void> {
    await transaction.run(CREATE_TOKEN, { personId, token }, ignoreRow);
  }

  /** Revokes one token of a person, or all; returns their ids. */
  revokeTokens(
    transaction: GraphTransaction,
    personId: string,
    id: string | null,
  ): Promise<readonly string[]> {
    return transaction.run(REVOKE_TOKENS, { personId, id }, decodeColumn('id', z.string()));
  }
}
