import { valueAt, graphOf, type Edge, type Graph, type WeightedOperator } from './graph';

/** Years after which a common project counts half (methods A.1). */
export const HALF_LIFE_YEARS = 3;

/** One organisation in one project; both are row numbers. */
export interface Membership {
  readonly member: number;
  readonly project: number;
  /** An associated partner: every tie with it counts half (methods I.10). */
  readonly isAssociated: boolean;
}

/**
 * Organisations and their projects, from which the co-partner weights follow without being stored:
 * a project of `m` members stands for `m (m - 1) / 2` ties but needs only `m` rows. Row numbers of
 * members and projects ascend within each list; an organisation is in a project once.
 */
export interface ProjectTies {
  readonly memberCount: number;
  readonly projectCount: number;
  readonly projectOffsets: Uint32Array;
  readonly projectMembers: Uint32Array;
  readonly projectMemberShare: Float64Array;
  readonly memberOffsets: Uint32Array;
  readonly memberProjects: Uint32Array;
  readonly memberProjectShare: Float64Array;
  /** What each project adds to the tie of two of its full members. */
  readonly tieWeight: Float64Array;
}

/**
 * What a project adds to the tie of two of its members: `2^(-(T - y)/h) / (m - 1)` (methods A.1,
 * after Newman 2001; the decay is ours). 0 for fewer than two members and for a project later than
 * the cut-off `T`, which is invisible.
 */
export function projectTieWeight(
  project: { readonly year: number; readonly members: number },
  cutOffYear: number,
  halfLifeYears: number = HALF_LIFE_YEARS,
): number {
  if (project.members < 2 || project.year > cutOffYear) return 0;
  return 2 ** (-(cutOffYear - project.year) / halfLifeYears) / (project.members - 1);
}

const FULL_SHARE = 1;
const ASSOCIATED_SHARE = 0.5;

function compressedRows(
  rowCount: number,
  entries: readonly { readonly row: number; readonly column: number; readonly share: number }[],
): { offsets: Uint32Array; columns: Uint32Array; shares: Float64Array } {
  const sorted = [...entries].sort((a, b) =>
    a.row === b.row ? a.column - b.column : a.row - b.row,
  );
  const offsets = new Uint32Array(rowCount + 1);
  for (const { row } of sorted) offsets[row + 1] = valueAt(offsets, row + 1) + 1;
  for (let row = 0; row < rowCount; row += 1)
    offsets[row + 1] = valueAt(offsets, row + 1) + valueAt(offsets, row);
  return {
    offsets,
    columns: Uint32Array.from(sorted, (entry) => entry.column),
    shares: Float64Array.from(sorted, (entry) => entry.share),
  };
}

/**
 * The ties of the given memberships. An organisation listed twice in a project is one member, and a
 * full role wins over an associated one (methods I.10). The order of the input does not matter.
 */
export function projectTies(input: {
  readonly memberCount: number;
  readonly memberships: Iterable<Membership>;
  readonly tieWeight: Float64Array;
}): ProjectTies {
  const shares = new Map<number, number>();
  for (const { member, project, isAssociated } of input.memberships) {
    const key = project * input.memberCount + member;
    const share = isAssociated ? ASSOCIATED_SHARE : FULL_SHARE;
    shares.set(key, Math.max(shares.get(key) ?? 0, share));
  }
  const cells = [...shares].map(([key, share]) => {
    const member = key % input.memberCount;
    return { member, project: (key - member) / input.memberCount, share };
  });
  const projectCount = input.tieWeight.length;
  const byProject = compressedRows(
    projectCount,
    cells.map(({ member, project, share }) => ({ row: project, column: member, share })),
  );
  const byMember = compressedRows(
    input.memberCount,
    cells.map(({ member, project, share }) => ({ row: member, column: project, share })),
  );
  return {
    memberCount: input.memberCount,
    projectCount,
    projectOffsets: byProject.offsets,
    projectMembers: byProject.columns,
    projectMemberShare: byProject.shares,
    memberOffsets: byMember.offsets,
    memberProjects: byMember.columns,
    memberProjectShare: byMember.shares,
    tieWeight: input.tieWeight,
  };
}

