import { seededRandom, type RandomSource } from '@trellis/domain/kernel';
import type { PartnerRows } from '../../apps/api/src/modules/recommendations/partner-model';
import type {
  OrganisationRow,
  ParticipationRow,
  ProjectRow,
} from '../../apps/api/src/modules/recommendations/recommendations.repository';

/** Share of the participations of a copy that are given to an organisation of any copy. */
const REWIRED = 0.1;
const SEED_OF_CHANCE = 2026;

/** How many organisations have how many projects: the shape that an enlargement keeps. */
export interface DegreeDistribution {
  readonly organisations: number;
  readonly projects: number;
  readonly participations: number;
  /** Share of the organisations with this many projects. */
  readonly shareWith: Readonly<Record<'none' | 'one' | 'two' | 'threeToFive' | 'more', number>>;
  readonly mostProjects: number;
}

function nameInCopy(id: string, copy: number): string {
  return copy === 0 ? id : `${id}~${copy}`;
}

/** A participation picked at random: its organisation is picked in proportion to its projects. */
function pickedOrganisation(participations: readonly ParticipationRow[], random: RandomSource) {
  const picked = participations[Math.floor(random() * participations.length)];
  return picked?.organisation ?? '';
}

function copiedParticipations(
  rows: readonly ParticipationRow[],
  copies: number,
  random: RandomSource,
): readonly ParticipationRow[] {
  return Array.from({ length: copies }, (_, copy) =>
    rows.map(({ organisation, project, role }) => {
      const isRewired = copies > 1 && random() < REWIRED;
      const member = isRewired ? pickedOrganisation(rows, random) : organisation;
      const home = isRewired ? Math.floor(random() * copies) : copy;
      return {
        organisation: nameInCopy(member, home),
        project: nameInCopy(project, copy),
        role,
      };
    }),
  ).flat();
}

/**
 * The network `copies` times over. Each copy has the organisations and projects of the seed, with their kinds, places,
 * years and themes; a tenth of the participations of each copy go to an organisation of a random copy, picked in
 * proportion to its projects, so that the copies hang together and few organisations still have many projects.
 */
export function enlarged(rows: PartnerRows, copies: number): PartnerRows {
  const random = seededRandom(SEED_OF_CHANCE);
  const each = <Row>(of: readonly Row[], named: (row: Row, copy: number) => Row): readonly Row[] =>
    Array.from({ length: copies }, (_, copy) => of.map((row) => named(row, copy))).flat();
  return {
    organisations: each(rows.organisations, (row: OrganisationRow, copy) => ({
      ...row,
      id: nameInCopy(row.id, copy),
      key: nameInCopy(row.key, copy),
    })),
    projects: each(rows.projects, (row: ProjectRow, copy) => ({
      ...row,
      id: nameInCopy(row.id, copy),
    })),
    participations: copiedParticipations(rows.participations, copies, random),
    terms: rows.terms,
  };
}

/** The shape of a network by the number of projects of its organisations. */
export function degreeDistribution(rows: PartnerRows): DegreeDistribution {
  const projects = new Map<string, Set<string>>();
  for (const { organisation, project } of rows.participations) {
    const own = projects.get(organisation) ?? new Set<string>();
    projects.set(organisation, own.add(project));
  }
  const degrees = rows.organisations.map(({ id }) => projects.get(id)?.size ?? 0);
  const share = (holds: (degree: number) => boolean): number =>
    degrees.filter(holds).length / degrees.length;
  return {
    organisations: degrees.length,
    projects: rows.projects.length,
    participations: rows.participations.length,
    shareWith: {
      none: share((degree) => degree === 0),
      one: share((degree) => degree === 1),
      two: share((degree) => degree === 2),
      threeToFive: share((degree) => degree >= 3 && degree <= 5),
      more: share((degree) => degree > 5),
    },
    mostProjects: degrees.reduce((most, degree) => Math.max(most, degree), 0),
  };
}
