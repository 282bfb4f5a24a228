import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RegionCodeScalar, SectorCodeScalar } from '../../platform/graphql/scalars';
import { OrganisationKind } from './organisation-kinds.types';

@InputType('OrganisationFilter', {
  description: 'Conditions on organisations; all of them must hold.',
})
export class OrganisationFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, acronym or town; the first 12 count.',
  })
  readonly text?: string | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Main kinds, any of them; none for all.',
  })
  readonly kinds?: readonly OrganisationKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Country codes, any of them; none for all.' })
  readonly countries?: readonly string[] | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Region in which they lie.' })
  readonly region?: string | null;

  @Field(() => SectorCodeScalar, {
    nullable: true,
    description: 'Sector that their projects are about.',
  })
  readonly sector?: string | null;

  @Field(() => ID, { nullable: true, description: 'Project that they take part in.' })
  readonly project?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True gives only organisations with two projects or fewer.',
  })
  readonly newcomersOnly?: boolean | null;
}

@InputType('ProjectFilter', { description: 'Conditions on projects; all of them must hold.' })
export class ProjectFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the acronym, title or theme; the first 12 count.',
  })
  readonly text?: string | null;

  @Field(() => SectorCodeScalar, { nullable: true, description: 'Sector that they are about.' })
  readonly sector?: string | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Region of one of their members.' })
  readonly region?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of the call.' })
  readonly year?: number | null;
}
