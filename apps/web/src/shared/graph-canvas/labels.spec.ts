import { aNode } from './network-builder';
import { FEW_LABELS, labelBox, overlap, visibleLabels, wrapLabel } from './labels';
import { nodeSize } from './node-size';

describe('wrapLabel', () => {
  it.each([
    ['Drenthe College', 'Drenthe College'],
    ['University of Applied Sciences Vaasa', 'University of\nApplied Sciences…'],
    ['Bildungsberatungsgesellschaft mbH', 'Bildungsberatungsg\nesellschaft mbH'],
    ['', ''],
  ])('sets %s in at most two lines of 18 characters', (label, wrapped) => {
    expect(wrapLabel(label)).toBe(wrapped);
    for (const line of wrapLabel(label).split('\n')) expect(line.length).toBeLessThanOrEqual(18);
  });
});

describe('visibleLabels', () => {
  const ranked = Array.from({ length: 60 }, (_, index) => ({
    id: `n${String(index)}`,
    wrapped: wrapLabel(`Organisation number ${String(index)}`),
    size: nodeSize(aNode('x')),
  }));
  const positions = new Map(
    ranked.map(({ id }, index) => [id, { x: (index % 8) * 70, y: Math.floor(index / 8) * 40 }]),
  );

  it.each([0.3, 0.6, 1, 1.6])('never draws two labels over each other at a zoom of %d', (zoom) => {
    const shown = ranked.filter(({ id }) =>
      visibleLabels(ranked, { positions, zoom, first: [] }).has(id),
    );
    const boxes = shown.map(({ id, wrapped, size }) =>
      labelBox(wrapped, positions.get(id) ?? { x: 0, y: 0 }, { size, zoom }),
    );
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
    expect(shown.length).toBeGreaterThan(0);
  });

  it('considers only the ten most central below a zoom of 0.6', () => {
    const shown = visibleLabels(ranked, { positions, zoom: 0.59, first: [] });
    const ten = new Set(ranked.slice(0, FEW_LABELS).map(({ id }) => id));
    expect([...shown].every((id) => ten.has(id))).toBe(true);
  });

  it('labels the selected node before the central ones', () => {
    expect(visibleLabels(ranked, { positions, zoom: 0.4, first: ['n59'] }).has('n59')).toBe(true);
  });
});
