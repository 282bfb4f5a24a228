import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations';
import { TaxonomiesModule } from '../taxonomies';
import { ExploreRepository } from './explore.repository';
import { ExploredNodeResolver, ExploreResolver } from './explore.resolver';
import { ExploreService } from './explore.service';
import { SnapshotService } from './snapshot.service';

@Module({
  imports: [TaxonomiesModule, OrganisationsModule],
  providers: [
    ExploreRepository,
    SnapshotService,
    ExploreService,
    ExploreResolver,
    ExploredNodeResolver,
  ],
  exports: [SnapshotService],
})
export class ExploreModule {}
