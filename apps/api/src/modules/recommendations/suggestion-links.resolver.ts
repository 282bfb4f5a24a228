import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { OrganisationsLoader, OrganisationType, ProjectType } from '../organisations';
import { CountryType, RegionType, SectorType, TaxonomiesLoader } from '../taxonomies';
import {
  ContrastType,
  EvidenceItemType,
  EvidencePathType,
  PartnerAskerSummaryType,
  PartnerSuggestionType,
} from './recommendations.types';
import { contrastOf, pathsOf } from './suggestion-view';

@Resolver(() => PartnerSuggestionType)
export class PartnerSuggestionResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The possible partner.' })
  organisation(
    @Parent() suggestion: PartnerSuggestionType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType> {
    return this.organisations.organisation(context, suggestion.organisationId);
  }

  @ResolveField(() => [EvidencePathType], {
    description: 'The three strongest ways from the asker over projects; empty when there is none.',
  })
  paths(@Parent() suggestion: PartnerSuggestionType): readonly EvidencePathType[] {
    return pathsOf(suggestion);
  }

  @ResolveField(() => ContrastType, {
    nullable: true,
    description: 'What happens without the strongest shared partner; null when none is shared.',
  })
  contrast(@Parent() suggestion: PartnerSuggestionType): ContrastType | null {
    return contrastOf(suggestion);
  }
}

@Resolver(() => ContrastType)
export class ContrastResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The partner that is taken out.' })
  withoutPartner(
    @Parent() contrast: ContrastType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType> {
    return this.organisations.organisation(context, contrast.withoutPartnerId);
  }
}

/** The record that a fact is about; each link is null unless the fact is of its kind. */
@Resolver(() => EvidenceItemType)
export class EvidenceItemResolver {
  constructor(
    private readonly organisations: OrganisationsLoader,
    private readonly taxonomies: TaxonomiesLoader,
  ) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Set for an organisation.' })
  organisation(
    @Parent() { kind, key }: EvidenceItemType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> | null {
    return kind === 'organisation' ? this.organisations.organisations.load(context, key) : null;
  }

  @ResolveField(() => ProjectType, { nullable: true, description: 'Set for a project.' })
  project(
    @Parent() { kind, key }: EvidenceItemType,
    @Ctx() context: RequestContext,
  ): Promise<ProjectType | null> | null {
    return kind === 'project' ? this.organisations.projects.load(context, key) : null;
  }

  @ResolveField(() => SectorType, { nullable: true, description: 'Set for a sector.' })
  sector(
    @Parent() { kind, key }: EvidenceItemType,
    @Ctx() context: RequestContext,
  ): Promise<SectorType | null> | null {
    return kind === 'sector' ? this.taxonomies.sectors.load(context, `nace2:${key}`) : null;
  }

  @ResolveField(() => RegionType, { nullable: true, description: 'Set for a region.' })
  region(
    @Parent() { kind, key }: EvidenceItemType,
    @Ctx() context: RequestContext,
  ): Promise<RegionType | null> | null {
    return kind === 'region' ? this.taxonomies.regionsByCode.load(context, key) : null;
  }
}

@Resolver(() => PartnerAskerSummaryType)
export class PartnerAskerSummaryResolver {
  constructor(
    private readonly organisations: OrganisationsLoader,
    private readonly taxonomies: TaxonomiesLoader,
  ) {}

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation on record; null when the asker was only described.',
  })
  organisation(
    @Parent() { organisationId }: PartnerAskerSummaryType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType> | null {
    return organisationId === null
      ? null
      : this.organisations.organisation(context, organisationId);
  }

  @ResolveField(() => CountryType, { description: 'Its country.' })
  country(@Parent() { countryCode }: PartnerAskerSummaryType): CountryType {
    return { code: countryCode };
  }

  @ResolveField(() => RegionType, {
    nullable: true,
    description: 'Its region; null when only the country is known.',
  })
  region(
    @Parent() { regionCode }: PartnerAskerSummaryType,
    @Ctx() context: RequestContext,
  ): Promise<RegionType | null> | null {
    return regionCode === null ? null : this.taxonomies.regionsByCode.load(context, regionCode);
  }
}
