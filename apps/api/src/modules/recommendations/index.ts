export type { PartnerQuestion } from './partner-question';
export { partnersReport, type PartnersReport } from './partners-report';
export { RecommendationsModule } from './recommendations.module';
export { RecommendationsService } from './recommendations.service';
