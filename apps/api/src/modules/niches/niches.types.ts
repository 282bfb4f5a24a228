import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Confidence, ProvenanceType } from '../../platform/graphql/provenance.types';
import { RegionCodeScalar, SectorCodeScalar } from '../../platform/graphql/scalars';
import { NotSeenType } from './not-seen.types';

export const NicheList = { UNCOVERED: 'uncovered', EMERGING: 'emerging' } as const;
export type NicheList = (typeof NicheList)[keyof typeof NicheList];
registerEnumType(NicheList, {
  name: 'NicheList',
  description: 'Which question a list of niches answers.',
  valuesMap: {
    UNCOVERED: {
      description: 'Work that exists in the region, by how much training for it could add.',
    },
    EMERGING: { description: 'Work within reach that is below its European share in the region.' },
  },
});

export const NicheComponent = {
  DEMAND: 'demand',
  GAP: 'gap',
  RELATEDNESS: 'relatedness',
  PRIORITY: 'priority',
  COMPLEXITY: 'complexity',
  STRATEGIC_GAIN: 'strategicGain',
} as const;
export type NicheComponent = (typeof NicheComponent)[keyof typeof NicheComponent];
registerEnumType(NicheComponent, {
  name: 'NicheComponent',
  description: 'A part of the score of a niche.',
  valuesMap: {
    DEMAND: { description: 'Estimated vacancies at VET level.' },
    GAP: { description: 'Work here against training in the country.' },
    RELATEDNESS: { description: 'How much related work the region already has.' },
    PRIORITY: { description: 'Whether a strategy of the region names it.' },
    COMPLEXITY: { description: 'How complex the activity is.' },
    STRATEGIC_GAIN: { description: 'What it opens up towards more complex activities.' },
  },
});

@ObjectType('NicheWeight', { description: 'Weight of a part in the score of a list.' })
export class NicheWeightType {
  @Field(() => NicheComponent, { description: 'The part.' })
  readonly component!: NicheComponent;

  @Field(() => Float, { description: 'Its weight; the weights of a list add up to 1.' })
  readonly weight!: number;
}

@ObjectType('NichePart', { description: 'What a part adds to the score of a niche.' })
export class NichePartType {
  @Field(() => NicheComponent, { description: 'The part.' })
  readonly component!: NicheComponent;

  @Field(() => Float, {
    nullable: true,
    description: 'The measure before it is normalised; null when unknown.',
  })
  readonly raw!: number | null;

  @Field(() => Float, { description: 'Normalised over the list of the region, 0 to 1.' })
  readonly value!: number;

  @Field(() => Boolean, {
    description: 'Whether the median of the list stands for an unknown measure.',
  })
  readonly assumed!: boolean;

  @Field(() => Float, { description: 'Weight in this list.' })
  readonly weight!: number;

  @Field(() => Float, { description: 'Contribution; these add up to the logarithm of the score.' })
  readonly logPart!: number;

  @Field(() => Float, {
    description: 'Points lost by this part; with 100 times the score they add up to 100.',
  })
  readonly pointsLost!: number;
}

@ObjectType('RankBand', {
  description: 'Best and worst rank when each weight is halved and raised by half in turn.',
})
export class RankBandType {
  @Field(() => Int, { description: 'Best rank.' })
  readonly best!: number;

  @Field(() => Int, { description: 'Worst rank.' })
  readonly worst!: number;
}

/** Sector and priorities are resolved by code and id. */
@ObjectType('Niche', { description: 'An activity of a region as a niche for training.' })
export class NicheType {
  /** Division of NACE Rev. 2, such as 28. */
  readonly sectorCode!: string;

  readonly priorityIds!: readonly string[];

  @Field(() => Int, { description: 'Place in the list; 1 is best.' })
  readonly rank!: number;

  @Field(() => Float, { description: 'Weighted geometric mean of the parts, 0 to 1.' })
  readonly score!: number;

  @Field(() => [NichePartType], { description: 'The parts of the score, largest weight first.' })
  readonly parts!: readonly NichePartType[];

  @Field(() => Float, { description: 'Share of the weights whose measure is known, 0 to 1.' })
  readonly coverage!: number;

  @Field(() => Confidence, { description: 'From coverage and the flag of the figure.' })
  readonly confidence!: Confidence;

  @Field(() => RankBandType, { description: 'How far the rank depends on the weights.' })
  readonly rankBand!: RankBandType;

