import type cytoscape from 'cytoscape';
import type { Point } from './network';

const ZOOM_STEP = 1.3;
/** Room at the edges for marks, badges and the labels below them. */
const FIT_PADDING = 36;
const FIT_PADDING_NARROW = 24;
const NARROW_FRAME = 480;
const FIT_MAXIMUM_ZOOM = 1.15;
const REVEAL_MARGIN = 60;

export type ZoomCommand = 'zoom-in' | 'zoom-out' | 'fit';

function spanOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { middle: (least + most) / 2, length: Math.max(1, most - least) };
}

/**
 * Shows everything, but never larger than is comfortable to read. Texts keep their size on screen, so it is the places
 * of the nodes that are fitted; a label for which no room is left beside them is not drawn.
 */
export function fitDrawing(cy: cytoscape.Core): void {
  cy.resize();
  const places = cy.nodes().map((node) => node.position());
  if (places.length === 0) return;
  const x = spanOf(places.map((place) => place.x));
  const y = spanOf(places.map((place) => place.y));
  const padding = 2 * (cy.width() < NARROW_FRAME ? FIT_PADDING_NARROW : FIT_PADDING);
  const zoom = Math.min(
    FIT_MAXIMUM_ZOOM,
    Math.max(1, cy.width() - padding) / x.length,
    Math.max(1, cy.height() - padding) / y.length,
  );
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - x.middle * zoom, y: cy.height() / 2 - y.middle * zoom },
  });
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
