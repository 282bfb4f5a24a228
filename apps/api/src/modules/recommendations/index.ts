export type { PartnerQuestion } from './partner-question';
export { RecommendationsModule } from './recommendations.module';
export { RecommendationsService } from './recommendations.service';
