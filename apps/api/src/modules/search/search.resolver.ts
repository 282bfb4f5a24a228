import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { After, First, WithinPageSize, pageRequest } from '../../platform/graphql/pagination';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { isoCountry } from '../../platform/i18n/country-names';
import { SearchService } from './search.service';
import { SearchConnectionType, SearchFilterInput, SearchKind, TypeaheadType } from './search.types';

const MAXIMUM_PER_KIND = 20;

const TEXT = {
  type: () => String,
  description:
    'Words in any language, at most 200 characters. Accents, case, typing errors and unfinished words are forgiven.',
};

/** An empty choice restricts nothing. */
function chosen<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values === null || values === undefined || values.length === 0 ? null : values;
}

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => TypeaheadType, { description: 'The best hits of each kind while a text is typed.' })
  @Allow('search:read')
  typeahead(
    @Args('text', TEXT) text: string,
    @Args('kinds', {
      type: () => [SearchKind],
      nullable: true,
      description: 'Kinds to look for; none for all.',
    })
    kinds: readonly SearchKind[] | null | undefined,
    @Args(
      'perKind',
      {
        type: () => Int,
        nullable: true,
        defaultValue: 5,
        description: `Hits of each kind, at most ${MAXIMUM_PER_KIND}.`,
      },
      new WithinPageSize(5, MAXIMUM_PER_KIND, 'perKind'),
    )
    perKind: number,
    @Ctx() { language }: RequestContext,
  ): Promise<TypeaheadType> {
    const wanted = chosen(kinds) ?? Object.values(SearchKind);
    return this.service.typeahead({ text, language, kinds: wanted }, perKind);
  }

  @Query(() => SearchConnectionType, {
    description: 'All hits in one list, best first, with facets and true totals.',
  })
  @Allow('search:read')
  search(
    @Args('text', TEXT) text: string,
    @Args('filter', {
      type: () => SearchFilterInput,
      nullable: true,
      description: 'Conditions on the hits; none for all.',
    })
    filter: SearchFilterInput | null | undefined,
    @First() first: number,
    @After() after: string | null | undefined,
    @Ctx() { language }: RequestContext,
  ): Promise<SearchConnectionType> {
    const conditions = {
      kinds: chosen(filter?.kinds),
      organisationKinds: chosen(filter?.organisationKinds),
      countries: chosen(filter?.countries)?.map(isoCountry) ?? null,
    };
    return this.service.list({ text, language }, conditions, pageRequest(first, after));
  }
}
