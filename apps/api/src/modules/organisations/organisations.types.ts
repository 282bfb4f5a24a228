import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../../platform/graphql/connection.types';
import { Confidence, ProvenanceType } from '../../platform/graphql/provenance.types';
import { CountryType } from '../taxonomies';
import { OrganisationKind } from './organisation-kinds.types';

@ObjectType('Capacity', { description: 'A kind that an organisation acts as.' })
export class CapacityType {
  @Field(() => OrganisationKind, { description: 'The kind.' })
  readonly kind!: OrganisationKind;

  @Field(() => Boolean, { description: 'Whether it is the main kind.' })
  readonly main!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'How the kind was told; null when a source states it.',
  })
  readonly basis!: string | null;

  @Field(() => Confidence, {
    nullable: true,
    description: 'How sure the kind is; null when a source states it.',
  })
  readonly confidence!: Confidence | null;
}

@ObjectType('Identifier', { description: 'An external identifier of an organisation.' })
export class IdentifierType {
  @Field(() => String, {
    description: 'Register: pic, oid, vat, ror or a national one such as duo.',
  })
  readonly scheme!: string;

  @Field(() => String, { description: 'The identifier in that register.' })
  readonly value!: string;

  @Field(() => ProvenanceType, { description: 'Who states it.' })
  readonly provenance!: ProvenanceType;
}

@ObjectType('Statement', {
  description: 'One value that one source states for one field of an organisation.',
})
export class StatementType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the field.' })
  readonly field!: string;

  @Field(() => String, { description: 'The value as text.' })
  readonly value!: string;

  @Field(() => ProvenanceType, { description: 'Who states it.' })
  readonly provenance!: ProvenanceType;
}

/** The region is resolved by its key. */
@ObjectType('Place', { description: 'Where an organisation is.' })
export class PlaceType {
  @Field(() => String, { nullable: true, description: 'Town; null when unknown.' })
  readonly town!: string | null;

  /** Key of the finest region that is known; null when only the country is. */
  readonly regionKey!: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees; null when unknown.' })
  readonly latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees; null when unknown.' })
  readonly longitude!: number | null;

  @Field(() => String, { nullable: true, description: 'How the place was found.' })
  readonly basis!: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How sure the place is.' })
  readonly confidence!: Confidence | null;

  @Field(() => ProvenanceType, { nullable: true, description: 'Where the place comes from.' })
  readonly provenance!: ProvenanceType | null;
}

/** Links and counts (participations, partners, sectors …) are resolved by id. */
@ObjectType('Organisation', {
  description: 'A VET provider, business, university, public body or other actor.',
})
export class OrganisationType {
  @Field(() => ID, { description: 'Permanent id; it survives merges and later identifiers.' })
  readonly id!: string;

  /** Key by which equal ranks are ordered (code point). */
  readonly orgKey!: string;

  @Field(() => String, { description: 'Name as it is best read.' })
  readonly name!: string;

  @Field(() => String, { description: 'Name as the source publishes it.' })
  readonly publishedName!: string;

  @Field(() => String, { nullable: true, description: 'Short name; null when unknown.' })
  readonly acronym!: string | null;

  @Field(() => OrganisationKind, { description: 'Main kind.' })
  readonly kind!: OrganisationKind;

  @Field(() => [CapacityType], { description: 'All kinds that it acts as, the main one first.' })
  readonly capacities!: readonly CapacityType[];

  @Field(() => CountryType, { description: 'Its country.' })
  readonly country!: CountryType;

  @Field(() => PlaceType, {
    nullable: true,
    description: 'Where it is; null when only the country is known.',
  })
  readonly place!: PlaceType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of its website; null when unknown.',
  })
  readonly website!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of learners; null when unknown.' })
  readonly learners!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the number of learners; null when that is unknown.',
  })
  readonly learnersYear!: number | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Levels of the European Qualifications Framework; null when unknown.',
  })
  readonly eqfLevels!: readonly number[] | null;

  /** Codes of ISCED-F; resolved as fields of study. Null when unknown. */
  readonly iscedCodes!: readonly string[] | null;

  @Field(() => Boolean, {
    description: 'Whether its identity still rests on name and country alone.',
  })
  readonly identityProvisional!: boolean;

  @Field(() => Int, { description: 'Number of projects that it takes part in.' })
  readonly projectCount!: number;

  @Field(() => ProvenanceType, { description: 'Where the record comes from.' })
  readonly provenance!: ProvenanceType;
}

@ObjectType('OrganisationSector', {
  description: 'A sector of an organisation, told from its projects.',
})
export class OrganisationSectorType {
  /** Key of the division; resolved as sector. */
  readonly sectorKey!: string;

  @Field(() => Int, { description: 'Number of its projects about the sector.' })
  readonly projects!: number;
}

@ObjectType('KindCount', { description: 'How many organisations have a main kind.' })
export class KindCountType {
  @Field(() => OrganisationKind, { description: 'The kind.' })
  readonly kind!: OrganisationKind;

  @Field(() => Int, { description: 'Number of organisations.' })
  readonly count!: number;
}

@ObjectType('CountryCount', { description: 'How many organisations are in a country.' })
export class CountryCountType {
  @Field(() => CountryType, { description: 'The country.' })
  readonly country!: CountryType;

  @Field(() => Int, { description: 'Number of organisations.' })
  readonly count!: number;
}

@ObjectType('OrganisationFacets', {
  description:
    'Exact counts over the whole list. Each facet ignores its own filter, so that it can be widened.',
})
export class OrganisationFacetsType {
  @Field(() => [KindCountType], { description: 'By main kind, most first.' })
  readonly kinds!: readonly KindCountType[];

  @Field(() => [CountryCountType], { description: 'By country, most first.' })
  readonly countries!: readonly CountryCountType[];
}

@ObjectType('OrganisationConnection', { description: 'A page of a list of organisations.' })
export class OrganisationConnectionType {
  @Field(() => [OrganisationType], { description: 'The page.' })
  readonly nodes!: readonly OrganisationType[];

  @Field(() => Int, { description: 'Number of organisations in the whole list.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;

  @Field(() => OrganisationFacetsType, { description: 'Counts over the whole list.' })
  readonly facets!: OrganisationFacetsType;
}
