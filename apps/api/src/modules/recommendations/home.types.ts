import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NicheType } from '../niches';
import { PartnerSuggestionType } from './recommendations.types';

/** Sources are resolved by id. */
@ObjectType('Statistics', { description: 'What is on record, in numbers.' })
export class StatisticsType {
  readonly sourceIds!: readonly string[];

  @Field(() => Int, { description: 'Number of organisations.' })
  readonly organisations!: number;

  @Field(() => Int, { description: 'Number of projects.' })
  readonly projects!: number;

  @Field(() => Int, { description: 'Number of participations, one a role.' })
  readonly participations!: number;

  @Field(() => Int, { description: 'Number of regions, all levels, a code counted once.' })
  readonly regions!: number;

  @Field(() => Int, { description: 'Number of regions with figures from which niches are told.' })
  readonly regionsWithFigures!: number;

  @Field(() => Int, { description: 'Number of sectors of NACE Rev. 2, all levels.' })
  readonly sectors!: number;

  @Field(() => Int, { description: 'Number of smart-specialisation priorities.' })
  readonly themes!: number;

  @Field(() => Int, { description: 'Number of countries with an organisation.' })
  readonly countries!: number;

  @Field(() => Int, { description: 'Version of the public records.' })
  readonly snapshotVersion!: number;

  @Field(() => Int, { description: 'Call year of the newest project.' })
  readonly newestProjectYear!: number;

  @Field(() => Int, { description: 'Year of the employment figures.' })
  readonly figuresYear!: number;
}

/** Region and organisation are resolved by key and id. */
@ObjectType('LiveExample', { description: 'One true finding of this moment.' })
export class LiveExampleType {
  readonly organisationId!: string | null;

  readonly regionKey!: string | null;

  @Field(() => String, {
    description:
      'niche (region, niche), partner (organisation, suggestion) or nichePartner (region, niche, suggestion).',
  })
  readonly kind!: string;

  @Field(() => NicheType, { nullable: true, description: 'The niche; null for a partner.' })
  readonly niche!: NicheType | null;

  @Field(() => PartnerSuggestionType, {
    nullable: true,
    description: 'The suggested partner; null for a niche.',
  })
  readonly suggestion!: PartnerSuggestionType | null;
}
