import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProvenanceType } from '../../platform/graphql/provenance.types';

/** Region and sectors are resolved by id. */
@ObjectType('Theme', { description: 'A smart-specialisation (S3) priority of a region.' })
export class ThemeType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  /** Key of the region that set the priority. */
  readonly regionKey!: string;

  /** Keys of the divisions that it concerns, by code. */
  readonly sectorKeys!: readonly string[];

  @Field(() => String, {
    description: 'Name of the priority, in English where a translation is known.',
  })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name in the language of the strategy; null when unknown.',
  })
  readonly originalName!: string | null;

  @Field(() => String, { description: 'Period of the strategy, such as 2021-2027.' })
  readonly period!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Domain that the source groups it under; null when none.',
  })
  readonly domain!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Policy objective that the source names; null when none.',
  })
  readonly policyObjective!: string | null;

  @Field(() => ProvenanceType, { description: 'Where the priority comes from.' })
  readonly provenance!: ProvenanceType;
}
