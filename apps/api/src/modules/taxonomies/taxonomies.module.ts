import { Module } from '@nestjs/common';
import { RegionsRepository } from './regions.repository';
import { GroupFiguresResolver, RegionFiguresResolver, RegionsResolver } from './regions.resolver';
import { RegionsService } from './regions.service';
import { SectorsRepository } from './sectors.repository';
import { SectorLinksResolver, SectorRegionsResolver, SectorsResolver } from './sectors.resolver';
import { SectorsService } from './sectors.service';
import { TaxonomiesLoader } from './taxonomies.loader';
import { TaxonomiesRepository } from './taxonomies.repository';
import {
  ChallengesResolver,
  CountriesResolver,
  EcosystemsResolver,
  IndicatorsResolver,
  ProvenanceResolver,
} from './taxonomies.resolver';
import { ThemesResolver } from './themes.resolver';

@Module({
  providers: [
    ChallengesResolver,
    CountriesResolver,
    EcosystemsResolver,
    GroupFiguresResolver,
    IndicatorsResolver,
    ProvenanceResolver,
    RegionFiguresResolver,
    RegionsRepository,
    RegionsResolver,
    RegionsService,
    SectorLinksResolver,
    SectorRegionsResolver,
    SectorsRepository,
    SectorsResolver,
    SectorsService,
    TaxonomiesLoader,
    TaxonomiesRepository,
    ThemesResolver,
  ],
  exports: [TaxonomiesLoader],
})
export class TaxonomiesModule {}
