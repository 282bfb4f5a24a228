import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ExploreRepository } from './explore.repository';
import { VersionedModel } from './versioned-model';

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
   * A server prepares its models behind its start, one after the other; a command only makes what it needs. A database
   * that is away is no reason not to start: the first request tries again.
   */
  onApplicationBootstrap(): void {
    if (this.hasServer()) void this.warm();
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
