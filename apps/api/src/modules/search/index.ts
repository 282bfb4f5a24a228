export { SearchModule } from './search.module';
export { SearchService } from './search.service';
export { SearchHitType, SearchKind } from './search.types';
