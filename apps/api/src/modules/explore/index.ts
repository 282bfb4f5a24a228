export { ExploreModule } from './explore.module';
export { NodeKind, TieOrigin } from './explore.types';
export { SnapshotService } from './snapshot.service';
export type { Versioned, VersionedModel } from './versioned-model';
