import type { PipeTransform } from '@nestjs/common';
import { Args, ArgsType, Field, Int } from '@nestjs/graphql';
import type { PageRequest } from '@trellis/domain/kernel';
import { MAXIMUM_FIRST, WithinPageSize, pageRequest } from './pagination';
import { CursorScalar } from './scalars';

const SIZE = `How many entries to give, at most ${MAXIMUM_FIRST}.`;

@ArgsType()
class PageArgs {
  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Gives the entries after this cursor; none gives the first page.',
  })
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: SIZE })
  readonly first?: number | null;
}

@ArgsType()
class LongPageArgs {
  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Gives the entries after this cursor; none gives the first page.',
  })
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: SIZE })
  readonly first?: number | null;
}

/** Turns the arguments into a checked request. */
class ToPageRequest implements PipeTransform<PageArgs, PageRequest> {
  private readonly size: WithinPageSize;

  constructor(preset: number) {
    this.size = new WithinPageSize(preset, MAXIMUM_FIRST);
  }

  transform({ first, after }: PageArgs): PageRequest {
    return pageRequest(this.size.transform(first), after);
  }
}

/** The arguments `first` (20 unless said) and `after` of a list, as one request for a page. */
export function Page(): ParameterDecorator {
  return Args({ type: () => PageArgs }, new ToPageRequest(20));
}

/** The same with 50 entries unless said, for lists that are usually shown whole. */
export function LongPage(): ParameterDecorator {
  return Args({ type: () => LongPageArgs }, new ToPageRequest(50));
}
