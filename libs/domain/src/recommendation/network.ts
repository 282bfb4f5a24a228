import {
  coPartnerOperator,
  projectTieWeight,
  projectTies,
  projectsOf,
  valueAt,
  type ProjectTies,
  type WeightedOperator,
} from '../graph/index';
import { compareCodePoints } from '../kernel/index';
import { themeIndex, type ThemeIndex, type ThemeItem } from './themes';

/** A public organisation as partner search sees it. */
export interface NetworkOrganisation {
  readonly id: string;
  /** Orders candidates of equal fit, by code point. */
  readonly key: string;
  readonly country: string | null;
  /** Capacities such as `vet_provider`; empty where none is on record. */
  readonly kinds: readonly string[];
  readonly nuts3: string | null;
  readonly nuts2: string | null;
  /** Themes and sectors stated for the organisation itself, beside those of its projects. */
  readonly statedThemes: readonly ThemeItem[];
  /** The record rests on a merge that nobody has reviewed (methods E.6). */
  readonly isProvisional: boolean;
}

export interface NetworkProject {
  readonly id: string;
  readonly year: number;
  /** Whether the list of members is the whole partnership. */
  readonly listComplete: boolean;
  readonly partnersStated: number | null;
  readonly ecosystem: string | null;
  readonly challenge: string | null;
  /** NACE divisions of the project's theme. */
  readonly divisions: readonly string[];
}

export interface NetworkParticipation {
  readonly organisation: string;
  readonly project: string;
  readonly role: string;
}

export interface NetworkInput {
  readonly organisations: readonly NetworkOrganisation[];
  readonly projects: readonly NetworkProject[];
  readonly participations: readonly NetworkParticipation[];
  /** Everything later is invisible; the latest call year of the projects where null. */
  readonly cutOffYear: number | null;
}

/** The public network prepared once for many requests. Rows ascend by organisation key and project id. */
export interface PreparedNetwork {
  readonly organisations: readonly NetworkOrganisation[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** The projects up to the cut-off. */
  readonly projects: readonly NetworkProject[];
  /** `T` of the method; null where there is neither a project nor a cut-off. */
  readonly cutOffYear: number | null;
  readonly ties: ProjectTies;
  readonly operator: WeightedOperator;
  readonly themes: ThemeIndex;
  /** Number of projects an organisation, and the year of its latest; 0 where there is none. */
  readonly projectCount: Uint32Array;
  readonly lastYear: Uint32Array;
}

/** Fewest members a list known to be incomplete is taken to have (methods I.10). */
const INCOMPLETE_LIST_MEMBERS = 8;
const ASSOCIATED_ROLE = 'associated';

/** The themes of a project as items, each once; text that maps to nothing has none. */
export function themesOfProject(project: NetworkProject): readonly ThemeItem[] {
  return [
    ...project.divisions.map((code) => ({ kind: 'division' as const, code })),
    ...(project.ecosystem === null
      ? []
      : [{ kind: 'ecosystem' as const, code: project.ecosystem }]),
    ...(project.challenge === null
      ? []
      : [{ kind: 'challenge' as const, code: project.challenge }]),
  ];
}

/** Members `m_p` of a project: those listed, or more where the list is known to be incomplete. */
function memberTotal(project: NetworkProject, listed: number): number {
  if (project.listComplete) return listed;
  return Math.max(listed, project.partnersStated ?? 0, INCOMPLETE_LIST_MEMBERS);
}

function visibleProjects(input: NetworkInput, cutOffYear: number | null): NetworkProject[] {
  return input.projects
    .filter((project) => cutOffYear === null || project.year <= cutOffYear)
    .sort((a, b) => compareCodePoints(a.id, b.id));
}

function latestYear(projects: readonly NetworkProject[]): number | null {
  return projects.reduce<number | null>(
    (latest, { year }) => (latest === null || year > latest ? year : latest),
    null,
  );
}

function tiesOf(
  input: NetworkInput,
  rows: {
    readonly organisations: ReadonlyMap<string, number>;
    readonly projects: readonly NetworkProject[];
  },
  cutOffYear: number,
): ProjectTies {
  const projectRow = new Map(rows.projects.map((project, row) => [project.id, row]));
  const members = rows.projects.map(() => new Set<number>());
  const memberships = input.participations.flatMap(({ organisation, project, role }) => {
    const member = rows.organisations.get(organisation);
    const row = projectRow.get(project);
    if (member === undefined || row === undefined) return [];
    members[row]?.add(member);
    return [{ member, project: row, isAssociated: role === ASSOCIATED_ROLE }];
  });
  const tieWeight = Float64Array.from(rows.projects, (project, row) => {
    const listed = members[row]?.size ?? 0;
    if (listed < 2) return 0;
    const counted = { year: project.year, members: memberTotal(project, listed) };
    return projectTieWeight(counted, cutOffYear);
  });
  return projectTies({ memberCount: rows.organisations.size, memberships, tieWeight });
}

function themesOf(
  organisations: readonly NetworkOrganisation[],
  projects: readonly NetworkProject[],
  ties: ProjectTies,
): ThemeIndex {
  const ofProject = projects.map(themesOfProject);
  return themeIndex(
    organisations.map((organisation, row) => [
      ...organisation.statedThemes,
      ...[...projectsOf(ties, row)].flatMap((project) => ofProject[project] ?? []),
    ]),
  );
}

/**
 * The network of methods I.10: every role makes a member, a tie with an associated partner counts
 * half, an organisation listed twice in a project is one member, and a list known to be incomplete
 * is taken to have at least the stated number and 8. Participations of organisations or projects
 * that are not given (withheld persons, later projects) are left out. The result does not depend on
 * the order of the input rows.
 */
export function prepareNetwork(input: NetworkInput): PreparedNetwork {
  const organisations = [...input.organisations].sort((a, b) =>
    a.key === b.key ? compareCodePoints(a.id, b.id) : compareCodePoints(a.key, b.key),
  );
  const rowOf = new Map(organisations.map((organisation, row) => [organisation.id, row]));
  const cutOffYear = input.cutOffYear ?? latestYear(input.projects);
  const projects = visibleProjects(input, cutOffYear);
  const ties = tiesOf(input, { organisations: rowOf, projects }, cutOffYear ?? 0);
  const projectCount = new Uint32Array(organisations.length);
  const lastYear = new Uint32Array(organisations.length);
  for (let row = 0; row < organisations.length; row += 1) {
    const own = projectsOf(ties, row);
    projectCount[row] = own.length;
    lastYear[row] = own.reduce(
      (latest, project) => Math.max(latest, projects[project]?.year ?? 0),
      0,
    );
  }
  return {
    organisations,
    rowOf,
    projects,
    cutOffYear,
    ties,
    operator: coPartnerOperator(ties),
    themes: themesOf(organisations, projects, ties),
    projectCount,
    lastYear,
  };
}

/** The row of an organisation's latest project; ties of year go to the smaller project id. */
export function latestProjectOf(network: PreparedNetwork, row: number): number | null {
  const year = valueAt(network.lastYear, row);
  const latest = projectsOf(network.ties, row).find(
    (project) => network.projects[project]?.year === year,
  );
  return latest ?? null;
}
