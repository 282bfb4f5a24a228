import type { Network, NetworkNode, NetworkTie } from './network';
import { seededRandom } from './seeded-random';

/** A node for tests and measurements; what is not said is an organisation that trains. */
export function aNode(id: string, rest: Partial<NetworkNode> = {}): NetworkNode {
  return {
    id,
    kind: 'ORGANISATION',
    label: id,
    organisationKind: 'VET_PROVIDER',
    country: 'NL',
    year: null,
    totalTies: 1,
    ...rest,
  };
}

export function aTie(source: string, target: string, rest: Partial<NetworkTie> = {}): NetworkTie {
  return {
    id: `${source}>${target}`,
    source,
    target,
    type: 'participates_in',
    role: null,
    year: 2023,
    strength: 0.5,
    origin: 'RECORDED',
    ...rest,
  };
}

/** Projects with partners, every partner in one to three projects: the shape of the real network, at any size. */
export function aPartnership(nodeCount: number, tieCount: number, seed = 7): Network {
  const random = seededRandom(seed);
  const projectCount = Math.max(1, Math.round(nodeCount / 20));
  const pick = (count: number): number => Math.floor(random() * count);
  const projects = Array.from({ length: projectCount }, (_, index) =>
    aNode(`project:${String(index)}`, {
      kind: 'PROJECT',
      organisationKind: null,
      country: null,
      label: `Project ${String(index)}`,
      totalTies: 20,
    }),
  );
  const kinds = [
    'VET_PROVIDER',
    'BUSINESS',
    'HIGHER_EDUCATION',
    'PUBLIC_AUTHORITY',
    'NGO',
  ] as const;
  const organisations = Array.from({ length: nodeCount - projectCount }, (_, index) =>
    aNode(`organisation:${String(index)}`, {
      label: `Organisation number ${String(index)} of the network`,
      organisationKind: kinds[index % kinds.length] ?? 'OTHER',
      totalTies: 1 + pick(30),
    }),
  );
  const ties = new Map<string, NetworkTie>();
  const attempts = tieCount * 20;
  for (let attempt = 0; attempt < attempts && ties.size < tieCount; attempt += 1) {
    const organisation =
      organisations[attempt < organisations.length ? attempt : pick(organisations.length)];
    const project = projects[pick(projectCount)];
    if (organisation === undefined || project === undefined) continue;
    const tie = aTie(organisation.id, project.id, { strength: random() });
    ties.set(tie.id, tie);
  }
  return { nodes: [...projects, ...organisations], ties: [...ties.values()] };
}
