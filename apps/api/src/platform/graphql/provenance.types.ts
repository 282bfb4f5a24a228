import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const Confidence = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;
export type Confidence = (typeof Confidence)[keyof typeof Confidence];
registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How sure a derived fact or a result is.',
  valuesMap: {
    HIGH: { description: 'Little doubt.' },
    MEDIUM: { description: 'Probably right; worth a look.' },
    LOW: { description: 'A guess that should be checked.' },
  },
});

export const FactOrigin = { RECORDED: 'recorded', DERIVED: 'derived' } as const;
export type FactOrigin = (typeof FactOrigin)[keyof typeof FactOrigin];
registerEnumType(FactOrigin, {
  name: 'FactOrigin',
  description: 'Whether a source states a fact or it was worked out from others.',
  valuesMap: {
    RECORDED: { description: 'Stated by the source.' },
    DERIVED: { description: 'Worked out; see basis and confidence.' },
  },
});

@ObjectType('Source', { description: 'A published data set that facts come from.' })
export class SourceType {
  @Field(() => ID, { description: 'Permanent id of the source.' })
  readonly id!: string;

  @Field(() => String, { description: 'Title as the publisher gives it.' })
  readonly title!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  readonly publisher!: string;

  @Field(() => String, { description: 'Licence under which its facts may be reused.' })
  readonly licence!: string;

  @Field(() => String, { description: 'Attribution that the licence asks for.' })
  readonly attribution!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the source; null when there is none.',
  })
  readonly url!: string | null;

  @Field(() => String, { description: 'Reference date or year of the data.' })
  readonly vintage!: string;

  @Field(() => String, { nullable: true, description: 'ISO date of retrieval; null when unknown.' })
  readonly retrieved!: string | null;
}

/** The `source` link is resolved by the taxonomies, which know the Source nodes. */
@ObjectType('Provenance', { description: 'Where a fact comes from.' })
export class ProvenanceType {
  readonly sourceId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Reference or retrieval date; null when unknown.',
  })
  readonly vintage!: string | null;

  @Field(() => FactOrigin, { description: 'Whether the source states it or it was worked out.' })
  readonly origin!: FactOrigin;

  @Field(() => String, {
    nullable: true,
    description: 'How a derived fact was worked out; null when recorded.',
  })
  readonly basis!: string | null;

  @Field(() => Confidence, {
    nullable: true,
    description: 'How sure a derived fact is; null when recorded.',
  })
  readonly confidence!: Confidence | null;
}
