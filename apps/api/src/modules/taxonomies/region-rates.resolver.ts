import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { textIn } from '@trellis/domain/kernel';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { RegionsService } from './regions.service';
import { RegionRateType, RegionType } from './regions.types';

/** The ratios of a region, worked out from two counts each. */
@Resolver(() => RegionType)
export class RegionRatesResolver {
  constructor(private readonly service: RegionsService) {}

  @ResolveField(() => [RegionRateType], {
    description:
      'Ratios worked out from two counts of the same year, newest such year, by id; one without both counts is left out.',
  })
  rates(
    @Parent() { key }: RegionType,
    @Ctx() { language }: RequestContext,
  ): Promise<readonly RegionRateType[]> {
    return this.service.rates(key, (text) => textIn(text, language)?.text ?? '');
  }
}
