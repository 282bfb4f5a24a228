import * as fc from 'fast-check';
import {
  adjacencyOperator,
  coPartnerGraph,
  coPartnerOperator,
  graphOf,
  heteSim,
  katzFrom,
  katzLimitFrom,
  localIndices,
  neighbourhood,
  neighboursOf,
  pathSim,
  personalisedPageRank,
  projectLift,
  projectTieWeight,
  projectTies,
  spectralRadius,
  strengths,
  strongestPaths,
  weightBetween,
  weightedResourceAllocation,
  type Membership,
} from './index';

const PATH_KEYS = {
  ofMember: (member: number) => `organisation-${member}`,
  ofProject: (project: number) => `project-${project}`,
};

function full(project: number, ...members: readonly number[]): readonly Membership[] {
  return members.map((member) => ({ member, project, isAssociated: false }));
}

describe('graphOf', () => {
  it('adds parallel ties and leaves loops out', () => {
    const graph = graphOf(3, [
      [2, 0, 0.5],
      [0, 2, 0.25],
      [1, 1, 9],
    ]);
    expect([...neighboursOf(graph, 0)]).toEqual([2]);
    expect(weightBetween(graph, 2, 0)).toBe(0.75);
    expect(weightBetween(graph, 0, 1)).toBe(0);
    expect([...strengths(graph)]).toEqual([0.75, 0, 0.75]);
  });

  it('refuses a tie to a node that does not exist', () => {
    expect(() => graphOf(2, [[0, 2]])).toThrow(RangeError);
  });
});

describe('localIndices', () => {
  // 0 and 3 share 1 (degree 2) and 2 (degree 3); 2 is also tied to 4.
  const graph = graphOf(6, [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
    [2, 4],
  ]);

  it('agrees with the values worked by hand', () => {
    expect(localIndices(graph, 0, 3)).toEqual({
      commonNeighbours: 2,
      adamicAdar: 1 / Math.log(2) + 1 / Math.log(3),
      resourceAllocation: 1 / 2 + 1 / 3,
      jaccard: 1,
      salton: 1,
      preferentialAttachment: 4,
    });
  });

  it('is 0 on the diagonal and for isolated nodes', () => {
    expect(localIndices(graph, 0, 0).commonNeighbours).toBe(0);
    expect(localIndices(graph, 0, 5).jaccard).toBe(0);
  });

  it('weighs a shared neighbour by its share of ties', () => {
    const weighted = graphOf(3, [
      [0, 1, 2],
      [1, 2, 6],
    ]);
    expect(weightedResourceAllocation(weighted, 0, 2)).toBe((2 * 6) / 8);
    expect(weightedResourceAllocation(weighted, 0, 0)).toBe(0);
  });
});

describe('walks', () => {
  const pair = adjacencyOperator(graphOf(3, [[0, 1]]));

  it('counts walks of each length for Katz', () => {
    expect([...katzFrom(pair, 0, { beta: 0.1, maxLength: 3 })]).toEqual([
      0.1 * 0.1,
      0.1 + 0.1 * 0.1 * 0.1,
      0,
    ]);
  });

  it('has no infinite Katz sum where the decay reaches the spectral radius', () => {
    expect(spectralRadius(pair)).toBeCloseTo(1, 12);
    expect(katzLimitFrom(pair, 0, 1)).toBeNull();
    expect(katzLimitFrom(pair, 0, 0.5)?.[1]).toBeCloseTo(0.5 / 0.75, 12);
  });

  it('leaves all mass with an isolated seed', () => {
    expect([...personalisedPageRank(pair, [2])]).toEqual([0, 0, 1]);
  });

  it('settles on the shares worked by hand for two nodes', () => {
    const [seed, other] = personalisedPageRank(pair, [0]);
    expect(seed).toBeCloseTo(1 / 1.85, 9);
    expect(other).toBeCloseTo(0.85 / 1.85, 9);
  });
});

