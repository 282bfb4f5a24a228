import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VISITOR, type Actor } from '@trellis/domain/access';
import type { Request } from 'express';
import {
  Actors,
  type ActorSource,
  bearerTokenOf,
  sessionTokenOf,
  tokenHash,
} from '../../platform/auth';
import { AccountMode } from './account-mode';
import { AccountsRepository, type LocalPerson } from './accounts.repository';
import { type SessionType, SessionMode } from './accounts.types';
import { SessionsRepository } from './sessions.repository';
import { WorkspacesRepository } from './workspaces.repository';

/** The use of a session is written down this often at most, so that reading does not become writing. */
const NOTED_EVERY_MS = 300_000;

function isToBeNoted(usedAt: string): boolean {
  return usedAt === '' || Date.now() - Date.parse(usedAt) > NOTED_EVERY_MS;
}

/** Who sends a request, and what belongs to whom. */
@Injectable()
export class AccountsService implements ActorSource, OnModuleInit {
  private local: Promise<LocalPerson> | null = null;

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly workspaces: WorkspacesRepository,
    private readonly actors: Actors,
    private readonly mode: AccountMode,
  ) {}

  onModuleInit(): void {
    this.actors.use(this);
  }

  /**
   * The person of the token or of the session that a request bears. Without either it is the one person of an
   * installation without accounts, asked from its own machine, or else a visitor.
   */
  async actorOf(request: Request): Promise<Actor> {
    const bearer = bearerTokenOf(request);
    if (bearer !== null) return this.actorOfToken(tokenHash(bearer));
    const session = sessionTokenOf(request);
    const signedIn = session === null ? VISITOR : await this.actorOfSession(tokenHash(session));
    if (signedIn.kind === 'member' || !this.mode.isLocalRequest(request)) return signedIn;
    if (await this.mode.hasAccounts()) return VISITOR;
    const { personId } = await this.localPerson();
    const workspaces = await this.workspaces.workspacesOf(personId);
    const memberships = new Map(workspaces.map(({ id, role }) => [id, role]));
    return { kind: 'member', personId, isAdministrator: true, memberships, scopes: null };
  }

  /** What the one who asks is told of himself. */
  async sessionOf(actor: Actor): Promise<SessionType> {
    const hasAccounts = await this.mode.hasAccounts();
    const start = { hasAccounts, needsCode: !hasAccounts && !this.mode.isLocalServer() };
    if (actor.kind === 'visitor') {
      const nobody = { personId: null, name: null, userName: null, workspaces: [] };
      const rights = { isAdministrator: false, hasSecondFactor: false };
      return { mode: SessionMode.VISITOR, ...start, ...nobody, ...rights };
    }
    const { personId, isAdministrator } = actor;
    const [account, workspaces] = await Promise.all([
      this.accounts.find(personId),
      this.workspaces.workspacesOf(personId),
    ]);
    return {
      mode: account === null ? SessionMode.SINGLE_PERSON : SessionMode.SIGNED_IN,
      ...{ ...start, personId, isAdministrator, workspaces },
      name: account?.name ?? null,
      userName: account?.userName ?? null,
      hasSecondFactor: (account?.totpSecret ?? null) !== null,
    };
  }

  /** What a person is told who has just signed in; the request itself came from somebody unknown. */
  async sessionOfPerson(personId: string): Promise<SessionType> {
    const account = await this.accounts.find(personId);
    const isAdministrator = account?.isAdministrator ?? false;
    const memberships = new Map<string, never>();
    return this.sessionOf({ kind: 'member', personId, isAdministrator, memberships, scopes: null });
  }

  private async actorOfSession(hash: string): Promise<Actor> {
    const known = await this.sessions.actorOfSession(hash);
    if (known === null) return VISITOR;
    if (isToBeNoted(known.usedAt)) await this.sessions.touchSession(hash);
    return known.member;
  }

  private async actorOfToken(hash: string): Promise<Actor> {
    const known = await this.sessions.actorOfToken(hash);
    if (known === null) return VISITOR;
    if (isToBeNoted(known.usedAt)) await this.sessions.touchToken(hash);
    return known.member;
  }

  private localPerson(): Promise<LocalPerson> {
    this.local ??= this.accounts.ensureLocalPerson(new Date().toISOString()).catch((error) => {
      // The next request tries again, once the database is back.
      this.local = null;
      throw error;
    });
    return this.local;
  }
}
