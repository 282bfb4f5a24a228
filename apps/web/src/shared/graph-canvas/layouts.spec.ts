import { markScale } from './canvas-labels';
import { overlap } from './labels';
import { LAYOUTS } from './layout-names';
import { arrange, drawingQuality, grow } from './layouts';
import { aNode, aPartnership, aTie } from './network-builder';
import type { Network, Positions } from './network';
import { nodeBox, nodeSize } from './node-size';
import { meanMovement } from './placement';

const network = aPartnership(60, 110);
const starts = ['project:0'];
const VIEW_WIDTH = 900;

/** The zoom at which all nodes are within a frame of 770 by 590, with its padding. */
function fitZoom(positions: Positions): number {
  const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const points = [...positions.values()];
  return Math.min(700 / spanOf(points.map(({ x }) => x)), 520 / spanOf(points.map(({ y }) => y)));
}

describe.each(LAYOUTS)('layout %s', (layout) => {
  it('gives every node a place of its own, the same every time', () => {
    const first = arrange(layout, { network, starts });
    const second = arrange(layout, { network, starts });
    expect([...second.positions]).toEqual([...first.positions]);
    expect(first.positions.size).toBe(network.nodes.length);
    expect(
      new Set([...first.positions.values()].map(({ x, y }) => `${String(x)} ${String(y)}`)).size,
    ).toBe(60);
  });

  it('shows all of it in a frame of a desk, no mark or badge on another', () => {
    const { positions } = arrange(layout, { network, starts });
    const zoom = fitZoom(positions);
    expect(zoom).toBeGreaterThanOrEqual(0.45);
    const scale = markScale(zoom);
    const marks = network.nodes.map((node) => {
      const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 };
      const half = (nodeSize(node) * scale) / 2;
      return { left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
    const covered = marks.flatMap((mark, index) =>
      marks.slice(index + 1).filter((other) => overlap(mark, other)),
    );
    expect(covered).toEqual([]);
  });

  it('keeps known nodes where they are after an expansion', () => {
    const { positions } = arrange(layout, { network, starts });
    const added: Network = {
      nodes: Array.from({ length: 30 }, (_, index) => aNode(`new ${String(index)}`)),
      ties: Array.from({ length: 30 }, (_, index) => aTie('project:1', `new ${String(index)}`)),
    };
    const after = grow({ known: network, positions, added, parent: 'project:1' });
    expect(after.size).toBe(90);
    expect(meanMovement(positions, after, VIEW_WIDTH)).toBeLessThanOrEqual(0.05);
  });
});

describe('force layout', () => {
  it('covers no label of a neighbourhood of sixty nodes', () => {
    const { positions } = arrange('force', { network, starts });
    const boxes = network.nodes.map((node) =>
      nodeBox(node, positions.get(node.id) ?? { x: 0, y: 0 }),
    );
    const covered = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => overlap(box, other)),
    );
    expect(covered).toEqual([]);
  });

  it('arranges an empty and a single-node network', () => {
    expect(arrange('force', { network: { nodes: [], ties: [] }, starts: [] }).positions.size).toBe(
      0,
    );
    expect([
      ...arrange('force', { network: { nodes: [aNode('a')], ties: [] }, starts: [] }).positions,
    ]).toEqual([['a', { x: 0, y: 0 }]]);
  });
});

describe('grow', () => {
  it('puts new nodes beside their parent without covering anything', () => {
    const { positions } = arrange('force', { network, starts });
    const added: Network = {
      nodes: Array.from({ length: 12 }, (_, index) => aNode(`new ${String(index)}`)),
      ties: [],
    };
    const after = grow({ known: network, positions, added, parent: 'project:2' });
    const all = [...network.nodes, ...added.nodes];
    const boxes = all.map((node) => nodeBox(node, after.get(node.id) ?? { x: 0, y: 0 }));
    expect(
      boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other))),
    ).toEqual([]);
  });

  it('puts the neighbourhood of a second start to the right of what is drawn', () => {
    const { positions } = arrange('force', { network, starts });
    const right = Math.max(...[...positions.values()].map(({ x }) => x));
    const added: Network = { nodes: [aNode('p'), aNode('q')], ties: [aTie('p', 'q')] };
    const after = grow({ known: network, positions, added, parent: null });
    expect(after.get('p')?.x).toBeGreaterThan(right);
    expect(after.get('q')?.x).toBeGreaterThan(right);
  });
});

describe('drawingQuality', () => {
  it('refines up to 200 nodes, drafts up to 2,000 and refuses more', () => {
    expect([200, 201, 2000, 2001].map(drawingQuality)).toEqual([
      'full',
      'draft',
      'draft',
      'refused',
    ]);
  });
});