describe('meta-paths', () => {
  it('compares organisations by the projects they share', () => {
    const incidence = [
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    expect(pathSim(incidence)).toEqual([
      [1, 2 / 3, 0],
      [2 / 3, 1, 0],
      [0, 0, 0],
    ]);
    expect(heteSim(incidence)[0]?.[1]).toBeCloseTo(Math.SQRT1_2, 12);
  });
});

describe('project ties', () => {
  it('halves the weight of a project after three years and hides later ones', () => {
    expect(projectTieWeight({ year: 2022, members: 3 }, 2025)).toBe(0.25);
    expect(projectTieWeight({ year: 2026, members: 3 }, 2025)).toBe(0);
    expect(projectTieWeight({ year: 2025, members: 1 }, 2025)).toBe(0);
  });

  it('counts a tie with an associated partner half and an organisation once in a project', () => {
    const ties = projectTies({
      memberCount: 3,
      memberships: [
        ...full(0, 0, 1),
        { member: 1, project: 0, isAssociated: true },
        { member: 2, project: 0, isAssociated: true },
      ],
      tieWeight: Float64Array.of(0.5),
    });
    const graph = coPartnerGraph(ties);
    expect(weightBetween(graph, 0, 1)).toBe(0.5);
    expect(weightBetween(graph, 0, 2)).toBe(0.25);
    expect(projectLift(ties, 0, 1)).toBe(1);
    expect(projectLift(ties, 0, 0)).toBe(0);
  });

  it('multiplies like the weights written out', () => {
    const membership = fc.record({
      member: fc.nat(6),
      project: fc.nat(4),
      isAssociated: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(membership), fc.array(fc.nat(9), { minLength: 7 }), (rows, values) => {
        const ties = projectTies({
          memberCount: 7,
          memberships: rows,
          tieWeight: Float64Array.of(1, 0.5, 0.25, 0.125, 2),
        });
        const x = Float64Array.from(values.slice(0, 7));
        const implicit = new Float64Array(7);
        const explicit = new Float64Array(7);
        coPartnerOperator(ties).multiply(x, implicit);
        adjacencyOperator(coPartnerGraph(ties)).multiply(x, explicit);
        expect([...implicit]).toEqual([...explicit]);
      }),
    );
  });
});

describe('strongestPaths', () => {
  // 0 and 1 in project 0, 1 and 2 in projects 1 and 2, the latter twice as heavy.
  const ties = projectTies({
    memberCount: 4,
    memberships: [...full(0, 0, 1), ...full(1, 1, 2), ...full(2, 1, 2)],
    tieWeight: Float64Array.of(1, 1, 2),
  });
  const network = { ties, strength: coPartnerOperator(ties).strength };

  it('orders paths by the product of their transition weights', () => {
    expect(strongestPaths(network, { from: 0, to: 2 }, PATH_KEYS)).toEqual([
      {
        steps: [
          { project: 0, member: 1 },
          { project: 2, member: 2 },
        ],
        strength: 2 / 4,
      },
      {
        steps: [
          { project: 0, member: 1 },
          { project: 1, member: 2 },
        ],
        strength: 1 / 4,
      },
    ]);
  });

  it('gives direct paths for partners and none where nothing connects', () => {
    const [direct] = strongestPaths(network, { from: 0, to: 1 }, PATH_KEYS);
    expect(direct).toEqual({ steps: [{ project: 0, member: 1 }], strength: 1 });
    expect(strongestPaths(network, { from: 0, to: 3 }, PATH_KEYS)).toEqual([]);
  });
});

describe('neighbourhood', () => {
  const star = graphOf(6, [
    [0, 1, 1],
    [0, 2, 3],
    [0, 3, 3],
    [2, 4, 1],
    [4, 5, 1],
  ]);

  it('takes the most visited nodes, the smaller number first among equals', () => {
    const { nodes, totals, edges } = neighbourhood(star, 0, { limit: 3 });
    expect(nodes.map(({ node }) => node)).toEqual([0, 2, 3]);
    expect(totals).toEqual([3, 1]);
    expect(edges).toEqual([
      { from: 0, to: 2, weight: 3 },
      { from: 0, to: 3, weight: 3 },
    ]);
  });

  it('draws an isolated start alone', () => {
    expect(neighbourhood(graphOf(1, []), 0)).toEqual({
      nodes: [{ node: 0, distance: 0, relevance: 1 }],
      edges: [],
      totals: [0, 0],
    });
  });

  it('always connects what it draws', () => {
    const tie = fc.tuple(fc.nat(14), fc.nat(14), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(
        fc.array(tie, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (ties, limit) => {
          const { nodes, edges } = neighbourhood(graphOf(15, ties), 0, { limit });
          const reached = new Set([0]);
          for (const { node } of nodes.slice(1)) {
            const isTied = edges.some(
              ({ from, to }) =>
                (from === node && reached.has(to)) || (to === node && reached.has(from)),
            );
            expect(isTied).toBe(true);
            reached.add(node);
          }
        },
      ),
    );
  });
});
