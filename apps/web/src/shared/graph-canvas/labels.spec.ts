import { wrapLabel } from './label-text';
import { LANDMARKS, labelBox, overlap, visibleLabels, type LabelledNode } from './labels';
import type { Positions } from './network';
import { aNode } from './network-builder';
import { nodeSize } from './node-size';

function some(count: number): { ranked: readonly LabelledNode[]; positions: Positions } {
  const ranked = Array.from({ length: count }, (_, index) => ({
    id: `n${String(index)}`,
    wrapped: wrapLabel(`Organisation number ${String(index)}`),
    size: nodeSize(aNode('x')),
    badge: { left: 4, right: 28, top: -17, bottom: -1 },
  }));
  const columns = Math.ceil(Math.sqrt(count));
  return {
    ranked,
    positions: new Map(
      ranked.map(({ id }, index) => [
        id,
        { x: (index % columns) * 90, y: Math.floor(index / columns) * 60 },
      ]),
    ),
  };
}

const origin = { x: 0, y: 0 };

describe('visibleLabels', () => {
  const { ranked, positions } = some(60);

  it.each([0.3, 0.6, 1, 1.6])('covers no label, mark or badge at a zoom of %d', (zoom) => {
    const shown = visibleLabels(ranked, { positions, zoom, first: ['n3'] });
    const boxes = ranked.flatMap(({ id, wrapped, size }) => {
      const side = shown.get(id);
      if (side === undefined) return [];
      return [labelBox(wrapped, positions.get(id) ?? origin, { size, zoom, side })];
    });
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      for (const { id, badge } of ranked) {
        const { x, y } = positions.get(id) ?? origin;
        expect(overlap(box, { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 })).toBe(false);
        const { left, right, top, bottom } = badge ?? { left: 0, right: 0, top: 0, bottom: 0 };
        const pill = { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
        expect(overlap(box, pill)).toBe(false);
      }
    }
  });

  it('shows a name beside its mark where there is no room below it', () => {
    const pair = ranked.slice(0, 2).map((node) => ({ ...node, wrapped: 'Name', badge: undefined }));
    const shown = visibleLabels(pair, {
      positions: new Map([
        ['n0', { x: 0, y: 0 }],
        ['n1', { x: 0, y: 20 }],
      ]),
      zoom: 1,
      first: [],
    });
    expect([...shown]).toEqual([
      ['n0', 'right'],
      ['n1', 'below'],
    ]);
  });

  it('leaves out what the frame would cut and what a heading covers', () => {
    const one = ranked.slice(0, 1);
    const view = { positions, zoom: 1, first: [] };
    const frame = { left: -20, right: 20, top: -20, bottom: 20 };
    expect(visibleLabels(one, { ...view, frame }).size).toBe(0);
    const heading = { left: -900, right: 900, top: -900, bottom: 900 };
    expect(visibleLabels(one, { ...view, taken: [heading] }).size).toBe(0);
    expect(visibleLabels(one, view).size).toBe(1);
  });

  it('labels what the reader has chosen, whatever it covers', () => {
    const shown = visibleLabels(ranked, { positions, zoom: 0.1, first: [], chosen: ['n59'] });
    expect(shown.has('n59')).toBe(true);
  });

  it('names ten landmarks in a drawing that is too dense to read', () => {
    const many = some(400);
    const shown = visibleLabels(many.ranked, { positions: many.positions, zoom: 0.2, first: [] });
    const ten = new Set(many.ranked.slice(0, LANDMARKS).map(({ id }) => id));
    expect(shown.size).toBeGreaterThan(0);
    expect([...shown.keys()].every((id) => ten.has(id))).toBe(true);
  });
});