/** The projects of an organisation, ascending. */
export function projectsOf(ties: ProjectTies, member: number): Uint32Array {
  return ties.memberProjects.subarray(
    valueAt(ties.memberOffsets, member),
    valueAt(ties.memberOffsets, member + 1),
  );
}

/** The members of a project, ascending. */
export function membersOf(ties: ProjectTies, project: number): Uint32Array {
  return ties.projectMembers.subarray(
    valueAt(ties.projectOffsets, project),
    valueAt(ties.projectOffsets, project + 1),
  );
}

/** Share with which a tie of these two roles counts: half as soon as one of them is associated. */
export function tieShare(left: number, right: number): number {
  return Math.min(left, right);
}

/** Calls `visit` for every project of `member`, every other member of it, and what the project adds. */
export function forEachTie(
  ties: ProjectTies,
  member: number,
  visit: (partner: number, weight: number, project: number) => void,
): void {
  for (
    let i = valueAt(ties.memberOffsets, member);
    i < valueAt(ties.memberOffsets, member + 1);
    i += 1
  ) {
    const project = valueAt(ties.memberProjects, i);
    const own = valueAt(ties.memberProjectShare, i);
    const weight = valueAt(ties.tieWeight, project);
    for (
      let j = valueAt(ties.projectOffsets, project);
      j < valueAt(ties.projectOffsets, project + 1);
      j += 1
    ) {
      const partner = valueAt(ties.projectMembers, j);
      if (partner === member) continue;
      visit(partner, weight * tieShare(own, valueAt(ties.projectMemberShare, j)), project);
    }
  }
}

/**
 * The co-partner weights as an operator. A product costs one pass over the memberships, not over the
 * pairs of partners: within a project the weight is constant by role, so a member receives the
 * project's sum less its own value.
 */
export function coPartnerOperator(ties: ProjectTies): WeightedOperator {
  const { projectOffsets, projectMembers, projectMemberShare, tieWeight } = ties;
  const multiply = (x: Float64Array, out: Float64Array): void => {
    out.fill(0);
    for (let project = 0; project < ties.projectCount; project += 1) {
      const weight = valueAt(tieWeight, project);
      if (weight === 0) continue;
      const start = valueAt(projectOffsets, project);
      const end = valueAt(projectOffsets, project + 1);
      let full = 0;
      let associated = 0;
      for (let j = start; j < end; j += 1) {
        const value = valueAt(x, valueAt(projectMembers, j));
        if (valueAt(projectMemberShare, j) === FULL_SHARE) full += value;
        else associated += value;
      }
      for (let j = start; j < end; j += 1) {
        const member = valueAt(projectMembers, j);
        const own = valueAt(x, member);
        const received =
          valueAt(projectMemberShare, j) === FULL_SHARE
            ? full - own + ASSOCIATED_SHARE * associated
            : ASSOCIATED_SHARE * (full + associated - own);
        out[member] = valueAt(out, member) + weight * received;
      }
    }
  };
  const strength = new Float64Array(ties.memberCount);
  multiply(new Float64Array(ties.memberCount).fill(1), strength);
  return { nodeCount: ties.memberCount, strength, multiply };
}

/** The co-partner weights written out, for drawing and for small networks. */
export function coPartnerGraph(ties: ProjectTies): Graph {
  const edges: Edge[] = [];
  for (let member = 0; member < ties.memberCount; member += 1) {
    forEachTie(ties, member, (partner, weight) => {
      if (partner > member && weight > 0) edges.push([member, partner, weight]);
    });
  }
  return graphOf(ties.memberCount, edges);
}

/**
 * Lift of a pair `(B Bᵀ)_uv P / (d_u d_v)`: how much more often two organisations are in a project
 * together than independence predicts (methods A.1; 1 = as expected). 0 for a node with itself and
 * for organisations without a common project. Show it only for at least two common projects.
 */
export function projectLift(ties: ProjectTies, u: number, v: number): number {
  if (u === v) return 0;
  const right = new Set(projectsOf(ties, v));
  const joint = projectsOf(ties, u).filter((project) => right.has(project)).length;
  if (joint === 0) return 0;
  return (joint * ties.projectCount) / (projectsOf(ties, u).length * right.size);
}
