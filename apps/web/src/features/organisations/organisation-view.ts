import type { OrganisationPageQuery, OrganisationProjectsQuery } from '../../graphql/generated';

export type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

export interface RegionName {
  readonly code: string;
  readonly name: string;
}

const NUTS_2 = 2;

/** The NUTS 2 region of an organisation, for which niches are told; null where its place or figures are unknown. */
export function nicheRegionOf(organisation: Organisation): RegionName | null {
  const region = organisation.place?.region ?? null;
  if (region === null) return null;
  const found = [region, ...region.ancestors].find(({ level }) => level === NUTS_2);
  return found?.hasNicheFigures === true ? found : null;
}

/** The way down to an organisation, from its country; only the country where its region is not known. */
export function regionSteps(organisation: Organisation): readonly RegionName[] {
  const region = organisation.place?.region ?? null;
  if (region === null) return [];
  return [region, ...region.ancestors]
    .sort((a, b) => a.level - b.level)
    .filter((step, place, steps) => steps[place - 1]?.name !== step.name);
}

type Participation = NonNullable<
  OrganisationProjectsQuery['organisation']
>['participations']['nodes'][number];

/** A project with every role of the organisation in it: one record may stand for several lines of the list. */
export interface ProjectWithRoles {
  readonly project: Participation['project'];
  readonly roles: readonly Participation['role'][];
}

export interface YearOfProjects {
  readonly year: number;
  readonly projects: readonly ProjectWithRoles[];
}

function withRoles(participations: readonly Participation[]): readonly ProjectWithRoles[] {
  const projects = new Map(participations.map(({ project }) => [project.id, project]));
  return [...projects.values()].map((project) => {
    const own = participations.filter((participation) => participation.project.id === project.id);
    return { project, roles: [...new Set(own.map(({ role }) => role))] };
  });
}

/** Projects by year, the newest first, each once; within a year in the order given. */
export function projectsByYear(
  participations: readonly Participation[],
): readonly YearOfProjects[] {
  const years = [...new Set(participations.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({
    year,
    projects: withRoles(participations.filter((participation) => participation.year === year)),
  }));
}

/** Whether a capacity says more than the main kind does. */
export function furtherCapacities(organisation: Organisation): Organisation['capacities'] {
  return organisation.capacities.filter((capacity) => !capacity.main);
}

const SHOWN_FIELDS = [
  'name',
  'label',
  'acronym',
  'mainType',
  'town',
  'regionText',
  'website',
  'learners',
] as const;

export type StatedField = (typeof SHOWN_FIELDS)[number];

export function statedField(field: string): StatedField | null {
  return SHOWN_FIELDS.find((known) => known === field) ?? null;
}

type Statement = Organisation['statements'][number];

/** What one source states of an organisation. */
export interface StatedBySource {
  readonly provenance: Statement['provenance'];
  readonly statements: readonly Statement[];
}

function fieldPlace(field: string): number {
  const known = SHOWN_FIELDS.findIndex((shown) => shown === field);
  return known === -1 ? SHOWN_FIELDS.length : known;
}

/** The statements by source, in the order in which the fields are shown; fields without words of their own last. */
export function statementsBySource(organisation: Organisation): readonly StatedBySource[] {
  const ordered = [...organisation.statements].sort((a, b) => {
    const byField = fieldPlace(a.field) - fieldPlace(b.field);
    return byField === 0 ? a.id.localeCompare(b.id, 'en') : byField;
  });
  const sources = [...new Set(ordered.map(({ provenance }) => provenance.source.id))];
  return sources.flatMap((id) => {
    const statements = ordered.filter(({ provenance }) => provenance.source.id === id);
    const first = statements[0];
    return first === undefined ? [] : [{ provenance: first.provenance, statements }];
  });
}
