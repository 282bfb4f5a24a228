import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PageRequest } from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import { Page } from '../../platform/graphql/page-args';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { SectorCodeScalar } from '../../platform/graphql/scalars';
import {
  FieldOfStudyType,
  KnownCountries,
  RegionType,
  SectorType,
  TaxonomiesLoader,
} from '../taxonomies';
import { OrganisationFilterInput } from './organisation-filter.types';
import { OrganisationsLoader } from './organisations.loader';
import { OrganisationsService } from './organisations.service';
import {
  IdentifierType,
  OrganisationConnectionType,
  OrganisationSectorType,
  OrganisationType,
  PlaceType,
  StatementType,
} from './organisations.types';
import { ParticipationConnectionType, PartnerConnectionType } from './projects.types';

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(
    private readonly service: OrganisationsService,
    private readonly loader: OrganisationsLoader,
    private readonly countries: KnownCountries,
  ) {}

  @Query(() => OrganisationType, {
    nullable: true,
    description: 'An organisation; null when unknown.',
  })
  @Allow('organisation:read')
  organisation(
    @Args('id', { type: () => ID, description: 'Id of the organisation.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<OrganisationType | null> {
    return this.loader.organisations.load(ctx, id);
  }

  @Query(() => OrganisationConnectionType, {
    description: 'Organisations that meet a filter: best match of the text first, then name.',
  })
  @Allow('organisation:read')
  async organisations(
    @Args('filter', {
      type: () => OrganisationFilterInput,
      nullable: true,
      description: 'Conditions; none for all organisations.',
    })
    filter: OrganisationFilterInput | null | undefined,
    @Page() page: PageRequest,
  ): Promise<OrganisationConnectionType> {
    const countries = await this.countries.parse('countries', filter?.countries);
    return this.service.list({ ...filter, countries }, page);
  }

  @ResolveField(() => Int, {
    description: 'Number of other organisations that share a project with it.',
  })
  partnerCount(@Parent() { id }: OrganisationType, @Ctx() ctx: RequestContext): Promise<number> {
    return this.loader.partnerCounts.load(ctx, id);
  }

  @ResolveField(() => Int, {
    description: 'Number of its projects about a sector (by its divisions); 0 for an unknown one.',
  })
  projectCountAbout(
    @Parent() { id }: OrganisationType,
    @Args('sector', { type: () => SectorCodeScalar, description: 'Code in NACE Rev. 2.' })
    sector: string,
    @Ctx() ctx: RequestContext,
  ): Promise<number> {
    return this.loader.projectCountAbout(ctx, id, `nace2:${sector.toUpperCase()}`);
  }

  @ResolveField(() => ParticipationConnectionType, {
    description: 'Its projects with its role, newest first.',
  })
  async participations(
    @Parent() { id }: OrganisationType,
    @Page() page: PageRequest,
    @Ctx() ctx: RequestContext,
  ): Promise<ParticipationConnectionType> {
    const total = await this.loader.participationCounts.load(ctx, id);
    return this.service.listParticipationsOf(id, total, page);
  }

  @ResolveField(() => PartnerConnectionType, {
    description:
      'Organisations that share projects with it: most shared projects first, then name.',
  })
  async partners(
    @Parent() { id }: OrganisationType,
    @Page() page: PageRequest,
    @Ctx() ctx: RequestContext,
  ): Promise<PartnerConnectionType> {
    const total = await this.loader.partnerCounts.load(ctx, id);
    return this.service.listPartners(id, total, page);
  }

  @ResolveField(() => [OrganisationSectorType], {
    description: 'NACE divisions of the themes of its projects, most frequent first.',
  })
  sectors(
    @Parent() { id }: OrganisationType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly OrganisationSectorType[]> {
    return this.loader.sectors.load(ctx, id);
  }

  @ResolveField(() => [IdentifierType], { description: 'External identifiers, by register.' })
  identifiers(
    @Parent() { id }: OrganisationType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly IdentifierType[]> {
    return this.loader.identifiers.load(ctx, id);
  }

  @ResolveField(() => [StatementType], {
    description: 'What each source states about each field, by field.',
  })
  statements(
    @Parent() { id }: OrganisationType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly StatementType[]> {
    return this.loader.statements.load(ctx, id);
  }

  @ResolveField(() => [OrganisationType], {
    description: 'Other records that may be the same organisation; a person has to decide.',
  })
  async possibleDuplicates(
    @Parent() { id }: OrganisationType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly OrganisationType[]> {
    const ids = await this.loader.duplicates.load(ctx, id);
    return Promise.all(ids.map((other) => this.loader.organisation(ctx, other)));
  }
}

/** Links from organisations to the classifications. */
@Resolver(() => OrganisationType)
export class OrganisationFieldsResolver {
  constructor(private readonly taxonomies: TaxonomiesLoader) {}

  @ResolveField(() => [FieldOfStudyType], {
    nullable: true,
    description: 'ISCED-F fields that it teaches; null when unknown.',
  })
  async iscedFields(
    @Parent() { iscedCodes }: OrganisationType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly FieldOfStudyType[] | null> {
    if (iscedCodes === null) return null;
    const fields = await this.taxonomies.fields.loadMany(ctx, iscedCodes);
    return fields.flatMap((field) => (field === null ? [] : [field]));
  }
}

@Resolver(() => OrganisationSectorType)
export class OrganisationSectorsResolver {
  constructor(private readonly taxonomies: TaxonomiesLoader) {}

  @ResolveField(() => SectorType, { description: 'NACE division.' })
  sector(
    @Parent() { sectorKey }: OrganisationSectorType,
    @Ctx() ctx: RequestContext,
  ): Promise<SectorType> {
    return this.taxonomies.sector(ctx, sectorKey);
  }
}

@Resolver(() => PlaceType)
export class PlacesResolver {
  constructor(private readonly taxonomies: TaxonomiesLoader) {}

  @ResolveField(() => RegionType, {
    nullable: true,
    description: 'Finest region that is known; null when only the town is.',
  })
  region(
    @Parent() { regionKey }: PlaceType,
    @Ctx() ctx: RequestContext,
  ): Promise<RegionType> | null {
    return regionKey === null ? null : this.taxonomies.region(ctx, regionKey);
  }
}
