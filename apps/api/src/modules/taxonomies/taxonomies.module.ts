import { Module } from '@nestjs/common';
import { KnownCountries } from './known-countries';
import { RegionsRepository } from './regions.repository';
import { RegionRatesResolver } from './region-rates.resolver';
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
  SourcesResolver,
} from './taxonomies.resolver';
import { ThemesResolver } from './themes.resolver';

@Module({
  providers: [
    ChallengesResolver,
    CountriesResolver,
    EcosystemsResolver,
    GroupFiguresResolver,
    IndicatorsResolver,
    KnownCountries,
    ProvenanceResolver,
    RegionFiguresResolver,
    RegionRatesResolver,
    RegionsRepository,
    RegionsResolver,
    RegionsService,
    SectorLinksResolver,
    SectorRegionsResolver,
    SectorsRepository,
    SectorsResolver,
    SectorsService,
    SourcesResolver,
    TaxonomiesLoader,
    TaxonomiesRepository,
    ThemesResolver,
  ],
  exports: [KnownCountries, TaxonomiesLoader],
})
export class TaxonomiesModule {}
