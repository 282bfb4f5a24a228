import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { WithinPageSize } from '../../platform/graphql/pagination';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { RegionCodeScalar } from '../../platform/graphql/scalars';
import { RegionType, SectorType, TaxonomiesLoader, ThemeType } from '../taxonomies';
import { NichesService } from './niches.service';
import {
  NicheArgs,
  NicheList,
  NicheType,
  RegionNichesArgs,
  RegionNichesType,
  RegionWithoutNichesType,
} from './niches.types';
import { NotSeenType } from './not-seen.types';

const FIRST = new WithinPageSize(20, 100);

@Resolver(() => RegionNichesType)
export class RegionNichesResolver {
  constructor(
    private readonly service: NichesService,
    private readonly taxonomies: TaxonomiesLoader,
  ) {}

  @Query(() => RegionNichesType, {
    nullable: true,
    description:
      'The ranked niches of a region; null when the region is unknown or has no figures, see regionWithoutNiches.',
  })
  @Allow('niche:read')
  regionNiches(@Args() args: RegionNichesArgs): Promise<RegionNichesType | null> {
    const first = FIRST.transform(args.first);
    return this.service.listForRegion(args.region, args.list ?? NicheList.UNCOVERED, first);
  }

  @Query(() => NicheType, {
    nullable: true,
    description: 'One niche; null when the sector does not compete in the list of the region.',
  })
  @Allow('niche:read')
  niche(@Args() args: NicheArgs): Promise<NicheType | null> {
    return this.service.findNiche(args.region, args.sector, args.list ?? NicheList.UNCOVERED);
  }

  @Query(() => RegionWithoutNichesType, {
    nullable: true,
    description: 'Why a region has no niches and which have; null when it has, or is unknown.',
  })
  @Allow('niche:read')
  regionWithoutNiches(
    @Args('region', { type: () => RegionCodeScalar, description: 'Code of the region.' })
    region: string,
  ): Promise<RegionWithoutNichesType | null> {
    return this.service.explainAbsence(region);
  }

  @ResolveField(() => RegionType, { description: 'The region, under its newest code.' })
  region(
    @Parent() { regionKey }: RegionNichesType,
    @Ctx() context: RequestContext,
  ): Promise<RegionType> {
    return this.taxonomies.region(context, regionKey);
  }

  @ResolveField(() => RegionType, {
    description: 'Whose figures are used: the region in the version of the figures.',
  })
  figuresRegion(
    @Parent() { figuresRegionKey }: RegionNichesType,
    @Ctx() context: RequestContext,
  ): Promise<RegionType> {
    return this.taxonomies.region(context, figuresRegionKey);
  }
}

@Resolver(() => NicheType)
export class NicheResolver {
  constructor(private readonly taxonomies: TaxonomiesLoader) {}

  @ResolveField(() => SectorType, { description: 'The activity, a division of NACE Rev. 2.' })
  sector(@Parent() { sectorCode }: NicheType, @Ctx() context: RequestContext): Promise<SectorType> {
    return this.taxonomies.sector(context, `nace2:${sectorCode}`);
  }

  @ResolveField(() => [ThemeType], { description: 'Priorities of the region that name it.' })
  priorities(
    @Parent() { priorityIds }: NicheType,
    @Ctx() context: RequestContext,
  ): Promise<readonly ThemeType[]> {
    return Promise.all(priorityIds.map((id) => this.taxonomies.theme(context, id)));
  }
}

@Resolver(() => NotSeenType)
export class NotSeenResolver {
  constructor(private readonly taxonomies: TaxonomiesLoader) {}

  @ResolveField(() => [SectorType], {
    description: 'The divisions, by code; a section stands for all of its divisions.',
  })
  sectors(
    @Parent() { sectorCodes }: NotSeenType,
    @Ctx() context: RequestContext,
  ): Promise<readonly SectorType[]> {
    const keys = sectorCodes.map((code) => `nace2:${code}`);
    return Promise.all(keys.map((key) => this.taxonomies.sector(context, key)));
  }
}

@Resolver(() => RegionWithoutNichesType)
export class RegionWithoutNichesResolver {
  constructor(private readonly taxonomies: TaxonomiesLoader) {}

  @ResolveField(() => RegionType, { description: 'The region that was asked for.' })
  region(
    @Parent() { regionKey }: RegionWithoutNichesType,
    @Ctx() context: RequestContext,
  ): Promise<RegionType> {
    return this.taxonomies.region(context, regionKey);
  }

  @ResolveField(() => [RegionType], {
    description:
      'Regions with figures: those it was cut from, above or within, of its country, else the nearest.',
  })
  alternatives(
    @Parent() { alternativeKeys }: RegionWithoutNichesType,
    @Ctx() context: RequestContext,
  ): Promise<readonly RegionType[]> {
    return Promise.all(alternativeKeys.map((key) => this.taxonomies.region(context, key)));
  }
}
