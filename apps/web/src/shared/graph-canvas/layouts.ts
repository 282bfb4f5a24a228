import { categoryOf } from './categories';
import { FULL_QUALITY_NODES, forcePositions } from './force-layout';
import { groupPositions, type GroupHeading } from './group-layout';
import { DRAWING_BUDGET, type LayoutName } from './layout-names';
import type { Network, NetworkNode, Point, Positions } from './network';
import { nodeBox } from './node-size';
import { placeBeside } from './placement';
import { ringPositions } from './ring-layout';

export type { GroupHeading } from './group-layout';

export interface Arrangement {
  readonly positions: Positions;
  readonly headings: readonly GroupHeading[];
}

export type DrawingQuality = 'full' | 'draft' | 'refused';

export function drawingQuality(nodeCount: number): DrawingQuality {
  if (nodeCount > DRAWING_BUDGET) return 'refused';
  return nodeCount > FULL_QUALITY_NODES ? 'draft' : 'full';
}

/** Key of the group of nodes that belong to no country. */
export const NO_COUNTRY = '';

interface Arranging {
  readonly network: Network;
  readonly starts: readonly string[];
  /** Width by height of the frame; that of a screen when absent. */
  readonly ratio?: number | undefined;
}

/** Positions for a whole network. The same network in the same order gives the same picture. */
export function arrange(layout: LayoutName, { network, starts, ratio }: Arranging): Arrangement {
  switch (layout) {
    case 'force':
      return { positions: forcePositions(network, ratio), headings: [] };
    case 'rings':
      return { positions: ringPositions(network, starts), headings: [] };
    case 'kinds':
      return groupPositions(network, categoryOf);
    case 'countries':
      return groupPositions(network, (node) => node.country ?? NO_COUNTRY);
  }
}

interface Growth {
  readonly known: Network;
  readonly positions: Positions;
  readonly added: Network;
  /** The node that was expanded; null when a second start is added. */
  readonly parent: string | null;
}

function boundsRight(known: readonly NetworkNode[], positions: Positions): Point {
  const boxes = known.flatMap((node) => {
    const at = positions.get(node.id);
    return at === undefined ? [] : [nodeBox(node, at)];
  });
  if (boxes.length === 0) return { x: 0, y: 0 };
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x: Math.max(...boxes.map((box) => box.right)), y: (top + bottom) / 2 };
}

/** Adds nodes without moving a known one: beside the parent, or as a block to the right of what is drawn. */
export function grow({ known, positions, added, parent }: Growth): Positions {
  const fresh = added.nodes.filter((node) => !positions.has(node.id));
  if (fresh.length === 0) return positions;
  const at = parent === null ? undefined : positions.get(parent);
  if (at !== undefined) {
    const occupied = known.nodes.flatMap((node) => {
      const point = positions.get(node.id);
      return point === undefined ? [] : [nodeBox(node, point)];
    });
    return new Map([...positions, ...placeBeside(fresh, { parent: at, occupied })]);
  }
  const ids = new Set(fresh.map(({ id }) => id));
  const block = forcePositions({
    nodes: fresh,
    ties: added.ties.filter((tie) => ids.has(tie.source) && ids.has(tie.target)),
  });
  const edge = boundsRight(known.nodes, positions);
  const blockLeft = Math.min(
    ...fresh.map((node) => nodeBox(node, block.get(node.id) ?? { x: 0, y: 0 }).left),
  );
  const blockMiddle = [...block.values()].reduce((sum, { y }) => sum + y, 0) / block.size;
  const shift = { x: edge.x + 60 - blockLeft, y: edge.y - blockMiddle };
  return new Map([
    ...positions,
    ...[...block].map(
      ([id, { x, y }]) => [id, { x: Math.round(x + shift.x), y: Math.round(y + shift.y) }] as const,
    ),
  ]);
}
