import { aNode, aTie } from './network-builder';
import { byCentrality, hiddenTieCounts, keepNodes, neighboursOf, type Network } from './network';

const network: Network = {
  nodes: [aNode('a', { totalTies: 3 }), aNode('b', { totalTies: 2 }), aNode('c')],
  ties: [aTie('a', 'b'), aTie('b', 'c'), aTie('a', 'c', { origin: 'SUGGESTED' })],
};

describe('network', () => {
  it('lists neighbours in both directions, by id', () => {
    expect(neighboursOf(network).get('c')).toEqual(['a', 'b']);
  });

  it('counts what is not drawn exactly and leaves suggested ties out', () => {
    expect([...hiddenTieCounts(network)]).toEqual([
      ['a', 2],
      ['b', 0],
      ['c', 0],
    ]);
  });

  it('ranks by drawn ties, then all ties, then id', () => {
    expect(byCentrality(network)).toEqual(['b', 'a', 'c']);
  });

  it('drops ties that lose an end', () => {
    expect(keepNodes(network, ({ id }) => id !== 'b').ties.map(({ id }) => id)).toEqual(['a>c']);
  });
});
