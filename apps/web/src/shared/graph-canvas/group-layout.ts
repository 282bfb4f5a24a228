import {
  byId,
  byLabel,
  firstDifference,
  type Network,
  type NetworkNode,
  type Point,
  type Positions,
} from './network';

const CELL_WIDTH = 112;
const CELL_HEIGHT = 72;
const GROUP_GAP = 28;
/** Two lines of a heading and the badges of the first row below it. */
const HEADING_HEIGHT = 44;
const HEADING_CLEARANCE = 34;
/** A group is at least so wide, in cells, that its heading can be read. */
const LEAST_COLUMNS = 2;
const VIEW_RATIO = 1.4;
/** Shapes of a group that are tried: its columns to its rows. */
const SHAPES = [0.5, 0.8, 1.2, 2, 3.5] as const;

export interface GroupHeading {
  readonly key: string;
  readonly count: number;
  /** Middle of the lower edge of its text. */
  readonly at: Point;
  /** Width of the group, at which its text is broken. */
  readonly width: number;
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

interface Block {
  readonly group: Group;
  readonly columns: number;
  readonly left: number;
  readonly top: number;
}

interface Sheet {
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

function blockHeight({ members }: Group, columns: number): number {
  return HEADING_HEIGHT + HEADING_CLEARANCE + Math.ceil(members.length / columns) * CELL_HEIGHT;
}

/** The groups in rows of at most `rowColumns` cells, every group in a grid of about the given shape. */
function sheetOf(groups: readonly Group[], rowColumns: number, shape: number): Sheet {
  const rowWidth = rowColumns * CELL_WIDTH;
  const blocks: Block[] = [];
  let left = 0;
  let top = 0;
  let rowHeight = 0;
  let width = 0;
  for (const group of groups) {
    const wanted = Math.ceil(Math.sqrt(group.members.length * shape));
    const columns = Math.max(1, Math.min(rowColumns, wanted, group.members.length));
    const blockWidth = Math.max(LEAST_COLUMNS, columns) * CELL_WIDTH;
    if (left > 0 && left + blockWidth > rowWidth) {
      left = 0;
      top += rowHeight + GROUP_GAP;
      rowHeight = 0;
    }
    blocks.push({ group, columns, left, top });
    rowHeight = Math.max(rowHeight, blockHeight(group, columns));
    width = Math.max(width, left + blockWidth);
    left += blockWidth + GROUP_GAP;
  }
  return { blocks, width, height: top + rowHeight };
}

/** The sheet that can be shown largest on a screen; of equal ones the first that was tried. */
function largestSheet(groups: readonly Group[], nodeCount: number): Sheet {
  const most = Math.max(LEAST_COLUMNS + 1, Math.ceil(Math.sqrt(nodeCount) * 3));
  let best = sheetOf(groups, LEAST_COLUMNS, 1);
  const extentOf = ({ width, height }: Sheet): number => Math.max(width, height * VIEW_RATIO);
  for (let rowColumns = LEAST_COLUMNS; rowColumns <= most; rowColumns += 1) {
    for (const shape of SHAPES) {
      const sheet = sheetOf(groups, rowColumns, shape);
      if (extentOf(sheet) < extentOf(best)) best = sheet;
    }
  }
  return best;
}

/** One grid a group, each under its heading, arranged so that together they fill a screen. */
export function groupPositions(
  network: Network,
  keyOf: (node: NetworkNode) => string,
): GroupedPositions {
  const sheet = largestSheet(groupsOf(network, keyOf), network.nodes.length);
  const positions = new Map<string, Point>();
  const headings: GroupHeading[] = [];
  for (const { group, columns, left, top } of sheet.blocks) {
    const width = Math.max(LEAST_COLUMNS, columns) * CELL_WIDTH;
    headings.push({
      key: group.key,
      count: group.members.length,
      at: { x: left + width / 2, y: top + HEADING_HEIGHT },
      width,
    });
    const indent = (width - columns * CELL_WIDTH + CELL_WIDTH) / 2;
    for (const [index, node] of group.members.entries()) {
      positions.set(node.id, {
        x: left + indent + (index % columns) * CELL_WIDTH,
        y: top + HEADING_HEIGHT + HEADING_CLEARANCE + Math.floor(index / columns) * CELL_HEIGHT,
      });
    }
  }
  return { positions, headings };
}
