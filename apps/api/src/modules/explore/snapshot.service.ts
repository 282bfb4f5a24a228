import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ExploreRepository } from './explore.repository';
import { VersionedModel } from './versioned-model';

/** Longer than this a server does not wait for its models before it answers. */
const WAIT_AT_START_MS = 20_000;

/** Gives the modules that compute on the public records one way to read their version and to keep models of them. */
@Injectable()
export class SnapshotService implements OnApplicationBootstrap {
  private readonly log = new Logger(SnapshotService.name);
  private readonly warming: (() => Promise<unknown>)[] = [];

  constructor(
    private readonly repository: ExploreRepository,
    private readonly server: HttpAdapterHost,
  ) {}

  /** The version of the public records, read afresh: one statement. 0 before the first import. */
  version(): Promise<number> {
    return this.repository.snapshotVersion();
  }

  /** A model of the public records that is built when it is first asked for and again when the version is raised. */
  model<T>(build: () => Promise<T>): VersionedModel<T> {
    const model = new VersionedModel({ version: () => this.version(), build });
    this.warming.push(() => model.current());
    return model;
  }

  /**
   * A server prepares its models, one after the other, before it answers, so that the first page finds them; a command
   * only makes what it needs. A database that is away or slow is no reason not to start: the first request tries again.
   */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.hasServer()) return;
    const patience = new AbortController();
    const waited = setTimeout(WAIT_AT_START_MS, undefined, { signal: patience.signal });
    await Promise.race([this.warm(), waited]);
    waited.catch(() => undefined);
    patience.abort();
  }

  private hasServer(): boolean {
    // Nest leaves the adapter out, whatever its types say, where nothing listens.
    const adapter: unknown = this.server.httpAdapter;
    return adapter !== undefined && adapter !== null;
  }

  private async warm(): Promise<void> {
    for (const prepare of this.warming) {
      try {
        await prepare();
      } catch (error) {
        this.log.warn({ err: error }, 'a model of the public records is not prepared yet');
        return;
      }
    }
  }
}
