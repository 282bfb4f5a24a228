import {
  ArgsType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { PageInfoType } from '../../platform/graphql/connection.types';
import { CountryCountType, KindCountType, OrganisationKind } from '../organisations';
import { CountryType } from '../taxonomies';

export const SearchKind = {
  ORGANISATION: 'organisation',
  PROJECT: 'project',
  REGION: 'region',
  SECTOR: 'sector',
  THEME: 'theme',
} as const;
export type SearchKind = (typeof SearchKind)[keyof typeof SearchKind];
registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What can be found.',
  valuesMap: {
    ORGANISATION: { description: 'An organisation.' },
    PROJECT: { description: 'A project.' },
    REGION: { description: 'A country or NUTS region.' },
    SECTOR: { description: 'A sector of NACE Rev. 2.' },
    THEME: { description: 'An S3 priority of a region.' },
  },
});

@ObjectType('SearchHit', { description: 'Something that matches the text.' })
export class SearchHitType {
  @Field(() => SearchKind, { description: 'What it is.' })
  readonly kind!: SearchKind;

  @Field(() => ID, { description: 'Id, or the code of a region or sector.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name, labels in the language of the request.' })
  readonly title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Town, full title, code or region that tells it from others; null for none.',
  })
  readonly subtitle!: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'Main kind of an organisation.' })
  readonly organisationKind!: OrganisationKind | null;

  @Field(() => CountryType, { nullable: true, description: 'Its country; null when it has none.' })
  readonly country!: CountryType | null;

  @Field(() => String, {
    description: 'What matched best: name, acronym, town, title, theme, code, label or alias.',
  })
  readonly matchedBy!: string;

  @Field(() => Float, {
    description: 'How well it matches; only the order of hits means something.',
  })
  readonly score!: number;
}

@ObjectType('SearchGroup', { description: 'The best hits of one kind.' })
export class SearchGroupType {
  @Field(() => SearchKind, { description: 'The kind.' })
  readonly kind!: SearchKind;

  @Field(() => [SearchHitType], { description: 'Best first.' })
  readonly hits!: readonly SearchHitType[];

  @Field(() => Int, { description: 'Number of hits of the kind in all.' })
  readonly totalCount!: number;
}

@ObjectType('Typeahead', { description: 'Suggestions while a text is typed.' })
export class TypeaheadType {
  @Field(() => [SearchGroupType], {
    description: 'Groups with hits, the one with the best hit first.',
  })
  readonly groups!: readonly SearchGroupType[];

  @Field(() => Int, { description: 'Number of hits in all.' })
  readonly totalCount!: number;
}

@ObjectType('SearchKindCount', { description: 'How many hits are of a kind.' })
export class SearchKindCountType {
  @Field(() => SearchKind, { description: 'The kind.' })
  readonly kind!: SearchKind;

  @Field(() => Int, { description: 'Number of hits.' })
  readonly count!: number;
}

@ObjectType('SearchFacets', {
  description:
    'Exact counts over all hits. Each facet ignores its own filter, so that it can be widened.',
})
export class SearchFacetsType {
  @Field(() => [SearchKindCountType], { description: 'By what they are, most first.' })
  readonly kinds!: readonly SearchKindCountType[];

  @Field(() => [KindCountType], { description: 'Organisations by main kind, most first.' })
  readonly organisationKinds!: readonly KindCountType[];

  @Field(() => [CountryCountType], { description: 'By country, most first.' })
  readonly countries!: readonly CountryCountType[];
}

@ObjectType('SearchConnection', { description: 'A page of the hits.' })
export class SearchConnectionType {
  @Field(() => [SearchHitType], { description: 'The page, best first.' })
  readonly nodes!: readonly SearchHitType[];

  @Field(() => Int, { description: 'Number of hits in all.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;

  @Field(() => SearchFacetsType, { description: 'Counts over all hits.' })
  readonly facets!: SearchFacetsType;
}

@InputType('SearchFilter', { description: 'Conditions on hits; all of them must hold.' })
export class SearchFilterInput {
  @Field(() => [SearchKind], { nullable: true, description: 'Kinds, any of them; none for all.' })
  readonly kinds?: readonly SearchKind[] | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Main kinds, any of them; leaves only organisations.',
  })
  readonly organisationKinds?: readonly OrganisationKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Country codes, any of them; none for all.' })
  readonly countries?: readonly string[] | null;
}

const TEXT =
  'Words in any language, at most 200 characters, of which the first 12 words count. Accents, case, typing errors and unfinished words are forgiven.';

export const MAXIMUM_PER_KIND = 20;

@ArgsType()
export class TypeaheadArgs {
  @Field(() => String, { description: TEXT })
  readonly text!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'Kinds to look for; none for all.' })
  readonly kinds?: readonly SearchKind[] | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 5,
    description: `Hits of each kind, at most ${MAXIMUM_PER_KIND}.`,
  })
  readonly perKind?: number | null;
}

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: TEXT })
  readonly text!: string;

  @Field(() => SearchFilterInput, {
    nullable: true,
    description: 'Conditions on the hits; none for all.',
  })
  readonly filter?: SearchFilterInput | null;
}
