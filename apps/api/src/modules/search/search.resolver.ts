import { Args, Query, Resolver } from '@nestjs/graphql';
import type { PageRequest } from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import { Page } from '../../platform/graphql/page-args';
import { WithinPageSize } from '../../platform/graphql/pagination';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { KnownCountries } from '../taxonomies';
import { SearchService } from './search.service';
import {
  MAXIMUM_PER_KIND,
  SearchArgs,
  SearchConnectionType,
  SearchKind,
  TypeaheadArgs,
  TypeaheadType,
} from './search.types';

const perKindSize = new WithinPageSize(5, MAXIMUM_PER_KIND, 'perKind');

/** An empty choice restricts nothing. */
function chosen<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values === null || values === undefined || values.length === 0 ? null : values;
}

@Resolver()
export class SearchResolver {
  constructor(
    private readonly service: SearchService,
    private readonly countries: KnownCountries,
  ) {}

  @Query(() => TypeaheadType, { description: 'The best hits of each kind while a text is typed.' })
  @Allow('search:read')
  async typeahead(
    @Args() { text, kinds, perKind }: TypeaheadArgs,
    @Ctx() { language }: RequestContext,
  ): Promise<TypeaheadType> {
    const wanted = chosen(kinds) ?? Object.values(SearchKind);
    const size = perKindSize.transform(perKind);
    return this.service.typeahead({ text, language, kinds: wanted }, size);
  }

  @Query(() => SearchConnectionType, {
    description: 'All hits in one list, best first, with facets and true totals.',
  })
  @Allow('search:read')
  async search(
    @Args() { text, filter }: SearchArgs,
    @Page() page: PageRequest,
    @Ctx() { language }: RequestContext,
  ): Promise<SearchConnectionType> {
    const conditions = {
      kinds: chosen(filter?.kinds),
      organisationKinds: chosen(filter?.organisationKinds),
      countries: await this.countries.parse('countries', filter?.countries),
    };
    return this.service.list({ text, language }, conditions, page);
  }
}
