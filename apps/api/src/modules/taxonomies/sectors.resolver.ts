import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type LocalisedText,
  type TextInLanguage,
  SOURCE_LANGUAGE,
  textIn,
  type PageRequest,
} from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import type { Connection } from '../../platform/graphql/connection.types';
import { badUserInput } from '../../platform/graphql/errors';
import { Page } from '../../platform/graphql/page-args';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { SectorCodeScalar } from '../../platform/graphql/scalars';
import { RegionType } from './regions.types';
import { SectorsService } from './sectors.service';
import {
  SectorLinkType,
  SectorRegionConnectionType,
  SectorRegionType,
  SectorType,
} from './sectors.types';
import { TaxonomiesLoader } from './taxonomies.loader';
import { FieldWeightType } from './taxonomies.types';

const REVISIONS: readonly string[] = ['2', '2.1'];
const LEVELS: readonly string[] = ['section', 'division', 'group', 'class'];

/** The value of an argument that has a closed list. */
function oneOf(argument: string, values: readonly string[], text: string): string {
  if (values.includes(text)) return text;
  throw badUserInput(`\`${argument}\` must be one of ${values.join(', ')}; it was "${text}".`, {
    argument,
    value: text,
  });
}

/** The label in the language of the request; the code stands in where a sector has no label at all. */
function label(
  sector: { names: LocalisedText; code: string },
  ctx: RequestContext,
): TextInLanguage {
  return (
    textIn(sector.names, ctx.language) ?? {
      text: sector.code,
      language: SOURCE_LANGUAGE,
      isFallback: true,
    }
  );
}

@Resolver(() => SectorType)
export class SectorsResolver {
  constructor(
    private readonly service: SectorsService,
    private readonly loader: TaxonomiesLoader,
  ) {}

  @Query(() => SectorType, {
    nullable: true,
    description: 'A sector; null when the revision has no such code.',
  })
  @Allow('taxonomy:read')
  sector(
    @Args('code', { type: () => SectorCodeScalar, description: 'Code, such as 28 or C.' })
    code: string,
    @Args('revision', {
      type: () => String,
      nullable: true,
      defaultValue: '2',
      description: 'Revision of NACE: 2 or 2.1.',
    })
    revision: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<SectorType | null> {
    const wanted = oneOf('revision', REVISIONS, revision ?? '2');
    return this.loader.sectors.load(ctx, `nace${wanted}:${code.toUpperCase()}`);
  }

  @Query(() => [SectorType], { description: 'Sectors of NACE Rev. 2 at a level, by code.' })
  @Allow('taxonomy:read')
  sectors(
    @Args('level', {
      type: () => String,
      nullable: true,
      defaultValue: 'division',
      description: 'section, division, group or class.',
    })
    level: string | null,
  ): Promise<readonly SectorType[]> {
    return this.service.list(oneOf('level', LEVELS, level ?? 'division'));
  }

  @ResolveField(() => String, {
    description: 'Label in the language of the request, else in English (see nameLanguage).',
  })
  name(@Parent() sector: SectorType, @Ctx() ctx: RequestContext): string {
    return label(sector, ctx).text;
  }

  @ResolveField(() => String, {
    description: 'Language of the name, as ISO 639-1 code; differs where it falls back.',
  })
  nameLanguage(@Parent() sector: SectorType, @Ctx() ctx: RequestContext): string {
    return label(sector, ctx).language;
  }

  @ResolveField(() => SectorType, {
    nullable: true,
    description: 'The wider sector; null for a section.',
  })
  async parent(
    @Parent() sector: SectorType,
    @Ctx() ctx: RequestContext,
  ): Promise<SectorType | null> {
    const key = (await this.loader.sectorLinks.load(ctx, sector.key))?.parent ?? null;
    return key === null ? null : this.loader.sector(ctx, key);
  }

  @ResolveField(() => [SectorType], { description: 'The sectors that it divides into, by code.' })
  async children(
    @Parent() sector: SectorType,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly SectorType[]> {
    const keys = (await this.loader.sectorLinks.load(ctx, sector.key))?.children ?? [];
    return Promise.all(keys.map((key) => this.loader.sector(ctx, key)));
  }

  @ResolveField(() => [SectorLinkType], {
    description: 'Sectors of the other revision by the official correspondence.',
  })
  correspondence(@Parent() sector: SectorType): Promise<readonly SectorLinkType[]> {
    return this.service.correspondence(sector.key);
  }

  @ResolveField(() => [FieldWeightType], {
    description: 'Fields of study that lead to work in the sector, largest weight first.',
  })
  fieldsOfStudy(@Parent() sector: SectorType): Promise<readonly FieldWeightType[]> {
    return this.service.fieldsOfStudy(sector.key);
  }

  @ResolveField(() => SectorRegionConnectionType, {
    description: 'Regions that record persons employed in it, highest location quotient first.',
  })
  regions(
    @Parent() sector: SectorType,
    @Page() page: PageRequest,
  ): Promise<Connection<SectorRegionType>> {
    return this.service.listRegions(sector.key, page);
  }
}

@Resolver(() => SectorLinkType)
export class SectorLinksResolver {
  @ResolveField(() => String, {
    description: 'Label in the language of the request, else in English.',
  })
  name(@Parent() link: SectorLinkType, @Ctx() ctx: RequestContext): string {
    return label(link, ctx).text;
  }
}

@Resolver(() => SectorRegionType)
export class SectorRegionsResolver {
  constructor(private readonly loader: TaxonomiesLoader) {}

  @ResolveField(() => RegionType, { description: 'The region, in the version of the figure.' })
  region(@Parent() figure: SectorRegionType, @Ctx() ctx: RequestContext): Promise<RegionType> {
    return this.loader.region(ctx, figure.regionKey);
  }
}
