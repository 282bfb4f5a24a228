import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { RegionCodeScalar, SectorCodeScalar } from '../../platform/graphql/scalars';
import { OrganisationKind } from '../organisations';
import { PartnerGoal, SuggestionOrder } from './recommendations.types';

@InputType('DescribedOrganisation', {
  description: 'An organisation that is not on record, or an idea. Nothing of it is stored.',
})
export class DescribedOrganisationInput {
  @Field(() => String, { nullable: true, description: 'Its name, only to show it again.' })
  readonly name?: string | null;

  @Field(() => [OrganisationKind], { description: 'What it acts as, at least one kind.' })
  readonly kinds!: readonly OrganisationKind[];

  @Field(() => ID, { description: 'Its country as ISO alpha-2, such as NL.' })
  readonly country!: string;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Its NUTS region, if known.' })
  readonly region?: string | null;

  @Field(() => [SectorCodeScalar], {
    nullable: true,
    description: 'Sectors it works in; groups and classes count as their division.',
  })
  readonly sectors?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Industrial ecosystems it works in.' })
  readonly ecosystems?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Societal challenges it works on.' })
  readonly challenges?: readonly string[] | null;

  @Field(() => [SectorCodeScalar], {
    nullable: true,
    description: 'Sectors it seeks in a partner.',
  })
  readonly needs?: readonly string[] | null;
}

@InputType('PartnerAsker', {
  isOneOf: true,
  description: 'Who asks: an organisation on record, or one that is only described.',
})
export class PartnerAskerInput {
  @Field(() => ID, { nullable: true, description: 'Id of an organisation on record.' })
  readonly organisation?: string | null;

  @Field(() => DescribedOrganisationInput, { nullable: true, description: 'A description.' })
  readonly described?: DescribedOrganisationInput | null;
}

@InputType('PartnerFilter', { description: 'Which candidates may be suggested.' })
export class PartnerFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Only these countries (ISO alpha-2).' })
  readonly countries?: readonly string[] | null;

  @Field(() => [OrganisationKind], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly OrganisationKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with at most two projects.' })
  readonly newcomersOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those who are partners already.' })
  readonly includePartners?: boolean | null;
}

@InputType('PartnerWeights', {
  description: 'Factors by which the groups count more or less; 1 when left out.',
})
export class PartnerWeightsInput {
  @Field(() => Float, { nullable: true, description: 'Factor of the shared network.' })
  readonly sharedNetwork?: number | null;

  @Field(() => Float, { nullable: true, description: 'Factor of the track record.' })
  readonly trackRecord?: number | null;

  @Field(() => Float, { nullable: true, description: 'Factor of the topic.' })
  readonly topic?: number | null;

  @Field(() => Float, { nullable: true, description: 'Factor of complementarity.' })
  readonly complementarity?: number | null;

  @Field(() => Float, { nullable: true, description: 'Factor of geography.' })
  readonly geography?: number | null;

  @Field(() => Float, { nullable: true, description: 'Factor of the regional economy.' })
  readonly regionalEconomy?: number | null;
}

@ArgsType()
export class PartnerSuggestionsArgs {
  @Field(() => PartnerAskerInput, { description: 'Who asks.' })
  readonly for!: PartnerAskerInput;

  @Field(() => PartnerGoal, {
    nullable: true,
    defaultValue: PartnerGoal.TRANSNATIONAL,
    description: 'What partners are wanted for.',
  })
  readonly goal?: PartnerGoal | null;

  @Field(() => PartnerFilterInput, { nullable: true, description: 'Which candidates may show.' })
  readonly filter?: PartnerFilterInput | null;

  @Field(() => PartnerWeightsInput, { nullable: true, description: 'Factors of the groups.' })
  readonly weights?: PartnerWeightsInput | null;

  @Field(() => SuggestionOrder, {
    nullable: true,
    defaultValue: SuggestionOrder.VARIED,
    description: 'Which rule puts them in order.',
  })
  readonly order?: SuggestionOrder | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'Number, at most 100.' })
  readonly first?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Number to pass over.' })
  readonly offset?: number | null;
}

@ArgsType()
export class PartnerSuggestionArgs {
  @Field(() => PartnerAskerInput, { description: 'Who asks.' })
  readonly for!: PartnerAskerInput;

  @Field(() => ID, { description: 'Id of the candidate.' })
  readonly candidate!: string;

  @Field(() => PartnerGoal, {
    nullable: true,
    defaultValue: PartnerGoal.TRANSNATIONAL,
    description: 'What a partner is wanted for.',
  })
  readonly goal?: PartnerGoal | null;

  @Field(() => PartnerFilterInput, { nullable: true, description: 'Which candidates compete.' })
  readonly filter?: PartnerFilterInput | null;

  @Field(() => PartnerWeightsInput, { nullable: true, description: 'Factors of the groups.' })
  readonly weights?: PartnerWeightsInput | null;

  @Field(() => SuggestionOrder, {
    nullable: true,
    defaultValue: SuggestionOrder.VARIED,
    description: 'Which rule puts them in order.',
  })
  readonly order?: SuggestionOrder | null;
}

@ArgsType()
export class NichePartnersArgs {
  @Field(() => RegionCodeScalar, { description: 'Region of the niche.' })
  readonly region!: string;

  @Field(() => SectorCodeScalar, { description: 'Sector of the niche.' })
  readonly sector!: string;

  @Field(() => PartnerGoal, {
    nullable: true,
    defaultValue: PartnerGoal.LOCAL,
    description: 'What partners are wanted for.',
  })
  readonly goal?: PartnerGoal | null;

  @Field(() => PartnerFilterInput, { nullable: true, description: 'Which candidates may show.' })
  readonly filter?: PartnerFilterInput | null;

  @Field(() => SuggestionOrder, {
    nullable: true,
    defaultValue: SuggestionOrder.VARIED,
    description: 'Which rule puts them in order.',
  })
  readonly order?: SuggestionOrder | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'Number, at most 100.' })
  readonly first?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Number to pass over.' })
  readonly offset?: number | null;
}
