import { textWidth } from './label-text';
import type { Point, Positions } from './network';

const LABEL_FONT_SIZE = 12;
const LINE_HEIGHT = 15;
/** Room between a mark and its label. */
export const LABEL_GAP = 4;

/** Rectangle on the scale of the layout. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(a: Box, frame: Box): boolean {
  return (
    a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom
  );
}

/** On screen the text never shrinks with the drawing: in layout units it grows as the drawing is zoomed out. */
export function labelFontSize(zoom: number): number {
  return LABEL_FONT_SIZE / Math.min(1, Math.max(zoom, 0.04));
}

/** Where a label may stand, in the order in which places are tried. */
export const LABEL_SIDES = ['below', 'right', 'left', 'above'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

export interface LabelPlace {
  /** Diameter of the mark. */
  readonly size: number;
  readonly zoom: number;
  readonly side?: LabelSide;
}

/** The ground of a label beside its mark, on the scale of the layout at this zoom. */
export function labelBox(wrapped: string, at: Point, place: LabelPlace): Box {
  const scale = labelFontSize(place.zoom) / LABEL_FONT_SIZE;
  const width = (textWidth(wrapped) + LABEL_GAP) * scale;
  const height = wrapped.split('\n').length * LINE_HEIGHT * scale;
  const away = place.size / 2 + LABEL_GAP;
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  switch (place.side ?? 'below') {
    case 'below':
      return box(at.x - width / 2, at.y + away);
    case 'above':
      return box(at.x - width / 2, at.y - away - height);
    case 'right':
      return box(at.x + away, at.y - height / 2);
    case 'left':
      return box(at.x - away - width, at.y - height / 2);
  }
}

/** A mark with its label; `badge` is what the number beside it covers, relative to the centre of the mark. */
export interface LabelledNode {
  readonly id: string;
  readonly wrapped: string;
  readonly size: number;
  readonly badge?: Box | undefined;
}

export interface LabelView {
  readonly positions: Positions;
  readonly zoom: number;
  /** Placed before the others: the starts and what is suggested. */
  readonly first: readonly string[];
  /** Labelled whatever they cover: what the reader has chosen. */
  readonly chosen?: readonly string[];
  /** What is in view; a label that its edge would cut is left out. */
  readonly frame?: Box | undefined;
  /** Texts that are always drawn, such as headings. */
  readonly taken?: readonly Box[];
}

interface Obstacle {
  readonly id: string;
  readonly box: Box;
  readonly isBadge: boolean;
}

function moved(box: Box, { x, y }: Point): Box {
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function obstaclesOf(nodes: readonly LabelledNode[], positions: Positions): readonly Obstacle[] {
  return nodes.flatMap(({ id, size, badge }) => {
    const at = positions.get(id);
    if (at === undefined) return [];
    const half = size / 2;
    const mark = { left: -half, right: half, top: -half, bottom: half };
    return [
      { id, box: moved(mark, at), isBadge: false },
      ...(badge === undefined ? [] : [{ id, box: moved(badge, at), isBadge: true }]),
    ];
  });
}

/** Obstacles by the cells of a grid, so that a label meets only those near it. */
class ObstacleGrid {
  private readonly cells = new Map<string, Obstacle[]>();

  constructor(
    private readonly cellSize: number,
    obstacles: readonly Obstacle[],
  ) {
    for (const obstacle of obstacles) {
      for (const key of this.keysOf(obstacle.box)) {
        const cell = this.cells.get(key);
        if (cell === undefined) this.cells.set(key, [obstacle]);
        else cell.push(obstacle);
      }
    }
  }

  covers(box: Box, id: string): boolean {
    return this.keysOf(box).some((key) =>
      (this.cells.get(key) ?? []).some(
        (other) => (other.id !== id || other.isBadge) && overlap(box, other.box),
      ),
    );
  }

  private keysOf(box: Box): readonly string[] {
    const keys: string[] = [];
    const last = (value: number): number => Math.floor(value / this.cellSize);
    for (let column = last(box.left); column <= last(box.right); column += 1) {
      for (let row = last(box.top); row <= last(box.bottom); row += 1) {
        keys.push(`${String(column)} ${String(row)}`);
      }
    }
    return keys;
  }
}

const LABEL_CELL_PIXELS = 120;
/** More nodes than this leave no room between them when zoomed out; the most central names are then landmarks. */
const LANDMARK_NODES = 300;
const LANDMARK_ZOOM = 0.6;
export const LANDMARKS = 10;

/**
 * The nodes whose labels are drawn at rest, with the side at which each stands. Nodes come in order of centrality; a
 * label takes the first side where it covers no label, mark, badge or heading and is not cut by the frame, and is
 * left out where there is none. What the reader has chosen is labelled whatever it covers; so are, among more than 300
 * nodes below a zoom of 0.6, the ten most central ones, and those alone.
 */
export function visibleLabels(
  ranked: readonly LabelledNode[],
  { positions, zoom, first, chosen = [], frame, taken: always = [] }: LabelView,
): ReadonlyMap<string, LabelSide> {
  const leading = new Set([...chosen, ...first]);
  const obstacles = new ObstacleGrid(
    LABEL_CELL_PIXELS / Math.max(zoom, 0.04),
    obstaclesOf(ranked, positions),
  );
  const shown = new Map<string, LabelSide>();
  const taken: Box[] = [...always];
  const isPattern = ranked.length > LANDMARK_NODES && zoom < LANDMARK_ZOOM;
  const candidates = [
    ...ranked.filter(({ id }) => chosen.includes(id)),
    ...ranked.filter(({ id }) => leading.has(id) && !chosen.includes(id)),
    ...(isPattern ? ranked.slice(0, LANDMARKS) : ranked).filter(({ id }) => !leading.has(id)),
  ];
  for (const { id, wrapped, size } of candidates) {
    const at = positions.get(id);
    if (at === undefined || wrapped === '') continue;
    if (frame !== undefined && !within({ left: at.x, right: at.x, top: at.y, bottom: at.y }, frame))
      continue;
    const boxOf = (side: LabelSide): Box => labelBox(wrapped, at, { size, zoom, side });
    const side = LABEL_SIDES.find((candidate) => {
      const box = boxOf(candidate);
      if (frame !== undefined && !within(box, frame)) return false;
      if (taken.some((other) => overlap(box, other))) return false;
      return isPattern || !obstacles.covers(box, id);
    });
    if (side === undefined && !chosen.includes(id)) continue;
    shown.set(id, side ?? 'below');
    taken.push(boxOf(side ?? 'below'));
  }
  return shown;
}
