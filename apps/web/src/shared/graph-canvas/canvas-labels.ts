import type cytoscape from 'cytoscape';
import { badgeMeasures } from './graph-style';
import { labelFontSize, visibleLabels, wrapLabel } from './labels';
import { byCentrality, type Network, type Positions } from './network';
import { nodeSize } from './node-size';

export interface RankedLabel {
  readonly id: string;
  readonly wrapped: string;
  readonly size: number;
}

/** The labels of a network, the most central node first. */
export function rankedLabels(network: Network): readonly RankedLabel[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return byCentrality(network).flatMap((id) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ id, wrapped: wrapLabel(node.label), size: nodeSize(node) }];
  });
}

/** Below this number of nodes, marks and badges are enlarged when the drawing is zoomed out. */
const ENLARGED_NODES = 300;
const ENLARGED_BELOW = 0.85;
/** A heading has one row of its grid; larger text would reach into the next one. */
const LARGEST_HEADING = 26;

/** How much larger a mark is drawn than its place in the layout, so that it stays visible when zoomed out. */
export function markScale(zoom: number): number {
  return zoom >= ENLARGED_BELOW ? 1 : Math.min(2.2, (ENLARGED_BELOW / zoom) ** 0.8);
}

function nearFirst(
  ranked: readonly RankedLabel[],
  near: ReadonlySet<string>,
): readonly RankedLabel[] {
  if (near.size === 0) return ranked;
  return [...ranked.filter(({ id }) => near.has(id)), ...ranked.filter(({ id }) => !near.has(id))];
}

function enlargeMarks(cy: cytoscape.Core, ranked: readonly RankedLabel[]): void {
  const scale = markScale(cy.zoom());
  for (const { id, size } of ranked) {
    const node = cy.getElementById(id);
    if (node.data('size') === size * scale) continue;
    node.data('size', size * scale);
    const width: unknown = node.data('badgeBase');
    if (typeof width === 'number') node.data(badgeMeasures(width, scale));
  }
}

export interface LabelView {
  readonly positions: Positions;
  readonly selected: readonly string[];
  readonly starts: readonly string[];
}

/**
 * Shows the labels that fit at this zoom and hides the others. While something is selected, its neighbours come
 * before the central nodes, because the rest is faded.
 */
export function showLabels(
  cy: cytoscape.Core,
  ranked: readonly RankedLabel[],
  { positions, selected, starts }: LabelView,
): void {
  const zoom = cy.zoom();
  const chosen = cy.nodes().filter((node) => selected.includes(node.id()));
  const near = new Set(chosen.neighborhood('node').map((node) => node.id()));
  const enlarged = ranked.length <= ENLARGED_NODES;
  const scale = enlarged ? markScale(zoom) : 1;
  const sized = nearFirst(ranked, near).map((one) => ({ ...one, size: one.size * scale }));
  const shown = visibleLabels(sized, { positions, zoom, first: [...selected, ...starts] });
  const fontSize = labelFontSize(zoom);
  cy.batch(() => {
    if (enlarged) enlargeMarks(cy, ranked);
    cy.nodes('.heading').data('fontSize', Math.min(LARGEST_HEADING, fontSize));
    for (const { id } of ranked) {
      const node = cy.getElementById(id);
      const isShown = shown.has(id);
      if (isShown) node.data('fontSize', fontSize);
      if (isShown !== node.hasClass('labelled')) node.toggleClass('labelled', isShown);
    }
  });
}
