import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { RegionType } from './regions.types';
import { SectorType } from './sectors.types';
import { TaxonomiesLoader } from './taxonomies.loader';
import { ThemeType } from './themes.types';

@Resolver(() => ThemeType)
export class ThemesResolver {
  constructor(private readonly loader: TaxonomiesLoader) {}

  @Query(() => ThemeType, { nullable: true, description: 'An S3 priority; null when unknown.' })
  @Allow('taxonomy:read')
  theme(
    @Args('id', { type: () => ID, description: 'Id of the priority.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<ThemeType | null> {
    return this.loader.themes.load(ctx, id);
  }

  @ResolveField(() => RegionType, { description: 'The region that set the priority.' })
  region(@Parent() theme: ThemeType, @Ctx() ctx: RequestContext): Promise<RegionType> {
    return this.loader.region(ctx, theme.regionKey);
  }

  @ResolveField(() => [SectorType], {
    description: 'NACE divisions that it was assigned to, by code.',
  })
  sectors(@Parent() theme: ThemeType, @Ctx() ctx: RequestContext): Promise<readonly SectorType[]> {
    return Promise.all(theme.sectorKeys.map((key) => this.loader.sector(ctx, key)));
  }
}
