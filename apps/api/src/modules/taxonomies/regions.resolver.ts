import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { textIn } from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { RegionCodeScalar } from '../../platform/graphql/scalars';
import { countryName } from '../../platform/i18n/country-names';
import { KnownCountries } from './known-countries';
import { sectionGroupName } from './own-names';
import { WithinLevels } from './region-level';
import { RegionsService } from './regions.service';
import { GroupFigureType, RegionFigureType, RegionRecodeType, RegionType } from './regions.types';
import { TaxonomiesLoader } from './taxonomies.loader';
import { CountryType, IndicatorType } from './taxonomies.types';
import { ThemeType } from './themes.types';

const code = {
  type: () => RegionCodeScalar,
  description: 'NUTS code, such as NL34; ISO codes of Greece and the United Kingdom count too.',
};

/** Eurostat's code of a region that may be written the ISO way. */
function eurostatCode(region: string): string {
  return region.toUpperCase().replace(/^GR/, 'EL').replace(/^GB/, 'UK');
}

@Resolver(() => RegionType)
export class RegionsResolver {
  constructor(
    private readonly service: RegionsService,
    private readonly loader: TaxonomiesLoader,
    private readonly countries: KnownCountries,
  ) {}

  @Query(() => RegionType, {
    nullable: true,
    description: 'A region in the newest version that has its code; null when no version has it.',
  })
  @Allow('taxonomy:read')
  region(
    @Args('code', code) region: string,
    @Ctx() ctx: RequestContext,
  ): Promise<RegionType | null> {
    return this.loader.regionsByCode.load(ctx, eurostatCode(region));
  }

  @Query(() => [RegionType], {
    description:
      'Regions by country and code: those of the newest NUTS version, and older ones that live on in none.',
  })
  @Allow('taxonomy:read')
  async regions(
    @Args(
      'level',
      {
        type: () => Int,
        nullable: true,
        description: '0 to 3; null for every level.',
      },
      new WithinLevels(),
    )
    level: number | null | undefined,
    @Args('country', { type: () => ID, nullable: true, description: 'Country code; null for all.' })
    country: string | null | undefined,
    @Args('withFigures', {
      type: () => Boolean,
      nullable: true,
      description: 'True gives only regions whose niches can be told.',
    })
    withFigures: boolean | null | undefined,
  ): Promise<readonly RegionType[]> {
    const chosen = typeof country === 'string' ? [country] : null;
    return this.service.list({
      level: level ?? null,
      country: (await this.countries.parse('country', chosen))?.[0] ?? null,
      withFigures: withFigures === true,
    });
  }

  @ResolveField(() => String, {
    description:
      'Name in Latin letters; that of a country (level 0) in the language of the request.',
  })
  name(@Parent() { level, name, countryCode }: RegionType, @Ctx() ctx: RequestContext): string {
    return level === 0 ? countryName(countryCode, ctx.language) : name;
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Name as the country itself writes it; null when it is the same as the name in Latin letters, or unknown.',
  })
  nationalName(@Parent() { level, name, nationalName }: RegionType): string | null {
    return level === 0 ? (nationalName ?? name) : nationalName;
  }

  @ResolveField(() => CountryType, { description: 'Its country.' })
  country(@Parent() region: RegionType): CountryType {
    return { code: region.countryCode };
  }

  @ResolveField(() => RegionType, {
    nullable: true,
    description: 'The region one level up; null for a country.',
  })
  async parent(
    @Parent() region: RegionType,
    @Ctx() ctx: RequestContext,
  ): Promise<RegionType | null> {
    const key = (await this.loader.regionLinks.load(ctx, region.key))?.ancestors[0];
    return key === undefined ? null : this.loader.region(ctx, key);
  }

  @ResolveField(() => [RegionType], {
    description: 'The regions above, nearest first, the country last.',
  })
  async ancestors(
    @Parent() region: RegionType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly RegionType[]> {
    const keys = (await this.loader.regionLinks.load(ctx, region.key))?.ancestors ?? [];
    return Promise.all(keys.map((key) => this.loader.region(ctx, key)));
  }

  @ResolveField(() => [RegionType], { description: 'The regions one level down, by code.' })
  async children(
    @Parent() region: RegionType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly RegionType[]> {
    const keys = (await this.loader.regionLinks.load(ctx, region.key))?.children ?? [];
    return Promise.all(keys.map((key) => this.loader.region(ctx, key)));
  }

  @ResolveField(() => [RegionRecodeType], {
    description: 'Changes of code that lead to the region or away from it, oldest first.',
  })
  recodes(@Parent() region: RegionType): Promise<readonly RegionRecodeType[]> {
    return this.service.recodes(region.key);
  }

  @ResolveField(() => [RegionFigureType], {
    description: 'Figures of the region as a whole, newest year of each.',
  })
  figures(@Parent() region: RegionType): Promise<readonly RegionFigureType[]> {
    return this.service.figures(region.key);
  }

  @ResolveField(() => [GroupFigureType], {
    description:
      'Employment by group of NACE sections in thousand persons (EU Labour Force Survey).',
  })
  employmentByGroup(@Parent() region: RegionType): Promise<readonly GroupFigureType[]> {
    return this.service.employmentByGroup(region.key);
  }

  @ResolveField(() => [ThemeType], {
    description:
      'S3 priorities of the region, else of the nearest region above that has any (see prioritiesFrom).',
  })
  async priorities(
    @Parent() region: RegionType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly ThemeType[]> {
    const found = await this.loader.priorities.load(ctx, region.key);
    return Promise.all((found?.themes ?? []).map((id) => this.loader.theme(ctx, id)));
  }

  @ResolveField(() => RegionType, {
    nullable: true,
    description: 'The region that set the priorities; null when none is recorded on the way up.',
  })
  async prioritiesFrom(
    @Parent() region: RegionType,
    @Ctx() ctx: RequestContext,
  ): Promise<RegionType | null> {
    const found = await this.loader.priorities.load(ctx, region.key);
    return found === null ? null : this.loader.region(ctx, found.regionKey);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether its sectors have the figures that niches are told from.',
  })
  hasNicheFigures(@Parent() region: RegionType, @Ctx() ctx: RequestContext): Promise<boolean> {
    return this.loader.nicheFigures.load(ctx, region.key);
  }
}

@Resolver(() => RegionFigureType)
export class RegionFiguresResolver {
  constructor(private readonly loader: TaxonomiesLoader) {}

  @ResolveField(() => IndicatorType, { description: 'What is measured.' })
  indicator(
    @Parent() figure: RegionFigureType,
    @Ctx() ctx: RequestContext,
  ): Promise<IndicatorType> {
    return this.loader.indicator(ctx, figure.indicatorId);
  }

  @ResolveField(() => RegionType, {
    description: 'Whose figure it is: the region, or an older code of it.',
  })
  regionUsed(@Parent() figure: RegionFigureType, @Ctx() ctx: RequestContext): Promise<RegionType> {
    return this.loader.region(ctx, figure.regionKey);
  }
}

@Resolver(() => GroupFigureType)
export class GroupFiguresResolver {
  @ResolveField(() => String, { description: 'Name of the group in the language of the request.' })
  name(@Parent() figure: GroupFigureType, @Ctx() ctx: RequestContext): string {
    return textIn(sectionGroupName(figure.group), ctx.language)?.text ?? figure.group;
  }
}
