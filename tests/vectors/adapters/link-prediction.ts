import {
  type LocalIndices,
  type WeightedOperator,
  adjacencyOperator,
  coPartnerGraph,
  graphOf,
  heteSim,
  katzFrom,
  katzLimitFrom,
  localIndices,
  pathSim,
  personalisedPageRank,
  projectLift,
  projectTieWeight,
  projectTies,
  spectralRadius,
  weightBetween,
} from '@trellis/domain/graph';
import * as z from 'zod';
import type { SchemaAdapters } from './adapter';

const numbers = z.array(z.number());
const rows = z.array(numbers);
const edge = z.union([
  z.tuple([z.number(), z.number()]),
  z.tuple([z.number(), z.number(), z.number()]),
]);
const graphInput = z.object({ n: z.number(), edges: z.array(edge) });
const metaPathInput = z.object({ orgProject: rows, projectSector: rows });

/** The value of every ordered pair, row by row. */
function pairs<T>(n: number, value: (u: number, v: number) => T): T[][] {
  const nodes = Array.from({ length: n }, (_, node) => node);
  return nodes.map((u) => nodes.map((v) => value(u, v)));
}

function local(input: unknown) {
  const { n, edges } = graphInput.parse(input);
  const graph = graphOf(n, edges);
  const each = (index: keyof LocalIndices): number[][] =>
    pairs(n, (u, v) => localIndices(graph, u, v)[index]);
  return {
    commonNeighbours: each('commonNeighbours'),
    adamicAdar: each('adamicAdar'),
    resourceAllocation: each('resourceAllocation'),
    jaccard: each('jaccard'),
    salton: each('salton'),
    preferentialAttachment: each('preferentialAttachment'),
  };
}

function byRow(
  operator: WeightedOperator,
  row: (source: number) => Float64Array | null,
): (number[] | null)[] {
  return Array.from({ length: operator.nodeCount }, (_, source) => {
    const values = row(source);
    return values === null ? null : [...values];
  });
}

function katz(input: unknown) {
  const { n, edges, beta, maxLength } = graphInput
    .extend({ beta: z.number(), maxLength: z.number() })
    .parse(input);
  const operator = adjacencyOperator(graphOf(n, edges));
  return {
    spectralRadius: spectralRadius(operator),
    full: byRow(operator, (source) => katzLimitFrom(operator, source, beta)),
    truncated: byRow(operator, (source) => katzFrom(operator, source, { beta, maxLength })),
  };
}

function pageRank(input: unknown) {
  const { n, edges, seeds, alpha } = graphInput
    .extend({ seeds: numbers, alpha: z.number() })
    .parse(input);
  return [...personalisedPageRank(adjacencyOperator(graphOf(n, edges)), seeds, { alpha })];
}

function coPartnerWeight(input: unknown) {
  const { n, projects, referenceYear, halfLifeYears } = z
    .object({
      n: z.number(),
      projects: z.array(z.object({ members: numbers, year: z.number() })),
      referenceYear: z.number(),
      halfLifeYears: z.number(),
    })
    .parse(input);
  const visible = projects.filter(({ year }) => year <= referenceYear);
  const ties = projectTies({
    memberCount: n,
    memberships: visible.flatMap(({ members }, project) =>
      members.map((member) => ({ member, project, isAssociated: false })),
    ),
    tieWeight: Float64Array.from(visible, ({ members, year }) =>
      projectTieWeight({ year, members: new Set(members).size }, referenceYear, halfLifeYears),
    ),
  });
  const graph = coPartnerGraph(ties);
  return {
    weight: pairs(n, (u, v) => weightBetween(graph, u, v)),
    lift: pairs(n, (u, v) => projectLift(ties, u, v)),
  };
}

function metaPath(score: typeof pathSim) {
  return (input: unknown) => {
    const { orgProject, projectSector } = metaPathInput.parse(input);
    return {
      orgProjectOrg: score(orgProject),
      orgProjectSectorProjectOrg: score(orgProject, projectSector),
    };
  };
}

export const linkPredictionAdapters: SchemaAdapters = {
  'linkprediction:local': { actual: local },
  'linkprediction:katz': { actual: katz },
  'linkprediction:personalisedPageRank': { actual: pageRank },
  'linkprediction:coPartnerWeight': { actual: coPartnerWeight },
  'linkprediction:pathSim': { actual: metaPath(pathSim) },
  'linkprediction:heteSim': { actual: metaPath(heteSim) },
};
