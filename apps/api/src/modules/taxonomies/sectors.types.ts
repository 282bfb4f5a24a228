import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@trellis/domain/kernel';
import { PageInfoType } from '../../platform/graphql/connection.types';
import { ProvenanceType } from '../../platform/graphql/provenance.types';
import { SectorCodeScalar } from '../../platform/graphql/scalars';

/** Name and links are resolved by key. */
@ObjectType('Sector', { description: 'An economic activity of the NACE classification.' })
export class SectorType {
  /** Key of the node: revision and code, such as nace2:28. */
  readonly key!: string;

  @Field(() => SectorCodeScalar, { description: 'Code, such as C, 28, 28.4 or 28.41.' })
  readonly code!: string;

  @Field(() => String, { description: 'Revision of NACE: 2 or 2.1.' })
  readonly revision!: string;

  readonly names!: LocalisedText;

  @Field(() => String, { description: 'section, division, group or class.' })
  readonly level!: string;

  @Field(() => SectorCodeScalar, { description: 'Letter of its section.' })
  readonly section!: string;

  @Field(() => ProvenanceType, { description: 'Where the sector comes from.' })
  readonly provenance!: ProvenanceType;
}

/** The name is resolved in the language of the request. */
@ObjectType('SectorLink', {
  description: 'A sector of the other revision that the official correspondence names.',
})
export class SectorLinkType {
  @Field(() => SectorCodeScalar, { description: 'Code in the other revision.' })
  readonly code!: string;

  @Field(() => String, { description: 'The other revision.' })
  readonly revision!: string;

  readonly names!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    description: 'What the correspondence says about it; null when nothing.',
  })
  readonly note!: string | null;
}

/** The region is resolved by its key. */
@ObjectType('SectorRegion', { description: 'What a sector means to a region.' })
export class SectorRegionType {
  /** Key of the region, in the version of the figure. */
  readonly regionKey!: string;

  @Field(() => Float, { description: 'Persons employed in the sector.' })
  readonly personsEmployed!: number;

  @Field(() => Float, {
    description:
      'Share of the sector in the region over its share in all regions with figures; 1 is the average.',
  })
  readonly locationQuotient!: number;

  @Field(() => Int, { description: 'Year of the figures.' })
  readonly year!: number;
}

@ObjectType('SectorRegionConnection', {
  description: 'Regions of a sector, highest location quotient first.',
})
export class SectorRegionConnectionType {
  @Field(() => [SectorRegionType], { description: 'The page.' })
  readonly nodes!: readonly SectorRegionType[];

  @Field(() => Int, { description: 'Number of regions with a figure.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;
}
