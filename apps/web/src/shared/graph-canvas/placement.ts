import { overlap, type Box } from './labels';
import type { NetworkNode, Point, Positions } from './network';
import { boxAt, nodeReach } from './node-size';

const FIRST_RING = 96;
const RING_STEP = 44;
const ARC_STEP = 36;
const MAX_RINGS = 80;

interface Surroundings {
  readonly parent: Point;
  readonly occupied: readonly Box[];
}

function meanPoint(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Angle that points away from what is drawn; to the right when the parent lies in its middle. */
export function outwardAngle(parent: Point, others: readonly Point[]): number {
  const centre = meanPoint(others);
  if (centre === null) return 0;
  const dx = parent.x - centre.x;
  const dy = parent.y - centre.y;
  return Math.hypot(dx, dy) < 1 ? 0 : Math.atan2(dy, dx);
}

/** Places on rings around the parent, the nearest ring first, and on a ring the outward ones first. */
function* placesAround(parent: Point, outward: number): Generator<Point> {
  for (let ring = 0; ring < MAX_RINGS; ring += 1) {
    const radius = FIRST_RING + ring * RING_STEP;
    const count = Math.floor((2 * Math.PI * radius) / ARC_STEP);
    for (let index = 0; index < count; index += 1) {
      const side = index % 2 === 0 ? 1 : -1;
      const angle = outward + (side * Math.ceil(index / 2) * 2 * Math.PI) / count;
      yield {
        x: Math.round(parent.x + radius * Math.cos(angle)),
        y: Math.round(parent.y + radius * Math.sin(angle)),
      };
    }
  }
}

/**
 * Positions for new nodes beside their parent, in the order given (strongest tie first). A place is taken when
 * neither the node nor its label covers what is drawn. Known nodes are never moved.
 */
export function placeBeside(
  added: readonly NetworkNode[],
  { parent, occupied }: Surroundings,
): Positions {
  const taken = [...occupied];
  const outward = outwardAngle(
    parent,
    occupied.map((box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })),
  );
  const placed = new Map<string, Point>();
  const places = [...placesAround(parent, outward)];
  let fromPlace = 0;
  for (const node of added) {
    const reach = nodeReach(node);
    const free = places.findIndex((place, index) => {
      if (index < fromPlace) return false;
      const box = boxAt(reach, place);
      return taken.every((other) => !overlap(box, other));
    });
    const at = places[free] ?? { x: parent.x + FIRST_RING + MAX_RINGS * RING_STEP, y: parent.y };
    placed.set(node.id, at);
    taken.push(boxAt(reach, at));
    fromPlace = Math.max(0, Math.min(free, fromPlace + 1));
  }
  return placed;
}

/** Mean distance that the nodes of `before` have moved, as a share of the view's width. */
export function meanMovement(before: Positions, after: Positions, width: number): number {
  let sum = 0;
  let count = 0;
  for (const [id, point] of before) {
    const other = after.get(id);
    if (other === undefined) continue;
    sum += Math.hypot(other.x - point.x, other.y - point.y);
    count += 1;
  }
  return count === 0 ? 0 : sum / count / width;
}
