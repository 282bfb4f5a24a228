import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { WithinPageSize } from '../../platform/graphql/pagination';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import {
  NichePartnersArgs,
  PartnerSuggestionArgs,
  PartnerSuggestionsArgs,
} from './partner-request.types';
import {
  PartnerGoal,
  PartnerSuggestionsType,
  PartnerSuggestionType,
  SuggestionOrder,
} from './recommendations.types';
import type { PartnerQuestion } from './partner-question';
import { RecommendationsService } from './recommendations.service';

const FIRST = new WithinPageSize(10, 100);
const OFFSET = new WithinPageSize(0, 1_000_000, 'offset', 0);

function sliceOf(args: { readonly first?: number | null; readonly offset?: number | null }): {
  readonly offset: number;
  readonly limit: number;
} {
  return { limit: FIRST.transform(args.first), offset: OFFSET.transform(args.offset) };
}

@Resolver()
export class RecommendationsResolver {
  constructor(private readonly service: RecommendationsService) {}

  @Query(() => PartnerSuggestionsType, {
    nullable: true,
    description:
      'Ranked partners for an organisation on record or a described one; null when it is not on record.',
  })
  @Allow('recommendation:read')
  partnerSuggestions(
    @Args() args: PartnerSuggestionsArgs,
    @Ctx() context: RequestContext,
  ): Promise<PartnerSuggestionsType | null> {
    return this.service.suggest(questionOf(args), sliceOf(args), context.language);
  }

  @Query(() => PartnerSuggestionType, {
    nullable: true,
    description:
      'Why one organisation fits, whether or not it is in the list; null when either is not on record.',
  })
  @Allow('recommendation:read')
  partnerSuggestion(
    @Args() args: PartnerSuggestionArgs,
    @Ctx() context: RequestContext,
  ): Promise<PartnerSuggestionType | null> {
    return this.service.explain(questionOf(args), args.candidate, context.language);
  }

  @Query(() => PartnerSuggestionsType, {
    nullable: true,
    description:
      'Partners who could fill a niche of a region, and who there took part in a project on it.',
  })
  @Allow('recommendation:read')
  nichePartners(
    @Args() args: NichePartnersArgs,
    @Ctx() context: RequestContext,
  ): Promise<PartnerSuggestionsType> {
    const { region, sector, filter } = args;
    const question = {
      region,
      sector,
      filter: filter ?? {},
      goal: args.goal ?? PartnerGoal.LOCAL,
      order: args.order ?? SuggestionOrder.VARIED,
    };
    return this.service.suggestForNiche(question, sliceOf(args), context.language);
  }
}

function questionOf(args: PartnerSuggestionArgs | PartnerSuggestionsArgs): PartnerQuestion {
  return {
    for: args.for,
    goal: args.goal ?? PartnerGoal.TRANSNATIONAL,
    filter: args.filter ?? {},
    weights: args.weights ?? {},
    order: args.order ?? SuggestionOrder.VARIED,
  };
}
