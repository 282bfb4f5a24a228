import { AccountsModule } from './modules/accounts';
import { DocumentsModule } from './modules/documents';
import { ExploreModule } from './modules/explore';
import { NichesModule } from './modules/niches';
import { OrganisationsModule } from './modules/organisations';
import { RecommendationsModule } from './modules/recommendations';
import { SearchModule } from './modules/search';
import { TaxonomiesModule } from './modules/taxonomies';

/** Every slice of the server, leftmost first; the printed schema holds the resolvers of these. */
export const FEATURE_MODULES = [
  TaxonomiesModule,
  OrganisationsModule,
  AccountsModule,
  DocumentsModule,
  SearchModule,
  ExploreModule,
  NichesModule,
  RecommendationsModule,
];
