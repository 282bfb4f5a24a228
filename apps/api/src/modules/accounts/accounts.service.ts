import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { VISITOR, type Actor } from '@trellis/domain/access';
import type { Request } from 'express';
import { Actors, type ActorSource } from '../../platform/auth';
import { ENVIRONMENT } from '../../platform/config/config.module';
import type { Environment } from '../../platform/config/environment';
import { AccountsRepository, type LocalPerson, type WorkspaceRow } from './accounts.repository';
import { SessionMode } from './accounts.types';
import { isLoopbackAddress, isLoopbackName } from './loopback';

/** Who sends a request, and what belongs to whom. */
@Injectable()
export class AccountsService implements ActorSource, OnModuleInit {
  private local: Promise<LocalPerson> | null = null;

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly actors: Actors,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onModuleInit(): void {
    this.actors.use(this);
  }

  /** The one person of the installation where the server is reached from this machine only, else a visitor. */
  async actorOf(request: Request): Promise<Actor> {
    if (!isLoopbackAddress(this.environment.host)) return VISITOR;
    if (!isLoopbackName(request.headers.host)) return VISITOR;
    const { personId, workspaceId } = await this.localPerson();
    return {
      kind: 'member',
      personId,
      isAdministrator: true,
      memberships: new Map([[workspaceId, 'administrator']]),
      scopes: null,
    };
  }

  modeFor(actor: Actor): SessionMode {
    return actor.kind === 'visitor' ? SessionMode.VISITOR : SessionMode.SINGLE_PERSON;
  }

  workspacesOf(actor: Actor): Promise<readonly WorkspaceRow[]> {
    return actor.kind === 'visitor'
      ? Promise.resolve([])
      : this.accounts.workspacesOf(actor.personId);
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
