import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PageRequest } from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import { LongPage, Page } from '../../platform/graphql/page-args';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { SectorType, TaxonomiesLoader } from '../taxonomies';
import { ProjectFilterInput } from './organisation-filter.types';
import { OrganisationsLoader } from './organisations.loader';
import { OrganisationsService } from './organisations.service';
import { OrganisationType } from './organisations.types';
import {
  ParticipationConnectionType,
  ParticipationType,
  PartnerType,
  ProjectConnectionType,
  ProjectType,
} from './projects.types';

@Resolver(() => ProjectType)
export class ProjectsResolver {
  constructor(
    private readonly service: OrganisationsService,
    private readonly loader: OrganisationsLoader,
    private readonly taxonomies: TaxonomiesLoader,
  ) {}

  @Query(() => ProjectType, { nullable: true, description: 'A project; null when unknown.' })
  @Allow('project:read')
  project(
    @Args('id', { type: () => ID, description: 'Id of the project.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<ProjectType | null> {
    return this.loader.projects.load(ctx, id);
  }

  @Query(() => ProjectConnectionType, {
    description: 'Projects that meet a filter: best match of the text first, then newest call.',
  })
  @Allow('project:read')
  projects(
    @Args('filter', {
      type: () => ProjectFilterInput,
      nullable: true,
      description: 'Conditions; none for all projects.',
    })
    filter: ProjectFilterInput | null | undefined,
    @Page() page: PageRequest,
  ): Promise<ProjectConnectionType> {
    return this.service.listProjects(filter ?? {}, page);
  }

  @ResolveField(() => [SectorType], {
    description: 'NACE divisions that its theme was assigned to, the leading one first.',
  })
  sectors(
    @Parent() { sectorKeys }: ProjectType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly SectorType[]> {
    return Promise.all(sectorKeys.map((key) => this.taxonomies.sector(ctx, key)));
  }

  @ResolveField(() => ParticipationConnectionType, {
    description: 'Its members: coordinator first, then role, then name.',
  })
  async participations(
    @Parent() { id }: ProjectType,
    @LongPage() page: PageRequest,
    @Ctx() ctx: RequestContext,
  ): Promise<ParticipationConnectionType> {
    const total = await this.loader.participationCounts.load(ctx, id);
    return this.service.listParticipationsIn(id, total, page);
  }
}

@Resolver(() => ParticipationType)
export class ParticipationsResolver {
  constructor(private readonly loader: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Who takes part.' })
  organisation(
    @Parent() { organisationId }: ParticipationType,
    @Ctx() ctx: RequestContext,
  ): Promise<OrganisationType> {
    return this.loader.organisation(ctx, organisationId);
  }

  @ResolveField(() => ProjectType, { description: 'The project.' })
  project(
    @Parent() { projectId }: ParticipationType,
    @Ctx() ctx: RequestContext,
  ): Promise<ProjectType> {
    return this.loader.project(ctx, projectId);
  }
}

@Resolver(() => PartnerType)
export class PartnersResolver {
  constructor(private readonly loader: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The partner.' })
  organisation(
    @Parent() { organisationId }: PartnerType,
    @Ctx() ctx: RequestContext,
  ): Promise<OrganisationType> {
    return this.loader.organisation(ctx, organisationId);
  }

  @ResolveField(() => [ProjectType], {
    description: 'Projects in which both take part, newest first.',
  })
  sharedProjects(
    @Parent() { projectIds }: PartnerType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly ProjectType[]> {
    return Promise.all(projectIds.map((id) => this.loader.project(ctx, id)));
  }
}
