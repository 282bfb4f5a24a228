import type { Point, Positions } from './network';

export type Direction = 'up' | 'down' | 'left' | 'right';

export type CanvasCommand =
  | { readonly type: 'walk'; readonly direction: Direction }
  | { readonly type: 'select' | 'open' | 'expand' | 'collapse' | 'hide' | 'pin' | 'menu' | 'leave' }
  | { readonly type: 'zoom-in' | 'zoom-out' | 'fit' };

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const COMMANDS: Readonly<Record<string, CanvasCommand>> = {
  ' ': { type: 'select' },
  Enter: { type: 'open' },
  e: { type: 'expand' },
  c: { type: 'collapse' },
  h: { type: 'hide' },
  p: { type: 'pin' },
  ContextMenu: { type: 'menu' },
  Escape: { type: 'leave' },
  '+': { type: 'zoom-in' },
  '=': { type: 'zoom-in' },
  '-': { type: 'zoom-out' },
  '0': { type: 'fit' },
};

/** What a key means while the drawing has the focus; null leaves the key to the browser. */
export function canvasCommand(stroke: Stroke): CanvasCommand | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  if (stroke.key === 'F10') return stroke.shiftKey ? { type: 'menu' } : null;
  const direction = DIRECTIONS[stroke.key];
  if (direction !== undefined) return { type: 'walk', direction };
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
  return COMMANDS[key] ?? null;
}

const VECTORS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Sideways distance counts double, so that an arrow prefers what lies straight ahead. */
const SIDEWAYS_WEIGHT = 2;

interface Walk {
  readonly from: string;
  readonly direction: Direction;
  readonly positions: Positions;
  readonly candidates: readonly string[];
}

/**
 * The nearest candidate within 45° of the direction, or null when there is none. Distance is forward plus twice
 * sideways; equal distances are decided by id.
 */
export function nearestInDirection({
  from,
  direction,
  positions,
  candidates,
}: Walk): string | null {
  const origin = positions.get(from);
  if (origin === undefined) return null;
  const vector = VECTORS[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const id of candidates) {
    const point = positions.get(id);
    if (point === undefined || id === from) continue;
    const dx = point.x - origin.x;
    const dy = point.y - origin.y;
    const forward = dx * vector.x + dy * vector.y;
    const sideways = Math.abs(dx * vector.y) + Math.abs(dy * vector.x);
    if (forward <= 0 || sideways > forward) continue;
    const cost = forward + SIDEWAYS_WEIGHT * sideways;
    if (best === null || cost < best.cost || (cost === best.cost && id < best.id)) {
      best = { id, cost };
    }
  }
  return best?.id ?? null;
}

/** Neighbours in that direction come first; where none lies there, any node does. */
export function walkTarget(
  walk: Omit<Walk, 'candidates'> & { readonly neighbours: readonly string[] },
): string | null {
  const { neighbours, ...rest } = walk;
  return (
    nearestInDirection({ ...rest, candidates: neighbours }) ??
    nearestInDirection({ ...rest, candidates: [...walk.positions.keys()].sort() })
  );
}
