import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { badUserInput } from '../../platform/graphql/errors';
import { WithinPageSize } from '../../platform/graphql/pagination';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { OrganisationsLoader, OrganisationType, ProjectType } from '../organisations';
import { RegionType, SectorType, TaxonomiesLoader, ThemeType } from '../taxonomies';
import { ExploreService } from './explore.service';
import {
  ExpandArgs,
  ExploredNodeType,
  GraphTieType,
  NeighbourhoodArgs,
  SubgraphType,
} from './explore.types';

const LIMIT = new WithinPageSize(60, 2000, 'limit');
const FIRST = new WithinPageSize(30, 500);
const OFFSET = new WithinPageSize(0, 1_000_000, 'offset', 0);

function directionOf(text: string | null | undefined): 'out' | 'in' | null {
  if (text === null || text === undefined) return null;
  if (text === 'out' || text === 'in') return text;
  throw badUserInput(`\`direction\` must be out or in; it was "${text}".`, {
    argument: 'direction',
  });
}

@Resolver(() => SubgraphType)
export class ExploreResolver {
  constructor(private readonly service: ExploreService) {}

  @Query(() => SubgraphType, {
    description:
      'The most relevant nodes within two ties of the starts, at most `limit` (60 by default, 2000 at most).',
  })
  @Allow('explore:read')
  neighbourhood(
    @Args() args: NeighbourhoodArgs,
    @Ctx() context: RequestContext,
  ): Promise<SubgraphType> {
    const limit = LIMIT.transform(args.limit);
    return this.service.showNeighbourhood(args.start, limit, context.language);
  }

  @Query(() => ExploredNodeType, {
    nullable: true,
    description: 'A node with its ties counted; null when there is no such node.',
  })
  @Allow('explore:read')
  exploredNode(
    @Args('id', { type: () => ID, description: 'Kind and key, such as region:NL34.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ExploredNodeType | null> {
    return this.service.findNode(id, context.language);
  }

  @Query(() => SubgraphType, {
    description:
      'A node with its neighbours over the ties that match, strongest first; the total counts the neighbours.',
  })
  @Allow('explore:read')
  expand(@Args() args: ExpandArgs, @Ctx() context: RequestContext): Promise<SubgraphType> {
    const filter = {
      type: args.type ?? null,
      direction: directionOf(args.direction),
      kind: args.kind ?? null,
    };
    const page = { first: FIRST.transform(args.first), offset: OFFSET.transform(args.offset) };
    return this.service.expandNode(args.id, { filter, ...page }, context.language);
  }

  @Query(() => [GraphTieType], {
    description:
      'Every tie between two of the nodes named; what a drawing needs after it has grown.',
  })
  @Allow('explore:read')
  tiesAmong(
    @Args('ids', { type: () => [ID], description: 'Ids of at most 2000 nodes.' })
    ids: readonly string[],
  ): Promise<readonly GraphTieType[]> {
    return this.service.listTiesAmong(ids);
  }
}

/** The records behind a node; each is null unless the node is of its kind. */
@Resolver(() => ExploredNodeType)
export class ExploredNodeResolver {
  constructor(
    private readonly organisations: OrganisationsLoader,
    private readonly taxonomies: TaxonomiesLoader,
  ) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Set for an organisation.' })
  organisation(
    @Parent() { node, key }: ExploredNodeType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> | null {
    return node.kind === 'organisation'
      ? this.organisations.organisations.load(context, key)
      : null;
  }

  @ResolveField(() => ProjectType, { nullable: true, description: 'Set for a project.' })
  project(
    @Parent() { node, key }: ExploredNodeType,
    @Ctx() context: RequestContext,
  ): Promise<ProjectType | null> | null {
    return node.kind === 'project' ? this.organisations.projects.load(context, key) : null;
  }

  @ResolveField(() => RegionType, { nullable: true, description: 'Set for a region.' })
  region(
    @Parent() { node, key }: ExploredNodeType,
    @Ctx() context: RequestContext,
  ): Promise<RegionType | null> | null {
    return node.kind === 'region' ? this.taxonomies.regionsByCode.load(context, key) : null;
  }

  @ResolveField(() => SectorType, { nullable: true, description: 'Set for a sector.' })
  sector(
    @Parent() { node, key }: ExploredNodeType,
    @Ctx() context: RequestContext,
  ): Promise<SectorType | null> | null {
    return node.kind === 'sector' ? this.taxonomies.sectors.load(context, `nace2:${key}`) : null;
  }

  @ResolveField(() => ThemeType, { nullable: true, description: 'Set for a priority.' })
  theme(
    @Parent() { node, key }: ExploredNodeType,
    @Ctx() context: RequestContext,
  ): Promise<ThemeType | null> | null {
    return node.kind === 'theme' ? this.taxonomies.themes.load(context, key) : null;
  }
}
