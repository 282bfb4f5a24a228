import { Module } from '@nestjs/common';
import { TaxonomiesModule } from '../taxonomies';
import { SearchRepository } from './search.repository';
import { SearchResolver } from './search.resolver';
import { SearchService } from './search.service';

@Module({
  imports: [TaxonomiesModule],
  providers: [SearchRepository, SearchResolver, SearchService],
  exports: [SearchService],
})
export class SearchModule {}
