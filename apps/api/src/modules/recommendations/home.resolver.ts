import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { SourceType } from '../../platform/graphql/provenance.types';
import { OrganisationsLoader, OrganisationType } from '../organisations';
import { RegionType, TaxonomiesLoader } from '../taxonomies';
import { HomeService } from './home.service';
import { LiveExampleType, StatisticsType } from './home.types';

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  constructor(
    private readonly service: HomeService,
    private readonly taxonomies: TaxonomiesLoader,
  ) {}

  @Query(() => StatisticsType, { description: 'What is on record, in numbers.' })
  @Allow('statistics:read')
  statistics(): Promise<StatisticsType> {
    return this.service.countRecords();
  }

  @ResolveField(() => [SourceType], { description: 'Every source of the records, by id.' })
  sources(
    @Parent() { sourceIds }: StatisticsType,
    @Ctx() context: RequestContext,
  ): Promise<readonly SourceType[]> {
    return Promise.all(sourceIds.map((id) => this.taxonomies.source(context, id)));
  }
}

@Resolver(() => LiveExampleType)
export class LiveExampleResolver {
  constructor(
    private readonly service: HomeService,
    private readonly organisations: OrganisationsLoader,
    private readonly taxonomies: TaxonomiesLoader,
  ) {}

  @Query(() => [LiveExampleType], {
    description: 'Three findings that the records give at this moment.',
  })
  @Allow('statistics:read')
  liveExamples(@Ctx() context: RequestContext): Promise<readonly LiveExampleType[]> {
    return this.service.showExamples(context.language);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who asks for partners.' })
  organisation(
    @Parent() { organisationId }: LiveExampleType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType> | null {
    return organisationId === null
      ? null
      : this.organisations.organisation(context, organisationId);
  }

  @ResolveField(() => RegionType, { nullable: true, description: 'Region of the niche.' })
  region(
    @Parent() { regionKey }: LiveExampleType,
    @Ctx() context: RequestContext,
  ): Promise<RegionType> | null {
    return regionKey === null ? null : this.taxonomies.region(context, regionKey);
  }
}
