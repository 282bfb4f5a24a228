import {
  byLabel,
  firstDifference,
  neighboursOf,
  type Network,
  type Point,
  type Positions,
} from './network';

/** From the rings of one step to those of the next. */
const STEP_GAP = 96;
/** Between the rings that hold the nodes of one step. */
const RING_GAP = 62;
const ARC_PER_NODE = 50;
/** Rings are wider than high, as screens are and as names are. */
const WIDENING = 1.4;

/** Steps from the starts to every node; nodes that no tie reaches stand one step outside the rest. */
function distances(network: Network, starts: readonly string[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(network);
  const found = new Map<string, number>();
  let frontier = starts.filter((id) => neighbours.has(id));
  const first = network.nodes[0];
  if (frontier.length === 0 && first !== undefined) frontier = [first.id];
  for (let level = 0; frontier.length > 0; level += 1) {
    for (const id of frontier) found.set(id, level);
    frontier = [...new Set(frontier.flatMap((id) => neighbours.get(id) ?? []))].filter(
      (id) => !found.has(id),
    );
  }
  const outside = Math.max(0, ...found.values()) + 1;
  return new Map(network.nodes.map(({ id }) => [id, found.get(id) ?? outside]));
}

interface Ring {
  readonly radius: number;
  readonly room: number;
}

/** The rings that hold the nodes of one step: as few as do, each with room for its nodes. */
function ringsFor(count: number, inner: number): readonly Ring[] {
  const rings: Ring[] = [];
  for (let radius = inner, left = count; left > 0; radius += RING_GAP) {
    const room = Math.max(1, Math.floor((2 * Math.PI * radius) / ARC_PER_NODE));
    rings.push({ radius, room });
    left -= room;
  }
  return rings;
}

/** Deals the nodes of a step to its rings in turn, to each by its share of the room, so that all fill evenly. */
function dealt<T>(members: readonly T[], rings: readonly Ring[]): readonly (readonly T[])[] {
  const hands = rings.map((): T[] => []);
  for (const member of members) {
    const fills = hands.map((hand, index) => (hand.length + 0.5) / (rings[index]?.room ?? 1));
    hands[fills.indexOf(Math.min(...fills))]?.push(member);
  }
  return hands;
}

function meanAngle(angles: readonly number[]): number {
  if (angles.length === 0) return 0;
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  const angle = Math.atan2(y, x);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

interface Member {
  readonly id: string;
  readonly angle: number;
}

/** Turns evenly spaced places so that the nodes stand, on the whole, nearest to the angles they want. */
function turnOf(hand: readonly Member[]): number {
  const step = (2 * Math.PI) / Math.max(1, hand.length);
  return meanAngle(hand.map(({ angle }, index) => angle - index * step));
}

function pointAt(radius: number, angle: number): Point {
  return {
    x: Math.round(radius * WIDENING * Math.cos(angle)),
    y: Math.round(radius * Math.sin(angle)),
  };
}

/**
 * Rings around the starts, which stand in the middle: one band of rings a step. In a band nodes follow the mean angle
 * of their neighbours on inner rings, then their label, so that ties cross little.
 */
export function ringPositions(network: Network, starts: readonly string[]): Positions {
  const levels = distances(network, starts);
  const neighbours = neighboursOf(network);
  const angles = new Map<string, number>();
  const positions = new Map<string, Point>();
  const deepest = Math.max(0, ...levels.values());
  let outermost = -STEP_GAP;
  for (let level = 0; level <= deepest; level += 1) {
    const members = network.nodes
      .filter(({ id }) => levels.get(id) === level)
      .map((node) => ({
        node,
        id: node.id,
        angle: meanAngle((neighbours.get(node.id) ?? []).flatMap((id) => angles.get(id) ?? [])),
      }))
      .sort((a, b) => firstDifference(a.angle - b.angle, byLabel(a.node, b.node)));
    const inner = Math.max(outermost + STEP_GAP, members.length > 1 ? RING_GAP : 0);
    const rings = ringsFor(members.length, inner);
    for (const [index, hand] of dealt(members, rings).entries()) {
      const radius = rings[index]?.radius ?? inner;
      const turn = turnOf(hand);
      for (const [place, { id }] of hand.entries()) {
        const angle = turn + (place * 2 * Math.PI) / hand.length;
        angles.set(id, angle);
        positions.set(id, pointAt(radius, angle));
      }
      outermost = Math.max(outermost, radius);
    }
  }
  return positions;
}
