import * as fc from 'fast-check';
import { publicGraphOf, type ExploreNode, type ExploreTie, type PublicGraph } from './public-graph';
import { expansionOf, neighbourhoodOf, tieCounts, totalTies } from './subgraph';

function aNode(id: string): ExploreNode {
  const kind = id.startsWith('project') ? 'project' : 'organisation';
  return { id, kind, labels: { en: id }, organisationKind: null, country: null, year: null };
}

function aTie(source: string, target: string, change: Partial<ExploreTie> = {}): ExploreTie {
  return {
    source,
    target,
    type: 'participates_in',
    role: 'full',
    year: 2023,
    strength: 1,
    origin: 'recorded',
    ...change,
  };
}

const NODES = ['organisation:a', 'organisation:b', 'organisation:c', 'project:p', 'project:q'];
const TIES = [
  aTie('organisation:a', 'project:p'),
  aTie('organisation:a', 'project:q', { role: 'associated', strength: 0.5 }),
  aTie('organisation:b', 'project:p'),
  aTie('organisation:c', 'project:q'),
  aTie('organisation:a', 'organisation:b', { type: 'may_be_same_as', role: null, year: null }),
];

function aGraph(): PublicGraph {
  return publicGraphOf(NODES.map(aNode), TIES);
}

function idsOf(graph: PublicGraph, rows: readonly number[]): readonly string[] {
  return rows.map((row) => graph.nodes[row]?.id ?? '');
}

describe('publicGraphOf', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NODES, { minLength: NODES.length }),
        fc.shuffledSubarray(TIES, { minLength: TIES.length }),
        (nodes, ties) => {
          expect(publicGraphOf(nodes.map(aNode), ties)).toEqual(aGraph());
        },
      ),
    );
  });

  it('leaves out ties whose ends are not there', () => {
    const graph = publicGraphOf([aNode('organisation:a')], TIES);
    expect(graph.ties).toEqual([]);
  });
});

describe('neighbourhoodOf', () => {
  it('says how many nodes are in reach when it shows fewer', () => {
    const graph = aGraph();
    const start = graph.rowOf.get('organisation:a') ?? -1;
    const part = neighbourhoodOf(graph, [start], 2);
    expect(part.rows).toHaveLength(2);
    expect(part.totalNodes).toBe(5);
    expect(part.shownRule).toBe('mostRelevant');
    expect(neighbourhoodOf(graph, [start], 60).shownRule).toBe('all');
  });

  it('takes the nodes of several starts in turns, the starts first', () => {
    const graph = aGraph();
    const starts = ['organisation:b', 'organisation:c'].map((id) => graph.rowOf.get(id) ?? -1);
    const part = neighbourhoodOf(graph, starts, 4);
    expect(idsOf(graph, part.rows)).toEqual([
      'organisation:b',
      'organisation:c',
      'organisation:a',
      'project:q',
    ]);
  });
});

describe('expansionOf', () => {
  it('gives the strongest ties first and counts all that match', () => {
    const graph = aGraph();
    const start = graph.rowOf.get('organisation:a') ?? -1;
    const filter = { type: 'participates_in', direction: null, kind: null };
    const part = expansionOf(graph, start, { filter, first: 1, offset: 0 });
    expect(idsOf(graph, part.rows)).toEqual(['organisation:a', 'project:p']);
    expect(part.totalNodes).toBe(2);
    expect(part.shownRule).toBe('strongestTies');
    const rest = expansionOf(graph, start, { filter, first: 1, offset: 1 });
    expect(idsOf(graph, rest.rows)).toEqual(['organisation:a', 'project:q']);
  });
});

describe('tieCounts', () => {
  it('adds up to the number of ties', () => {
    const graph = aGraph();
    for (const row of graph.nodes.keys()) {
      const counted = tieCounts(graph, row).reduce((total, { count }) => total + count, 0);
      expect(counted).toBe(totalTies(graph, row));
    }
  });

  it('tells types, directions and kinds apart', () => {
    const graph = aGraph();
    expect(tieCounts(graph, graph.rowOf.get('organisation:b') ?? -1)).toEqual([
      { type: 'may_be_same_as', direction: 'in', kind: 'organisation', count: 1 },
      { type: 'participates_in', direction: 'out', kind: 'project', count: 1 },
    ]);
  });
});
