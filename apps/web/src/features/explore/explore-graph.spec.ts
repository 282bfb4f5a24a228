import * as fc from 'fast-check';
import { aNode, aTie } from '../../shared/graph-canvas/network-builder';
import type { Network } from '../../shared/graph-canvas/network';
import {
  broughtIn,
  branchKey,
  EMPTY_EXPLORE,
  onScreen,
  reduceExplore,
  startsKey,
  withTies,
  type Answers,
  type Branch,
  type ExploreState,
} from './explore-graph';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

function star(centre: string, others: readonly string[]): Network {
  const far = others.filter((id) => id !== centre);
  return {
    nodes: [centre, ...far].map((id) => aNode(id, { totalTies: 9 })),
    ties: far.map((id) => (centre < id ? aTie(centre, id) : aTie(id, centre))),
  };
}

function branchOf(node: string, offset = 0): Branch {
  return { node, type: null, direction: null, kind: null, limit: 30, offset };
}

/** Every node answers an expansion with a star of its own. */
const answersOf = (stars: Readonly<Record<string, readonly string[]>>): Answers =>
  new Map(
    Object.entries(stars).flatMap(([id, others]) => [
      [startsKey([id]), star(id, others)] as const,
      [branchKey(branchOf(id)), star(id, others)] as const,
    ]),
  );

const anyAnswers = fc
  .record(Object.fromEntries(IDS.map((id) => [id, fc.subarray(IDS)])))
  .map((stars) => answersOf(stars));

const anyAction = fc.oneof(
  fc.constantFrom(...IDS).map((node) => ({ type: 'expand', branch: branchOf(node) }) as const),
  fc.constantFrom(...IDS).map((node) => ({ type: 'collapse', node }) as const),
  fc.constantFrom(...IDS).map((id) => ({ type: 'hide', ids: [id] }) as const),
);

const anyState = fc
  .array(anyAction, { maxLength: 8 })
  .map((actions) =>
    actions.reduce<ExploreState>(reduceExplore, { ...EMPTY_EXPLORE, starts: ['a'] }),
  );

describe('expand and collapse', () => {
  it('collapsing an expansion restores the state and the graph exactly', () => {
    fc.assert(
      fc.property(anyState, anyAnswers, fc.constantFrom(...IDS), (before, answers, node) => {
        fc.pre(!before.expansions.some((expansion) => expansion.node === node));
        const expanded = reduceExplore(before, { type: 'expand', branch: branchOf(node) });
        const after = reduceExplore(expanded, { type: 'collapse', node });
        expect(after).toEqual(before);
        expect(broughtIn(after, answers)).toEqual(broughtIn(before, answers));
      }),
    );
  });

  it('opening a collapsed expansion again gives the graph of before', () => {
    fc.assert(
      fc.property(anyState, anyAnswers, fc.constantFrom(...IDS), (state, answers, node) => {
        const open = reduceExplore(state, { type: 'expand', branch: branchOf(node) });
        const later = reduceExplore(open, { type: 'expand', branch: branchOf('f') });
        const closed = reduceExplore(later, { type: 'collapse', node });
        const again = reduceExplore(closed, { type: 'expand', branch: branchOf(node) });
        const ids = (value: ExploreState): readonly string[] =>
          broughtIn(value, answers)
            .nodes.map(({ id }) => id)
            .sort();
        expect(ids(again)).toEqual(ids(later));
      }),
    );
  });

  it('takes back only what nothing else uses, and keeps the tie to a node that was expanded in turn', () => {
    const answers = answersOf({ a: ['b'], b: ['c', 'd'], c: ['e'] });
    const state = [
      { type: 'expand', branch: branchOf('b') } as const,
      { type: 'expand', branch: branchOf('c') } as const,
      { type: 'collapse', node: 'b' } as const,
    ].reduce<ExploreState>(reduceExplore, { ...EMPTY_EXPLORE, starts: ['a'] });
    const graph = broughtIn(state, answers);
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'e']);
    expect(graph.ties.map(({ id }) => id).sort()).toEqual(['a>b', 'b>c', 'c>e']);
  });

  it('lets everything go once the later expansion is collapsed too', () => {
    const state = [
      { type: 'expand', branch: branchOf('b') } as const,
      { type: 'expand', branch: branchOf('c') } as const,
      { type: 'collapse', node: 'b' } as const,
      { type: 'collapse', node: 'c' } as const,
    ].reduce<ExploreState>(reduceExplore, { ...EMPTY_EXPLORE, starts: ['a'] });
    expect(state).toEqual({ ...EMPTY_EXPLORE, starts: ['a'] });
  });
});

describe('ties between answers', () => {
  it('joins nodes that came in apart, once, and nothing that is not there', () => {
    const graph: Network = { nodes: [aNode('a'), aNode('b'), aNode('c')], ties: [aTie('a', 'b')] };
    const joined = withTies(graph, [aTie('a', 'b'), aTie('b', 'c'), aTie('c', 'z')]);
    expect(joined.ties.map(({ id }) => id)).toEqual(['a>b', 'b>c']);
    expect(withTies(graph, [aTie('a', 'b')])).toBe(graph);
  });
});

describe('hiding and the legend', () => {
  const answers: Answers = new Map([
    [
      startsKey(['a']),
      {
        nodes: [aNode('a'), aNode('p', { kind: 'PROJECT', organisationKind: null }), aNode('z')],
        ties: [aTie('a', 'p'), aTie('z', 'p')],
      },
    ],
  ]);
  const start: ExploreState = { ...EMPTY_EXPLORE, starts: ['a'] };
  const shown = (state: ExploreState): readonly string[] =>
    onScreen(state, broughtIn(state, answers)).nodes.map(({ id }) => id);

  it('hides a node and brings it back', () => {
    const hidden = reduceExplore(start, { type: 'hide', ids: ['z'] });
    expect(shown(hidden)).toEqual(['a', 'p']);
    expect(shown(reduceExplore(hidden, { type: 'show', ids: ['z'] }))).toEqual(['a', 'p', 'z']);
  });

  it('isolates a category, adds another and shows all again', () => {
    const projects = reduceExplore(start, { type: 'isolate', category: 'project' });
    expect(shown(projects)).toEqual(['p']);
    const both = reduceExplore(projects, { type: 'also', category: 'vet-provider' });
    expect(shown(both)).toEqual(['a', 'p', 'z']);
    expect(reduceExplore(projects, { type: 'isolate', category: 'project' })).toEqual(start);
  });
});

describe('leaving out what the data does not have', () => {
  it('takes away every mention of it and keeps the rest', () => {
    const before: ExploreState = {
      ...EMPTY_EXPLORE,
      starts: ['a', 'gone'],
      expansions: ['gone', 'b'].map((node) => ({ ...branchOf(node), collapsed: false })),
      hidden: ['gone', 'c'],
      pins: ['gone', 'b'].map((id) => ({ id, x: 1, y: 2, after: 2 })),
      arrangedAfter: 2,
      selected: ['gone'],
    };
    expect(reduceExplore(before, { type: 'leave-out', id: 'gone' })).toEqual({
      ...EMPTY_EXPLORE,
      starts: ['a'],
      expansions: [{ ...branchOf('b'), collapsed: false }],
      hidden: ['c'],
      pins: [{ id: 'b', x: 1, y: 2, after: 1 }],
      arrangedAfter: 1,
      selected: [],
    });
  });
});
