import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Network, Point, Positions } from './network';
import { onGrid, separate } from './separation';
import { withSeededRandom } from './seeded-random';

cytoscape.use(fcose);

const SEED = 20_190_401;
/** Up to here fcose refines every node; above it only its spectral draft is fast enough (16 s at 1,000 nodes). */
export const FULL_QUALITY_NODES = 200;

interface FcoseOptions extends cytoscape.BaseLayoutOptions {
  readonly name: 'fcose';
  readonly quality: 'default' | 'draft';
  readonly randomize: boolean;
  readonly animate: boolean;
  readonly fit: boolean;
  readonly nodeSeparation: number;
  readonly idealEdgeLength: number;
  readonly nodeRepulsion: number;
  readonly gravity: number;
  readonly numIter: number;
  readonly packComponents: boolean;
}

function fcoseOptions(nodeCount: number): FcoseOptions {
  return {
    name: 'fcose',
    quality: nodeCount > FULL_QUALITY_NODES ? 'draft' : 'default',
    randomize: true,
    animate: false,
    fit: false,
    nodeSeparation: 110,
    idealEdgeLength: 100,
    nodeRepulsion: 9000,
    gravity: 0.3,
    numIter: 1500,
    packComponents: false,
  };
}

/** Force-directed positions: the same network in the same order gives the same picture. */
export function forcePositions(network: Network, ratio?: number): Positions {
  const first = network.nodes[0];
  if (first === undefined) return new Map();
  if (network.nodes.length === 1) return new Map([[first.id, { x: 0, y: 0 }]]);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 24, height: 24 } }],
    elements: {
      nodes: network.nodes.map(({ id }) => ({ data: { id } })),
      edges: network.ties.map(({ id, source, target }) => ({
        data: { id: `tie:${id}`, source, target },
      })),
    },
  });
  withSeededRandom(SEED, () => cy.layout(fcoseOptions(network.nodes.length)).run());
  const raw = new Map<string, Point>(
    network.nodes.map(({ id }) => [id, { ...cy.getElementById(id).position() }]),
  );
  cy.destroy();
  return network.nodes.length > FULL_QUALITY_NODES
    ? onGrid(network.nodes, raw)
    : separate(network.nodes, raw, ratio);
}
