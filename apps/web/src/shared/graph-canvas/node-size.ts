import { wrapLabel } from './label-text';
import { labelBox, type Box } from './labels';
import type { NetworkNode, Point } from './network';

/** Three steps by the number of ties in the whole network; the legend states the measure and the steps. */
export const SIZE_STEPS = [
  { upTo: 5, size: 16 },
  { upTo: 20, size: 22 },
  { upTo: Number.POSITIVE_INFINITY, size: 30 },
] as const;

const SMALLEST = 16;

/** Projects are drawn a quarter smaller, so that organisations stand out between them. */
const PROJECT_SCALE = 0.75;

/** Diameter on the scale of the layout. */
export function nodeSize(node: Pick<NetworkNode, 'kind' | 'totalTies'>): number {
  const step = SIZE_STEPS.find(({ upTo }) => node.totalTies <= upTo)?.size ?? SMALLEST;
  return node.kind === 'PROJECT' ? Math.round(step * PROJECT_SCALE) : step;
}

/** How far a node and its label reach from the node's centre, each way. */
export type Reach = Box;

const MARGIN = 4;
/** How far the number of ties that are not drawn rises above its mark. */
const BADGE_RISE = 9;

/** What a node and its label cover at a zoom of 1, with a margin that keeps ties visible between them. */
export function nodeReach(node: NetworkNode): Reach {
  const size = nodeSize(node);
  const half = size / 2;
  const label = labelBox(wrapLabel(node.label), { x: 0, y: 0 }, { size, zoom: 1 });
  return {
    left: Math.min(label.left, -half) - MARGIN,
    right: Math.max(label.right, half) + MARGIN,
    top: -half - BADGE_RISE,
    bottom: label.bottom + MARGIN,
  };
}

export function boxAt(reach: Reach, at: Point): Box {
  return {
    left: at.x + reach.left,
    right: at.x + reach.right,
    top: at.y + reach.top,
    bottom: at.y + reach.bottom,
  };
}

export function nodeBox(node: NetworkNode, at: Point): Box {
  return boxAt(nodeReach(node), at);
}
