import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@trellis/domain/kernel';
import { Confidence } from '../../platform/graphql/provenance.types';

/** The name is resolved in the language of the request. */
@ObjectType('Country', { description: 'A country.' })
export class CountryType {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-2 code, such as NL or GR.' })
  readonly code!: string;
}

@ObjectType('Ecosystem', { description: 'One of the 14 industrial ecosystems of the EU.' })
export class EcosystemType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  /** Name in English, as the source has it; translated when it is shown. */
  readonly sourceName!: string;
}

@ObjectType('Challenge', { description: 'A societal challenge that projects address.' })
export class ChallengeType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  /** Name in English, as the source has it; translated when it is shown. */
  readonly sourceName!: string;
}

@ObjectType('FieldOfStudy', { description: 'A field of education and training of ISCED-F 2013.' })
export class FieldOfStudyType {
  @Field(() => ID, { description: 'Code with two, three or four digits.' })
  readonly code!: string;

  @Field(() => String, { description: 'English name of the field.' })
  readonly name!: string;

  @Field(() => String, { description: 'broad, narrow or detailed.' })
  readonly level!: string;
}

@ObjectType('FieldWeight', {
  description: 'How much of a field of study leads to work in a sector.',
})
export class FieldWeightType {
  @Field(() => FieldOfStudyType, { description: 'The field of study.' })
  readonly field!: FieldOfStudyType;

  @Field(() => Float, {
    description:
      'Share of the occupations of the field (ESCO) that lead to the sector, 0 to 1; the shares of a field add up to 1.',
  })
  readonly weight!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of ESCO occupations that the shares of the field rest on; null when not stated.',
  })
  readonly occupations!: number | null;

  @Field(() => Confidence, { description: 'How sure the share is.' })
  readonly confidence!: Confidence;
}

@ObjectType('Indicator', { description: 'A statistical measure.' })
export class IndicatorType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  readonly names!: LocalisedText;

  @Field(() => String, { description: 'Unit of its values.' })
  readonly unit!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it measures; null when not described.',
  })
  readonly description!: string | null;
}