  @Field(() => Float, {
    nullable: true,
    description: 'Share in the region over the share in all regions; null when unknown.',
  })
  readonly locationQuotient!: number | null;

  @Field(() => Float, { nullable: true, description: 'Persons employed; null when withheld.' })
  readonly personsEmployed!: number | null;

  @Field(() => String, { nullable: true, description: 'Flag of that figure; null for none.' })
  readonly flag!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of related activities that the region has, 0 to 1; null when unknown.',
  })
  readonly density!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Estimated vacancies at VET level; null when unknown.',
  })
  readonly vacancies!: number | null;

  @Field(() => String, {
    description: 'Whose vacancy rate is used: national, estimated, median or none.',
  })
  readonly vacancyBasis!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the vacancy rate of the country; null when it is a median of countries.',
  })
  readonly vacancyYear!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Logarithm of work here against training in the country; 0 is in step.',
  })
  readonly gap!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much the country trains for it against Europe, 1 is as much; null if unknown.',
  })
  readonly supplyRatio!: number | null;

  @Field(() => String, {
    description: 'What the training figures are of: division, section, none.',
  })
  readonly supplyBasis!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Product complexity index of the activity; null when unknown.',
  })
  readonly complexity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Change of the complexity outlook if it were added; null when unknown.',
  })
  readonly strategicGain!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Openness for another provider; null because no register of offers is complete.',
  })
  readonly openness!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Reading aid by the medians of relatedness and complexity: HIGH_ROAD, SLOW_ROAD, CASINO, DEAD_END; null if unknown.',
  })
  readonly quadrant!: string | null;

  @Field(() => [ProvenanceType], { description: 'Sources of the figures used.' })
  readonly provenance!: readonly ProvenanceType[];
}

/** Regions are resolved by key. */
@ObjectType('RegionNiches', { description: 'The ranked niches of a region.' })
export class RegionNichesType {
  readonly regionKey!: string;

  readonly figuresRegionKey!: string;

  @Field(() => NicheList, { description: 'The question that the list answers.' })
  readonly list!: NicheList;

  @Field(() => String, { description: 'Version of the weights.' })
  readonly weightsVersion!: string;

  @Field(() => [NicheWeightType], { description: 'The weights, largest first.' })
  readonly weights!: readonly NicheWeightType[];

  @Field(() => Int, { description: 'Year of the persons employed.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Number of niches in the whole list.' })
  readonly totalEligible!: number;

  @Field(() => [NicheType], { description: 'The niches, best first.' })
  readonly niches!: readonly NicheType[];

  @Field(() => [String], {
    description:
      'Parts that are unknown for every niche of the region and so left out, as NicheComponent names them.',
  })
  readonly droppedComponents!: readonly string[];

  @Field(() => [NotSeenType], { description: 'What the list cannot see.' })
  readonly notSeen!: readonly NotSeenType[];

  @Field(() => Int, { description: 'Version of the public records that were used.' })
  readonly snapshotVersion!: number;
}

/** Regions are resolved by key. */
@ObjectType('RegionWithoutNiches', {
  description: 'Why a region has no niches, and which regions have some.',
})
export class RegionWithoutNichesType {
  readonly regionKey!: string;

  readonly alternativeKeys!: readonly string[];

  @Field(() => String, {
    description:
      'Code: level (figures are of NUTS 2 regions), split (the borders changed since), no_figures (not published for it).',
  })
  readonly reason!: string;
}

@ArgsType()
export class RegionNichesArgs {
  @Field(() => RegionCodeScalar, { description: 'Code of the region.' })
  readonly region!: string;

  @Field(() => NicheList, {
    nullable: true,
    defaultValue: NicheList.UNCOVERED,
    description: 'Which list.',
  })
  readonly list?: NicheList | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: 'Number of niches, at most 100.',
  })
  readonly first?: number | null;
}

@ArgsType()
export class NicheArgs {
  @Field(() => RegionCodeScalar, { description: 'Code of the region.' })
  readonly region!: string;

  @Field(() => SectorCodeScalar, { description: 'Division of NACE Rev. 2, such as 28.' })
  readonly sector!: string;

  @Field(() => NicheList, {
    nullable: true,
    defaultValue: NicheList.UNCOVERED,
    description: 'Which list.',
  })
  readonly list?: NicheList | null;
}
