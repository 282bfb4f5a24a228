import {
  byId,
  byLabel,
  firstDifference,
  type Network,
  type NetworkNode,
  type Point,
  type Positions,
} from './network';

const CELL_WIDTH = 132;
const CELL_HEIGHT = 76;
const GROUP_GAP = 72;
const HEADING_HEIGHT = 44;
const VIEW_RATIO = 1.5;

export interface GroupHeading {
  readonly key: string;
  readonly count: number;
  readonly at: Point;
}

export interface GroupedPositions {
  readonly positions: Positions;
  readonly headings: readonly GroupHeading[];
}

interface Group {
  readonly key: string;
  readonly members: readonly NetworkNode[];
}

/** Groups from the largest to the smallest, equal ones by key; members by label. */
function groupsOf(network: Network, keyOf: (node: NetworkNode) => string): readonly Group[] {
  const groups = new Map<string, NetworkNode[]>();
  for (const node of network.nodes) {
    const key = keyOf(node);
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, members: members.sort(byLabel) }))
    .sort((a, b) => firstDifference(b.members.length - a.members.length, byId(a.key, b.key)));
}

/** One grid a group, in rows that together are about as wide as a screen; every grid has a heading. */
export function groupPositions(
  network: Network,
  keyOf: (node: NetworkNode) => string,
): GroupedPositions {
  const groups = groupsOf(network, keyOf);
  const cells = network.nodes.length + groups.length * 2;
  const rowWidth =
    Math.max(4, Math.sqrt(cells * VIEW_RATIO * (CELL_HEIGHT / CELL_WIDTH)) * 1.7) * CELL_WIDTH;
  const positions = new Map<string, Point>();
  const headings: GroupHeading[] = [];
  let left = 0;
  let top = 0;
  let rowHeight = 0;
  for (const { key, members } of groups) {
    const columns = Math.max(1, Math.ceil(Math.sqrt(members.length * VIEW_RATIO)));
    const width = columns * CELL_WIDTH;
    if (left > 0 && left + width > rowWidth) {
      left = 0;
      top += rowHeight + GROUP_GAP;
      rowHeight = 0;
    }
    headings.push({
      key,
      count: members.length,
      at: { x: left + width / 2 - CELL_WIDTH / 2, y: top },
    });
    for (const [index, node] of members.entries()) {
      positions.set(node.id, {
        x: left + (index % columns) * CELL_WIDTH,
        y: top + HEADING_HEIGHT + Math.floor(index / columns) * CELL_HEIGHT,
      });
    }
    rowHeight = Math.max(
      rowHeight,
      HEADING_HEIGHT + Math.ceil(members.length / columns) * CELL_HEIGHT,
    );
    left += width + GROUP_GAP;
  }
  return { positions, headings };
}
