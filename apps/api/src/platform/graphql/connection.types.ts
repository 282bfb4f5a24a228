import { Field, ObjectType } from '@nestjs/graphql';
import { CursorScalar } from './scalars';

@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class PageInfoType {
  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Give it as `after` to get the next page; null for an empty page.',
  })
  readonly endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  readonly hasNextPage!: boolean;
}

/** What every connection holds, whatever its nodes are. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: PageInfoType;
}
