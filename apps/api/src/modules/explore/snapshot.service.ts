import { Injectable } from '@nestjs/common';
import { ExploreRepository } from './explore.repository';
import { VersionedModel } from './versioned-model';

/** Gives the modules that compute on the public records one way to read their version and to keep models of them. */
@Injectable()
export class SnapshotService {
  constructor(private readonly repository: ExploreRepository) {}

  /** The version of the public records, read afresh: one statement. 0 before the first import. */
  version(): Promise<number> {
    return this.repository.snapshotVersion();
  }

  /** A model of the public records that is built when it is first asked for and again when the version is raised. */
  model<T>(build: () => Promise<T>): VersionedModel<T> {
    return new VersionedModel({ version: () => this.version(), build });
  }
}
