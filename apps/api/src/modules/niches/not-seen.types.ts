import { Field, Int, ObjectType } from '@nestjs/graphql';

/** The sectors are resolved by code. */
@ObjectType('NotSeen', { description: 'What a list cannot see, and why.' })
export class NotSeenType {
  @Field(() => String, {
    description:
      'Code: withheld, below_evidence, already_present, resource_bound, low_vet_share, temporary_agencies, excluded_by_rule or outside_figures.',
  })
  readonly reason!: string;

  readonly sectorCodes!: readonly string[];

  @Field(() => Int, {
    description:
      'Number of divisions; with totalEligible, those of all reasons add up to every division of NACE Rev. 2.',
  })
  readonly count!: number;
}
