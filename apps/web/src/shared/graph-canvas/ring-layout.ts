import {
  byLabel,
  firstDifference,
  neighboursOf,
  type Network,
  type Point,
  type Positions,
} from './network';

const RING_GAP = 130;
const ARC_PER_NODE = 96;
const NODES_PER_RING = 48;

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

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size)
    parts.push(items.slice(start, start + size));
  return parts;
}

function meanAngle(angles: readonly number[]): number {
  if (angles.length === 0) return 0;
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  const angle = Math.atan2(y, x);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/**
 * Concentric positions: the starts in the middle, then one ring a step. On a ring nodes follow the mean angle of
 * their neighbours on inner rings, then their label, so that ties cross little.
 */
export function ringPositions(network: Network, starts: readonly string[]): Positions {
  const levels = distances(network, starts);
  const neighbours = neighboursOf(network);
  const angles = new Map<string, number>();
  const positions = new Map<string, Point>();
  const deepest = Math.max(0, ...levels.values());
  let radius = 0;
  for (let level = 0; level <= deepest; level += 1) {
    const members = network.nodes
      .filter(({ id }) => levels.get(id) === level)
      .map((node) => ({
        node,
        angle: meanAngle((neighbours.get(node.id) ?? []).flatMap((id) => angles.get(id) ?? [])),
      }))
      .sort((a, b) => firstDifference(a.angle - b.angle, byLabel(a.node, b.node)));
    for (const ring of chunks(members, NODES_PER_RING)) {
      const needed = ring.length === 1 ? 0 : (ring.length * ARC_PER_NODE) / (2 * Math.PI);
      radius = level === 0 && positions.size === 0 ? needed : Math.max(radius + RING_GAP, needed);
      for (const [index, { node }] of ring.entries()) {
        const angle = (index * 2 * Math.PI) / ring.length;
        angles.set(node.id, angle);
        positions.set(node.id, {
          x: Math.round(radius * Math.cos(angle)),
          y: Math.round(radius * Math.sin(angle)),
        });
      }
    }
  }
  return positions;
}
