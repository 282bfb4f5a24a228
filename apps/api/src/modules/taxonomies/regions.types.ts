import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProvenanceType } from '../../platform/graphql/provenance.types';
import { RegionCodeScalar } from '../../platform/graphql/scalars';

/** Links (parent, children, figures …) are resolved by key. */
@ObjectType('Region', {
  description: 'A country or NUTS region in one version of the classification.',
})
export class RegionType {
  /** Key of the node: version and code, such as v2024:NL34. */
  readonly key!: string;

  @Field(() => RegionCodeScalar, {
    description: 'NUTS code, such as NL34; Eurostat style (EL, UK).',
  })
  readonly code!: string;

  /** Name in Latin letters; the name of a country is resolved in the language of the request. */
  readonly name!: string;

  /** Name in the letters of the country; null when the same or unknown. */
  readonly nationalName!: string | null;

  @Field(() => Int, { description: '0 country, 1, 2 or 3.' })
  readonly level!: number;

  @Field(() => Int, { description: 'Year of the NUTS version, such as 2024.' })
  readonly version!: number;

  /** ISO alpha-2. */
  readonly countryCode!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude of its centre in degrees; null when unknown.',
  })
  readonly latitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Longitude of its centre in degrees; null when unknown.',
  })
  readonly longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Area in square kilometres; null when unknown.',
  })
  readonly areaKm2!: number | null;

  @Field(() => ProvenanceType, { description: 'Where the region comes from.' })
  readonly provenance!: ProvenanceType;
}

@ObjectType('RegionRecode', {
  description: 'How a code of one NUTS version became a code of a later one.',
})
export class RegionRecodeType {
  @Field(() => RegionCodeScalar, { description: 'Code before.' })
  readonly fromCode!: string;

  @Field(() => Int, { description: 'Year of the version before.' })
  readonly fromVersion!: number;

  @Field(() => RegionCodeScalar, { description: 'Code after.' })
  readonly toCode!: string;

  @Field(() => Int, { description: 'Year of the version after.' })
  readonly toVersion!: number;

  @Field(() => String, { description: 'Kind of change: one_to_one, split or merged.' })
  readonly kind!: string;
}

@ObjectType('PeerRange', {
  description:
    'Range of a figure over the peers: regions of the same level with a figure for that year.',
})
export class PeerRangeType {
  @Field(() => Int, { description: 'Number of peers, the region itself included.' })
  readonly count!: number;

  @Field(() => Float, { description: 'Smallest figure.' })
  readonly minimum!: number;

  @Field(() => Float, { description: 'A quarter of the peers lie below.' })
  readonly q25!: number;

  @Field(() => Float, { description: 'Half of the peers lie below.' })
  readonly median!: number;

  @Field(() => Float, { description: 'Three quarters of the peers lie below.' })
  readonly q75!: number;

  @Field(() => Float, { description: 'Largest figure.' })
  readonly maximum!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the peers below, ties counted half, 0 to 100; null when the region has no value.',
  })
  readonly percentile!: number | null;
}

/** Indicator and region are resolved by id and key. */
@ObjectType('RegionFigure', { description: 'A figure of a region beside the range of its peers.' })
export class RegionFigureType {
  readonly indicatorId!: string;

  @Field(() => Int, { description: 'Year of the figure.' })
  readonly year!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The value in the unit of the indicator; null when withheld or unknown.',
  })
  readonly value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Flag of the source, such as e for estimated; null for none.',
  })
  readonly flag!: string | null;

  @Field(() => PeerRangeType, {
    nullable: true,
    description: 'Range of the peers; null when nobody has a value.',
  })
  readonly peers!: PeerRangeType | null;

  /** Key of the region whose figure it is: the region, or an older code of it. */
  readonly regionKey!: string;

  @Field(() => ProvenanceType, { description: 'Where the figure comes from.' })
  readonly provenance!: ProvenanceType;
}

/** The name is resolved in the language of the request. */
@ObjectType('RegionRate', {
  description: 'A ratio of two counts of a region, in per cent, beside the range of its peers.',
})
export class RegionRateType {
  @Field(() => ID, { description: 'Permanent id: high_attainment or youth_unemployment.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name in the language of the request, else in English.' })
  readonly name!: string;

  @Field(() => String, { description: 'Which count is over which.' })
  readonly description!: string;

  @Field(() => Int, { description: 'Year of both counts.' })
  readonly year!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Per cent, 0 to 100; null when one of the counts is withheld.',
  })
  readonly value!: number | null;

  @Field(() => PeerRangeType, {
    nullable: true,
    description: 'Range of the peers; null when nobody has a value.',
  })
  readonly peers!: PeerRangeType | null;

  @Field(() => ProvenanceType, { description: 'Where the counts come from.' })
  readonly provenance!: ProvenanceType;
}

@ObjectType('GroupFigure', { description: 'Employment of a region in one group of NACE sections.' })
export class GroupFigureType {
  @Field(() => String, { description: 'Sections of the group, such as B-E.' })
  readonly group!: string;

  @Field(() => Int, { description: 'Year of the figure.' })
  readonly year!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Thousand persons; null when withheld or unknown.',
  })
  readonly value!: number | null;

  @Field(() => String, { nullable: true, description: 'Flag of the source; null for none.' })
  readonly flag!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of all employed, 0 to 1, those of withheld groups included; where no total is published, of the known groups. Null when the value is.',
  })
  readonly share!: number | null;
}
