import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PageRequest } from '@trellis/domain/kernel';
import { Page } from '../../platform/graphql/page-args';
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
    description: 'Organisations in the region or below it, most projects first, then by name.',
  })
  organisations(
    @Parent() { code }: RegionType,
    @Page() page: PageRequest,
    @Args('kinds', {
      type: () => [OrganisationKind],
      nullable: true,
      description: 'Main kinds, any of them; none for all.',
    })
    kinds: readonly OrganisationKind[] | null | undefined,
  ): Promise<OrganisationConnectionType> {
    return this.service.listOfRegion(code, kinds, page);
  }

  @ResolveField(() => ProjectConnectionType, {
    description: 'Projects with a member in the region or below it, newest call first.',
  })
  projects(
    @Parent() { code }: RegionType,
    @Page() page: PageRequest,
  ): Promise<ProjectConnectionType> {
    return this.service.listProjects({ region: code }, page);
  }
}

/** What is about a sector: by division, the level at which projects are assigned. */
@Resolver(() => SectorType)
export class SectorOrganisationsResolver {
  constructor(private readonly service: OrganisationsService) {}

  @ResolveField(() => OrganisationConnectionType, {
    description:
      'Organisations with a project about the sector (by its divisions), most such projects first, then by name.',
  })
  organisations(
    @Parent() { key }: SectorType,
    @Page() page: PageRequest,
  ): Promise<OrganisationConnectionType> {
    return this.service.listOfSector(key, page);
  }

  @ResolveField(() => ProjectConnectionType, {
    description: 'Projects about the sector (by its divisions), newest call first.',
  })
  projects(
    @Parent() { key }: SectorType,
    @Page() page: PageRequest,
  ): Promise<ProjectConnectionType> {
    return this.service.listProjectsOfSector(key, page);
  }
}
