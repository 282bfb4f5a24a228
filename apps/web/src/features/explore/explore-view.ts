import { DRAWING_BUDGET, type Network, type NetworkNode } from '../../shared/graph-canvas';
import type { ExploredNodeQuery } from '../../graphql/generated';
import { refusedValue } from '../../graphql/api-problem';
import { DEFAULT_LIMIT } from './explore-address';
import type { Branch, ExploreState } from './explore-graph';
import { neighboursOf } from '../../shared/graph-canvas/network';

export type Explored = NonNullable<ExploredNodeQuery['exploredNode']>;

/** The id of a search hit in the drawing. */
export function nodeIdOf(hit: { readonly kind: string; readonly id: string }): string {
  return `${hit.kind.toLowerCase()}:${hit.id}`;
}

/** The address of the page of a node; null for kinds that have no page of their own. */
export function pageOf(node: Pick<NetworkNode, 'id' | 'kind'>): string | null {
  const key = encodeURIComponent(node.id.slice(node.id.indexOf(':') + 1));
  switch (node.kind) {
    case 'ORGANISATION':
      return `/organisations/${key}`;
    case 'PROJECT':
      return `/projects/${key}`;
    case 'REGION':
      return `/regions/${key}`;
    case 'SECTOR':
      return `/sectors/${key}`;
    case 'THEME':
      return `/themes/${key}`;
    case 'ECOSYSTEM':
    case 'CHALLENGE':
    case 'CALL':
    case 'FIELD_OF_STUDY':
      return null;
  }
}

/** The id that the address names and the data does not have; null for a failure of another kind. */
export function unknownNode(error: unknown): string | null {
  const refused = refusedValue(error);
  return refused !== null && ['start', 'id'].includes(refused.argument) ? refused.value : null;
}

/** One way to expand a node, with what it would bring. */
export interface ExpandChoice {
  readonly key: string;
  readonly type: string | null;
  readonly direction: string | null;
  readonly kind: NetworkNode['kind'] | null;
  readonly total: number;
  readonly drawn: number;
}

/** The ties of a node by type and far kind, with how many of each are drawn. Most first, as the API orders them. */
export function expandChoices(explored: Explored, network: Network): readonly ExpandChoice[] {
  const kinds = new Map(network.nodes.map((node) => [node.id, node.kind]));
  const { id } = explored.node;
  return explored.tieCounts.map(({ type, direction, kind, count }) => {
    const drawn = network.ties.filter((tie) => {
      const far = direction === 'out' ? tie.target : tie.source;
      const near = direction === 'out' ? tie.source : tie.target;
      return (
        tie.type === type && near === id && kinds.get(far) === kind && tie.origin !== 'SUGGESTED'
      );
    }).length;
    return { key: `${type} ${direction} ${kind}`, type, direction, kind, total: count, drawn };
  });
}

/** The next branch of a node: it goes on behind what was asked for by the same choice before. */
export function nextBranch(
  state: ExploreState,
  node: string,
  choice: Pick<ExpandChoice, 'type' | 'direction' | 'kind'> & { readonly limit?: number },
): Branch {
  const limit = choice.limit ?? DEFAULT_LIMIT;
  const offset = state.expansions
    .filter(
      (expansion) =>
        !expansion.collapsed &&
        expansion.node === node &&
        expansion.type === choice.type &&
        expansion.kind === choice.kind,
    )
    .reduce((sum, expansion) => sum + expansion.limit, 0);
  return { node, type: choice.type, direction: choice.direction, kind: choice.kind, limit, offset };
}

/** How many nodes the drawing would have; null when that is within the budget. */
export function beyondBudget(shown: number, added: number): number | null {
  return shown + added > DRAWING_BUDGET ? shown + added : null;
}

/** The shortest way from a start to a node on screen, both included; empty when no tie on screen leads there. */
export function pathFromStart(
  network: Network,
  starts: readonly string[],
  target: string,
): readonly NetworkNode[] {
  const neighbours = neighboursOf(network);
  const from = new Map<string, string | null>();
  let frontier = starts.filter((id) => neighbours.has(id));
  for (const id of frontier) from.set(id, null);
  while (frontier.length > 0 && !from.has(target)) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const neighbour of neighbours.get(id) ?? []) {
        if (from.has(neighbour)) continue;
        from.set(neighbour, id);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  if (!from.has(target)) return [];
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const path: NetworkNode[] = [];
  for (let id: string | null = target; id !== null; id = from.get(id) ?? null) {
    const node = nodes.get(id);
    if (node !== undefined) path.unshift(node);
  }
  return path;
}

export function isExpanded(state: ExploreState, node: string): boolean {
  return state.expansions.some((expansion) => expansion.node === node && !expansion.collapsed);
}
