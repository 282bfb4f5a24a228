import type cytoscape from 'cytoscape';
import { badgeBox, badgeMeasures } from './badge';
import type { GroupHeading } from './group-layout';
import { headingBox, headingFontSize } from './heading-box';
import { wrapEnds, wrapLabel, wrapName } from './label-text';
import { LABEL_SIDES, labelFontSize, visibleLabels, type LabelSide } from './labels';
import { byCentrality, type Network, type Positions } from './network';
import { nodeSize } from './node-size';

export interface RankedLabel {
  readonly id: string;
  readonly label: string;
  readonly wrapped: string;
  readonly size: number;
}

/** The labels of a network, the most central node first. */
export function rankedLabels(network: Network): readonly RankedLabel[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const ranked = byCentrality(network).flatMap((id) => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    const { label } = node;
    return [{ id, label, wrapped: wrapLabel(label), size: nodeSize(node) }];
  });
  const names = new Map<string, Set<string>>();
  for (const { label, wrapped } of ranked) {
    names.set(wrapped, (names.get(wrapped) ?? new Set()).add(label));
  }
  return ranked.map((one) =>
    (names.get(one.wrapped)?.size ?? 0) > 1 ? { ...one, wrapped: wrapEnds(one.label) } : one,
  );
}

/** Below this number of nodes, marks and badges are enlarged when the drawing is zoomed out. */
const ENLARGED_NODES = 300;
const ENLARGED_BELOW = 0.7;
const LARGEST_SCALE = 1.8;

/** How much larger a mark is drawn than its place in the layout, so that it stays visible when zoomed out. */
export function markScale(zoom: number): number {
  return zoom >= ENLARGED_BELOW ? 1 : Math.min(LARGEST_SCALE, (ENLARGED_BELOW / zoom) ** 0.7);
}

/** Smaller than this share of its size a badge cannot be read; it would only take the room of names. */
const LEAST_BADGE = 0.55;

function nearFirst(
  ranked: readonly RankedLabel[],
  near: ReadonlySet<string>,
): readonly RankedLabel[] {
  if (near.size === 0) return ranked;
  return [...ranked.filter(({ id }) => near.has(id)), ...ranked.filter(({ id }) => !near.has(id))];
}

function badgeBaseOf(node: cytoscape.CollectionReturnValue): number | null {
  const width: unknown = node.hasClass('badged') ? node.data('badgeBase') : null;
  return typeof width === 'number' ? width : null;
}

function enlargeMarks(cy: cytoscape.Core, ranked: readonly RankedLabel[], scale: number): void {
  for (const { id, size } of ranked) {
    const node = cy.getElementById(id);
    const width = badgeBaseOf(node);
    if (node.data('size') === size * scale && node.data('badgeScale') === scale) continue;
    node.data({ size: size * scale, badgeScale: scale });
    if (width !== null) node.data(badgeMeasures(width, scale));
  }
}

/** The corner that the zoom buttons cover, in pixels. */
const ZOOM_BAR = { width: 58, height: 148 } as const;

/** Up to this number of starts all are named whatever they cover. */
const NAMED_STARTS = 10;

export interface LabelView {
  readonly positions: Positions;
  readonly selected: readonly string[];
  readonly starts: readonly string[];
  readonly headings: readonly (GroupHeading & { readonly title: string })[];
}

function setSide(node: cytoscape.CollectionReturnValue, side: LabelSide | undefined): void {
  node.toggleClass('labelled', side !== undefined);
  for (const other of LABEL_SIDES) {
    if (other !== 'below') node.toggleClass(`label-${other}`, other === side);
  }
}

/**
 * Shows the labels that fit at this zoom and hides the others. While something is selected, its neighbours come
 * before the central nodes, because the rest is faded.
 */
export function showLabels(
  cy: cytoscape.Core,
  ranked: readonly RankedLabel[],
  { positions, selected, starts, headings }: LabelView,
): void {
  const zoom = cy.zoom();
  const chosen = cy.nodes().filter((node) => selected.includes(node.id()));
  const near = new Set(chosen.neighborhood('node').map((node) => node.id()));
  const scale = ranked.length <= ENLARGED_NODES ? markScale(zoom) : 1;
  const isBadged = scale * zoom >= LEAST_BADGE;
  const sized = nearFirst(ranked, near).map(({ id, label, wrapped, size }) => {
    const badge = isBadged ? badgeBaseOf(cy.getElementById(id)) : null;
    return {
      id,
      wrapped: selected.includes(id) ? wrapName(label) : wrapped,
      size: size * scale,
      badge: badge === null ? undefined : badgeBox(badge, size, scale),
    };
  });
  const { x1, x2, y1, y2 } = cy.extent();
  const isMeasured = cy.width() > 0 && cy.height() > 0;
  const shown = visibleLabels(sized, {
    positions,
    zoom,
    first: starts,
    // What a drawing begins with is named first of all, unless the names would be the drawing.
    chosen: starts.length <= NAMED_STARTS ? [...starts, ...selected] : selected,
    frame: isMeasured ? { left: x1, right: x2, top: y1, bottom: y2 } : undefined,
    taken: [
      ...headings.map((heading) => headingBox(heading, zoom)),
      { left: x2 - ZOOM_BAR.width / zoom, right: x2, top: y2 - ZOOM_BAR.height / zoom, bottom: y2 },
    ],
  });
  const fontSize = labelFontSize(zoom);
  cy.batch(() => {
    if (ranked.length <= ENLARGED_NODES) enlargeMarks(cy, ranked, scale);
    for (const heading of headings) {
      cy.getElementById(`heading:${heading.key}`).data('fontSize', headingFontSize(zoom));
    }
    for (const { id } of ranked) {
      const node = cy.getElementById(id);
      const side = shown.get(id);
      if (side !== undefined) node.data('fontSize', fontSize);
      node.toggleClass('unbadged', !isBadged);
      setSide(node, side);
    }
  });
}
