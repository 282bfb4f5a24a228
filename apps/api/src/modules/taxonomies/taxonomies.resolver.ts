import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type LocalisedText, compareCodePoints, textIn } from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import { ProvenanceType, SourceType } from '../../platform/graphql/provenance.types';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { countryName } from '../../platform/i18n/country-names';
import { inTurn } from '../../platform/ordering/in-turn';
import { challengeName, ecosystemName, sourceTitle } from './own-names';
import { TaxonomiesLoader } from './taxonomies.loader';
import { TaxonomiesRepository } from './taxonomies.repository';
import { ChallengeType, CountryType, EcosystemType, IndicatorType } from './taxonomies.types';

function shown(names: LocalisedText, ctx: RequestContext, otherwise: string): string {
  return textIn(names, ctx.language)?.text ?? otherwise;
}

@Resolver(() => CountryType)
export class CountriesResolver {
  constructor(private readonly taxonomies: TaxonomiesRepository) {}

  @Query(() => [CountryType], {
    description:
      'Countries with an organisation or a region, by name in the language of the request.',
  })
  @Allow('taxonomy:read')
  async countries(@Ctx() ctx: RequestContext): Promise<readonly CountryType[]> {
    const order = new Intl.Collator(ctx.language);
    const name = ({ code }: CountryType): string => countryName(code, ctx.language);
    const countries = [...(await this.taxonomies.countries())];
    return countries.sort((a, b) =>
      inTurn(order.compare(name(a), name(b)), compareCodePoints(a.code, b.code)),
    );
  }

  @ResolveField(() => String, { description: 'Name in the language of the request.' })
  name(@Parent() country: CountryType, @Ctx() ctx: RequestContext): string {
    return countryName(country.code, ctx.language);
  }
}

@Resolver(() => EcosystemType)
export class EcosystemsResolver {
  constructor(private readonly taxonomies: TaxonomiesRepository) {}

  @Query(() => [EcosystemType], {
    description: 'The industrial ecosystems, in the order of the list of the EU.',
  })
  @Allow('taxonomy:read')
  ecosystems(): Promise<readonly EcosystemType[]> {
    return this.taxonomies.ecosystems();
  }

  @ResolveField(() => String, {
    description: 'Name in the language of the request, else in English.',
  })
  name(@Parent() { id, sourceName }: EcosystemType, @Ctx() ctx: RequestContext): string {
    return shown(ecosystemName(id, sourceName), ctx, sourceName);
  }
}

@Resolver(() => ChallengeType)
export class ChallengesResolver {
  constructor(private readonly taxonomies: TaxonomiesRepository) {}

  @Query(() => [ChallengeType], { description: 'The societal challenges that projects address.' })
  @Allow('taxonomy:read')
  challenges(): Promise<readonly ChallengeType[]> {
    return this.taxonomies.challenges();
  }

  @ResolveField(() => String, {
    description: 'Name in the language of the request, else in English.',
  })
  name(@Parent() { id, sourceName }: ChallengeType, @Ctx() ctx: RequestContext): string {
    return shown(challengeName(id, sourceName), ctx, sourceName);
  }
}

@Resolver(() => IndicatorType)
export class IndicatorsResolver {
  @ResolveField(() => String, {
    description: 'Name in the language of the request, else in English.',
  })
  name(@Parent() indicator: IndicatorType, @Ctx() ctx: RequestContext): string {
    return shown(indicator.names, ctx, indicator.id);
  }
}

@Resolver(() => SourceType)
export class SourcesResolver {
  @ResolveField(() => String, {
    description:
      'Title as the publisher gives it; that of our own work in the language of the request.',
  })
  title(@Parent() { id, title }: SourceType, @Ctx() ctx: RequestContext): string {
    return shown(sourceTitle(id, title), ctx, title);
  }
}

@Resolver(() => ProvenanceType)
export class ProvenanceResolver {
  constructor(private readonly loader: TaxonomiesLoader) {}

  @ResolveField(() => SourceType, { description: 'The source that the fact comes from.' })
  source(@Parent() provenance: ProvenanceType, @Ctx() ctx: RequestContext): Promise<SourceType> {
    return this.loader.source(ctx, provenance.sourceId);
  }
}
