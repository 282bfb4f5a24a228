import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { After, First, pageRequest } from '../../platform/graphql/pagination';
import { RegionType, SectorType } from '../taxonomies';
import { OrganisationKind } from './organisation-kinds.types';
import { OrganisationsService } from './organisations.service';
import { OrganisationConnectionType } from './organisations.types';
import { ProjectConnectionType } from './projects.types';

/** What lies in a region. */
@Resolver(() => RegionType)
export class RegionOrganisationsResolver {
  constructor(private readonly service: OrganisationsService) {}

  @ResolveField(() => OrganisationConnectionType, {
    description: 'Organisations in the region or below it, by name.',
  })
  organisations(
    @Parent() { code }: RegionType,
    @First() first: number,
    @After() after: string | null | undefined,
    @Args('kinds', {
      type: () => [OrganisationKind],
      nullable: true,
      description: 'Main kinds, any of them; none for all.',
    })
    kinds: readonly OrganisationKind[] | null | undefined,
  ): Promise<OrganisationConnectionType> {
    return this.service.list({ region: code, kinds: kinds ?? null }, pageRequest(first, after));
  }

  @ResolveField(() => ProjectConnectionType, {
    description: 'Projects with a member in the region or below it, newest call first.',
  })
  projects(
    @Parent() { code }: RegionType,
    @First() first: number,
    @After() after: string | null | undefined,
  ): Promise<ProjectConnectionType> {
    return this.service.listProjects({ region: code }, pageRequest(first, after));
  }
}

/** What is about a sector: by division, the level at which projects are assigned. */
@Resolver(() => SectorType)
export class SectorOrganisationsResolver {
  constructor(private readonly service: OrganisationsService) {}

  @ResolveField(() => OrganisationConnectionType, {
    description: 'Organisations with a project about the sector (by its divisions), by name.',
  })
  organisations(
    @Parent() { key }: SectorType,
    @First() first: number,
    @After() after: string | null | undefined,
  ): Promise<OrganisationConnectionType> {
    return this.service.listOfSector(key, pageRequest(first, after));
  }

  @ResolveField(() => ProjectConnectionType, {
    description: 'Projects about the sector (by its divisions), newest call first.',
  })
  projects(
    @Parent() { key }: SectorType,
    @First() first: number,
    @After() after: string | null | undefined,
  ): Promise<ProjectConnectionType> {
    return this.service.listProjectsOfSector(key, pageRequest(first, after));
  }
}
