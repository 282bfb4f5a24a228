import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@trellis/domain/kernel';
import { PARTNER_1 } from '@trellis/domain/recommendation';
import { MATCHES_NOTHING, fullTextQuery } from '../../platform/full-text/full-text-query';
import { searchWords } from '../../platform/full-text/search-text';
import { connectionAt } from '../../platform/graphql/pagination';
import { isoCountry } from '../../platform/i18n/country-names';
import { facetsOf } from './facets';
import type { OrganisationFilterInput, ProjectFilterInput } from './organisation-filter.types';
import { type OrganisationConditions, OrganisationsRepository } from './organisations.repository';
import type { OrganisationConnectionType } from './organisations.types';
import { type ProjectConditions, ProjectsRepository } from './projects.repository';
import type {
  ParticipationConnectionType,
  PartnerConnectionType,
  ProjectConnectionType,
} from './projects.types';

/** An empty choice restricts nothing. */
function chosen<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values === null || values === undefined || values.length === 0 ? null : values;
}

/** A query of the full-text index; a text without a word finds nothing, which an impossible word says. */
function textCondition(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  return fullTextQuery([searchWords(text)], { everyWord: true }) ?? MATCHES_NOTHING;
}

type Keys = readonly string[] | null;

function organisationConditions(
  filter: OrganisationFilterInput,
  regions: Keys,
  sectors: Keys,
): OrganisationConditions {
  return {
    text: textCondition(filter.text),
    kinds: chosen(filter.kinds),
    countries: chosen(filter.countries)?.map(isoCountry) ?? null,
    regions,
    sectors,
    project: filter.project ?? null,
    maximumProjects: filter.newcomersOnly === true ? PARTNER_1.newcomerRule.maxProjects : null,
  };
}

function projectConditions(
  filter: ProjectFilterInput,
  regions: Keys,
  sectors: Keys,
): ProjectConditions {
  return { text: textCondition(filter.text), regions, sectors, year: filter.year ?? null };
}

/** Lists of organisations and projects. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly projects: ProjectsRepository,
  ) {}

  async list(
    filter: OrganisationFilterInput,
    page: PageRequest,
  ): Promise<OrganisationConnectionType> {
    const [regions, sectors] = await Promise.all([
      this.regionsOf(filter.region),
      this.sectorsOf(filter.sector),
    ]);
    const conditions = organisationConditions(filter, regions, sectors);
    return this.connection(conditions, page, this.organisations.page(conditions, page));
  }

  /** Organisations in the region of a code or below it, most projects first. */
  async listOfRegion(
    code: string,
    kinds: OrganisationFilterInput['kinds'],
    page: PageRequest,
  ): Promise<OrganisationConnectionType> {
    const regions = await this.regionsOf(code);
    return this.mostProjectsFirst(
      organisationConditions({ kinds: kinds ?? null }, regions, null),
      page,
    );
  }

  /** Organisations with a project about the sector of a key, which may be one of NACE Rev. 2.1, most of those first. */
  async listOfSector(key: string, page: PageRequest): Promise<OrganisationConnectionType> {
    const sectors = await this.organisations.divisionKeys(key);
    return this.mostProjectsFirst(organisationConditions({}, null, sectors), page);
  }

  async listProjects(
    filter: ProjectFilterInput,
    page: PageRequest,
  ): Promise<ProjectConnectionType> {
    const [regions, sectors] = await Promise.all([
      this.regionsOf(filter.region),
      this.sectorsOf(filter.sector),
    ]);
    return this.projectPage(projectConditions(filter, regions, sectors), page);
  }

  async listProjectsOfSector(key: string, page: PageRequest): Promise<ProjectConnectionType> {
    const sectors = await this.organisations.divisionKeys(key);
    return this.projectPage(projectConditions({}, null, sectors), page);
  }

  async listPartners(
    id: string,
    totalCount: number,
    page: PageRequest,
  ): Promise<PartnerConnectionType> {
    return connectionAt(await this.organisations.partners(id, page), totalCount, page);
  }

  async listParticipationsOf(
    organisation: string,
    totalCount: number,
    page: PageRequest,
  ): Promise<ParticipationConnectionType> {
    const nodes = await this.projects.participationsOf(organisation, page);
    return connectionAt(nodes, totalCount, page);
  }

  async listParticipationsIn(
    project: string,
    totalCount: number,
    page: PageRequest,
  ): Promise<ParticipationConnectionType> {
    const nodes = await this.projects.participationsIn(project, page);
    return connectionAt(nodes, totalCount, page);
  }

  private mostProjectsFirst(
    conditions: OrganisationConditions,
    page: PageRequest,
  ): Promise<OrganisationConnectionType> {
    return this.connection(conditions, page, this.organisations.pageByProjects(conditions, page));
  }

  private async connection(
    conditions: OrganisationConditions,
    page: PageRequest,
    rows: ReturnType<OrganisationsRepository['page']>,
  ): Promise<OrganisationConnectionType> {
    const [counts, nodes] = await Promise.all([this.organisations.counts(conditions), rows]);
    const { totalCount, facets } = facetsOf(counts, conditions);
    return { ...connectionAt(nodes, totalCount, page), facets };
  }

  private async projectPage(
    conditions: ProjectConditions,
    page: PageRequest,
  ): Promise<ProjectConnectionType> {
    const [totalCount, nodes] = await Promise.all([
      this.projects.count(conditions),
      this.projects.page(conditions, page),
    ]);
    return connectionAt(nodes, totalCount, page);
  }

  private async regionsOf(code: string | null | undefined): Promise<Keys> {
    if (code === null || code === undefined) return null;
    return this.organisations.regionKeys(
      code.toUpperCase().replace(/^GR/, 'EL').replace(/^GB/, 'UK'),
    );
  }

  private async sectorsOf(code: string | null | undefined): Promise<Keys> {
    if (code === null || code === undefined) return null;
    return this.organisations.divisionKeys(`nace2:${code.toUpperCase()}`);
  }
}
