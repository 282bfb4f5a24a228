import type cytoscape from 'cytoscape';
import type { Point } from './network';

const ZOOM_STEP = 1.3;
const FIT_PADDING = 36;
const FIT_MAXIMUM_ZOOM = 1.15;
const REVEAL_MARGIN = 60;

export type ZoomCommand = 'zoom-in' | 'zoom-out' | 'fit';

/** Shows everything, but never larger than is comfortable to read. */
export function fitDrawing(cy: cytoscape.Core): void {
  cy.resize();
  if (cy.nodes().empty()) return;
  cy.fit(cy.elements(), FIT_PADDING);
  if (cy.zoom() > FIT_MAXIMUM_ZOOM) {
    cy.zoom(FIT_MAXIMUM_ZOOM);
    cy.center(cy.elements());
  }
}

/** Below this zoom the whole is a pattern rather than a drawing; it opens on the start and its neighbours instead. */
const OVERVIEW_ZOOM = 0.42;
const OPENING_MAXIMUM_ZOOM = 0.8;

/** The first view: everything, or what surrounds the starts where everything would be too small to read. */
export function openDrawing(cy: cytoscape.Core, starts: readonly string[]): void {
  fitDrawing(cy);
  if (cy.zoom() >= OVERVIEW_ZOOM) return;
  const near = cy
    .nodes()
    .filter((node) => starts.includes(node.id()))
    .closedNeighborhood();
  if (near.nodes().empty()) return;
  cy.fit(near, FIT_PADDING);
  if (cy.zoom() > OPENING_MAXIMUM_ZOOM) {
    cy.zoom(OPENING_MAXIMUM_ZOOM);
    cy.center(near);
  }
}

export function zoomDrawing(cy: cytoscape.Core, command: ZoomCommand): void {
  if (command === 'fit') {
    fitDrawing(cy);
    return;
  }
  const level = command === 'zoom-in' ? cy.zoom() * ZOOM_STEP : cy.zoom() / ZOOM_STEP;
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

function shiftInto(value: number, length: number): number {
  if (value < REVEAL_MARGIN) return REVEAL_MARGIN - value;
  return value > length - REVEAL_MARGIN ? length - REVEAL_MARGIN - value : 0;
}

/** Pans as little as needed to bring a node into the frame. */
export function revealNode(cy: cytoscape.Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const shift = { x: shiftInto(x, cy.width()), y: shiftInto(y, cy.height()) };
  if (shift.x !== 0 || shift.y !== 0) cy.panBy(shift);
}

/** Where a node stands in the browser window, for a menu beside it. */
export function nodeInWindow(cy: cytoscape.Core, id: string): Point {
  const box = cy.container()?.getBoundingClientRect();
  const node = cy.getElementById(id);
  const at = node.empty() ? { x: 0, y: 0 } : node.renderedPosition();
  return { x: (box?.left ?? 0) + at.x, y: (box?.top ?? 0) + at.y };
}
