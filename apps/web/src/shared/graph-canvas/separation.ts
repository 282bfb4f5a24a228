import { overlap, type Box } from './labels';
import { firstDifference, type NetworkNode, type Point, type Positions } from './network';
import { boxAt, nodeReach, type Reach } from './node-size';

const ROUNDS = 40;
/** Share of the drawing that nodes and labels may cover; the rest is room for ties. */
const COVERAGE = 0.52;
/** Width by height of a drawing where nothing else is said: wider than high, as screens are. */
export const VIEW_RATIO = 1.6;
const SEARCH_STEP = 18;
const SEARCH_RINGS = 120;

interface Placed {
  readonly id: string;
  readonly reach: Reach;
  x: number;
  y: number;
}

function spreadOf(values: readonly number[]): { readonly least: number; readonly span: number } {
  const least = Math.min(...values);
  return { least, span: Math.max(1, Math.max(...values) - least) };
}

/** Stretches the positions to a rectangle that leaves room for every label. */
function stretched(nodes: readonly NetworkNode[], positions: Positions, ratio: number): Placed[] {
  const points = nodes.map(({ id }) => positions.get(id) ?? { x: 0, y: 0 });
  const reaches = nodes.map(nodeReach);
  const covered = reaches.reduce(
    (sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top),
    0,
  );
  const height = Math.sqrt(covered / COVERAGE / ratio);
  const x = spreadOf(points.map((point) => point.x));
  const y = spreadOf(points.map((point) => point.y));
  return nodes.map(({ id }, index) => ({
    id,
    reach: reaches[index] ?? { left: 0, right: 0, top: 0, bottom: 0 },
    x: (((points[index]?.x ?? 0) - x.least) / x.span - 0.5) * height * ratio,
    y: (((points[index]?.y ?? 0) - y.least) / y.span - 0.5) * height,
  }));
}

/** Moves two nodes apart along the axis that needs less movement; false when they were apart. */
function pushApart(a: Placed, b: Placed): boolean {
  const boxA = boxAt(a.reach, a);
  const boxB = boxAt(b.reach, b);
  if (!overlap(boxA, boxB)) return false;
  const dx = Math.min(boxA.right - boxB.left, boxB.right - boxA.left) / 2 + 0.5;
  const dy = Math.min(boxA.bottom - boxB.top, boxB.bottom - boxA.top) / 2 + 0.5;
  if (dx < dy) {
    const sign = a.x <= b.x ? -1 : 1;
    a.x += sign * dx;
    b.x -= sign * dx;
  } else {
    const sign = a.y <= b.y ? -1 : 1;
    a.y += sign * dy;
    b.y -= sign * dy;
  }
  return true;
}

function pushRound(placed: readonly Placed[]): boolean {
  let moved = false;
  for (let i = 0; i < placed.length; i += 1) {
    for (let j = i + 1; j < placed.length; j += 1) {
      const a = placed[i];
      const b = placed[j];
      if (a !== undefined && b !== undefined && pushApart(a, b)) moved = true;
    }
  }
  return moved;
}

/** The place nearest to where the node stands at which it covers nothing, searched on widening squares. */
function nearestFree(node: Placed, taken: readonly Box[]): Point {
  for (let ring = 0; ring < SEARCH_RINGS; ring += 1) {
    let best: (Point & { readonly distance: number }) | null = null;
    for (let step = -ring; step <= ring; step += 1) {
      for (const [dx, dy] of [
        [step, -ring],
        [step, ring],
        [-ring, step],
        [ring, step],
      ] as const) {
        const at = { x: node.x + dx * SEARCH_STEP, y: node.y + dy * SEARCH_STEP };
        const distance = Math.hypot(dx, dy);
        if (best !== null && distance >= best.distance) continue;
        const box = boxAt(node.reach, at);
        if (taken.every((other) => !overlap(box, other))) best = { ...at, distance };
      }
    }
    if (best !== null) return best;
  }
  return node;
}

/**
 * Positions at which neither nodes nor labels cover each other: stretched to the shape of a screen, pushed apart,
 * and what still covers something moved to the nearest free place. Nodes are visited in their order, so the same
 * input always gives the same picture.
 */
export function separate(
  nodes: readonly NetworkNode[],
  positions: Positions,
  ratio = VIEW_RATIO,
): Positions {
  const placed = stretched(nodes, positions, ratio);
  for (let round = 0; round < ROUNDS && pushRound(placed); round += 1);
  const taken: Box[] = [];
  const result = new Map<string, Point>();
  for (const node of placed) {
    const rounded = { ...node, x: Math.round(node.x), y: Math.round(node.y) };
    const { x, y } = nearestFree(rounded, taken);
    taken.push(boxAt(node.reach, { x, y }));
    result.set(node.id, { x, y });
  }
  return result;
}

/** Room of a node without its label, for drawings too large to label throughout. */
const CELL = 46;
/** Share of the cells that nodes may take at first; the rest is room to give way. */
const GRID_COVERAGE = 0.45;

function* cellsAround(column: number, row: number): Generator<readonly [number, number]> {
  yield [column, row];
  for (let ring = 1; ; ring += 1) {
    for (let step = -ring; step < ring; step += 1) {
      yield [column + step, row - ring];
      yield [column + ring, row + step];
      yield [column - step, row + ring];
      yield [column - ring, row - step];
    }
  }
}

/** Gives every node the nearest free cell of a grid, in their order, so that no two marks cover each other. */
export function onGrid(nodes: readonly NetworkNode[], positions: Positions): Positions {
  const points = nodes.map(({ id }) => positions.get(id) ?? { x: 0, y: 0 });
  const height = Math.sqrt((nodes.length * CELL * CELL) / GRID_COVERAGE / VIEW_RATIO);
  const x = ranksOf(points.map((point) => point.x));
  const y = ranksOf(points.map((point) => point.y));
  const taken = new Set<string>();
  const result = new Map<string, Point>();
  for (const [index, { id }] of nodes.entries()) {
    const column = Math.round(((x[index] ?? 0) * height * VIEW_RATIO) / CELL);
    const row = Math.round(((y[index] ?? 0) * height) / CELL);
    for (const [c, r] of cellsAround(column, row)) {
      const cell = `${String(c)} ${String(r)}`;
      if (taken.has(cell)) continue;
      taken.add(cell);
      result.set(id, { x: c * CELL, y: r * CELL });
      break;
    }
  }
  return result;
}

/** Half the place in the order and half the value, each from 0 to 1: dense clusters get room, far ones stay far. */
function ranksOf(values: readonly number[]): readonly number[] {
  const { least, span } = spreadOf(values);
  const order = values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => firstDifference(a.value - b.value, a.index - b.index));
  const ranks = values.map(() => 0);
  for (const [place, { index }] of order.entries())
    ranks[index] = place / Math.max(1, values.length - 1);
  return values.map((value, index) => ((ranks[index] ?? 0) + (value - least) / span) / 2);
}
