import { Module } from '@nestjs/common';
import { ExploreModule } from '../explore';
import { NichesModule } from '../niches';
import { OrganisationsModule } from '../organisations';
import { TaxonomiesModule } from '../taxonomies';
import { LiveExampleResolver, StatisticsResolver } from './home.resolver';
import { HomeService } from './home.service';
import { RecommendationsRepository } from './recommendations.repository';
import { RecommendationsResolver } from './recommendations.resolver';
import { RecommendationsService } from './recommendations.service';
import {
  ContrastResolver,
  EvidenceItemResolver,
  PartnerAskerSummaryResolver,
  PartnerSuggestionResolver,
} from './suggestion-links.resolver';

@Module({
  imports: [TaxonomiesModule, OrganisationsModule, ExploreModule, NichesModule],
  providers: [
    RecommendationsRepository,
    RecommendationsService,
    RecommendationsResolver,
    PartnerSuggestionResolver,
    ContrastResolver,
    EvidenceItemResolver,
    PartnerAskerSummaryResolver,
    HomeService,
    StatisticsResolver,
    LiveExampleResolver,
  ],
  exports: [RecommendationsService],
})
export class RecommendationsModule {}
