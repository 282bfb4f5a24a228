import { Module } from '@nestjs/common';
import { ExploreModule } from '../explore';
import { TaxonomiesModule } from '../taxonomies';
import { NichesRepository } from './niches.repository';
import {
  NicheResolver,
  NotSeenResolver,
  RegionNichesResolver,
  RegionWithoutNichesResolver,
} from './niches.resolver';
import { NichesService } from './niches.service';

@Module({
  imports: [TaxonomiesModule, ExploreModule],
  providers: [
    NichesRepository,
    NichesService,
    RegionNichesResolver,
    NicheResolver,
    NotSeenResolver,
    RegionWithoutNichesResolver,
  ],
  exports: [NichesService],
})
export class NichesModule {}
