import cytoscape from 'cytoscape';
import { syncScene, syncSelection, type Scene } from './cytoscape-sync';
import { graphStyle, readPalette } from './graph-style';
import { aNode, aTie } from './network-builder';

const palette = readPalette(() => '#123456');
const scene = (ids: readonly string[], ties: readonly (readonly [string, string])[]): Scene => ({
  network: {
    nodes: ids.map((id) => aNode(id, { totalTies: 5 })),
    ties: ties.map(([a, b]) => aTie(a, b)),
  },
  positions: new Map(ids.map((id, index) => [id, { x: index * 100, y: 0 }])),
  headings: [],
  starts: ['a'],
  pinned: [],
  suggested: [],
});

function drawing(): cytoscape.Core {
  return cytoscape({ headless: true, styleEnabled: true, style: graphStyle(palette, 0) });
}

describe('syncScene', () => {
  it('adds what is new, removes what is gone and keeps the other elements', () => {
    const cy = drawing();
    syncScene(cy, scene(['a', 'b'], [['a', 'b']]), palette);
    const kept = cy.getElementById('a');
    expect(syncScene(cy, scene(['a', 'c'], [['a', 'c']]), palette)).toEqual({
      added: ['c'],
      removed: ['b'],
    });
    expect(cy.getElementById('a').same(kept)).toBe(true);
    expect(cy.edges().map((edge) => edge.id())).toEqual(['tie:a>c']);
  });

  it('states the exact number of ties that are not drawn', () => {
    const cy = drawing();
    syncScene(cy, scene(['a', 'b'], [['a', 'b']]), palette);
    expect(decodeURIComponent(String(cy.getElementById('a').data('badge')))).toContain('>+4<');
  });
});

describe('syncSelection', () => {
  it('keeps the neighbours of the selected node and fades the rest', () => {
    const cy = drawing();
    syncScene(cy, scene(['a', 'b', 'c'], [['a', 'b']]), palette);
    syncSelection(cy, ['a']);
    expect(cy.nodes('.faded').map((node) => node.id())).toEqual(['c']);
    expect(cy.edges('.near').length).toBe(1);
    syncSelection(cy, []);
    expect(cy.elements('.faded').length).toBe(0);
  });
});
