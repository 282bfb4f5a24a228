import {
  categoryOf,
  EMPTY_NETWORK,
  keepNodes,
  type Category,
  type DrawingPlan,
  type LayoutName,
  type Network,
  type NetworkNode,
  type NetworkTie,
  type Stage,
} from '../../shared/graph-canvas';

/** Type of a branch that brings the neighbourhood of a second start instead of the ties of a node. */
export const NEIGHBOURHOOD = 'neighbourhood';

/** Which ties of a node are followed; null follows all. */
export interface Branch {
  readonly node: string;
  readonly type: string | null;
  readonly direction: string | null;
  readonly kind: string | null;
  readonly limit: number;
  readonly offset: number;
}

/**
 * A collapsed expansion stays in the list while a later one stands, because the later one was drawn around it: so
 * the address gives back the same picture. It shows only the nodes that open expansions start from.
 */
export interface Expansion extends Branch {
  readonly collapsed: boolean;
}

/** A node put in a place by hand, after so many expansions. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly after: number;
}

/** Everything the address reproduces. */
export interface ExploreState {
  readonly starts: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
  readonly layout: LayoutName;
  /** Number of expansions that the layout was applied to; the later ones are drawn beside their parents. */
  readonly arrangedAfter: number;
  /** Categories isolated in the legend; none isolated shows all. */
  readonly categories: readonly Category[];
  readonly selected: readonly string[];
}

export const EMPTY_EXPLORE: ExploreState = {
  starts: [],
  expansions: [],
  hidden: [],
  pins: [],
  layout: 'force',
  arrangedAfter: 0,
  categories: [],
  selected: [],
};

export type ExploreAction =
  | { readonly type: 'start'; readonly id: string }
  | { readonly type: 'leave-out'; readonly id: string }
  | { readonly type: 'expand'; readonly branch: Branch }
  | { readonly type: 'collapse'; readonly node: string }
  | { readonly type: 'hide'; readonly ids: readonly string[] }
  | { readonly type: 'show'; readonly ids: readonly string[] }
  | { readonly type: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly type: 'unpin'; readonly id: string }
  | { readonly type: 'arrange'; readonly layout: LayoutName }
  | { readonly type: 'isolate'; readonly category: Category }
  | { readonly type: 'also'; readonly category: Category }
  | { readonly type: 'all-categories' }
  | { readonly type: 'select'; readonly ids: readonly string[] }
  | { readonly type: 'clear' };

function sameBranch(a: Branch, b: Branch): boolean {
  return (
    a.node === b.node &&
    a.type === b.type &&
    a.direction === b.direction &&
    a.kind === b.kind &&
    a.limit === b.limit &&
    a.offset === b.offset
  );
}

/** Key under which the answer for the starts is kept. */
export function startsKey(starts: readonly string[]): string {
  return `starts ${starts.join(' ')}`;
}

/** Key under which the answer for a branch is kept. */
export function branchKey({ node, type, direction, kind, limit, offset }: Branch): string {
  return `branch ${node} ${type ?? '*'} ${direction ?? '*'} ${kind ?? '*'} ${String(limit)} ${String(offset)}`;
}

function withoutTrailingCollapsed(state: ExploreState): ExploreState {
  const lastOpen = state.expansions.findLastIndex((expansion) => !expansion.collapsed);
  if (lastOpen === state.expansions.length - 1) return state;
  const expansions = state.expansions.slice(0, lastOpen + 1);
  return {
    ...state,
    expansions,
    arrangedAfter: Math.min(state.arrangedAfter, expansions.length),
    pins: state.pins.map((pin) => ({ ...pin, after: Math.min(pin.after, expansions.length) })),
  };
}

function expand(state: ExploreState, branch: Branch): ExploreState {
  const known = state.expansions.findIndex((expansion) => sameBranch(expansion, branch));
  if (known === -1) {
    return { ...state, expansions: [...state.expansions, { ...branch, collapsed: false }] };
  }
  return {
    ...state,
    expansions: state.expansions.map((expansion, index) =>
      index === known ? { ...expansion, collapsed: false } : expansion,
    ),
  };
}

function collapse(state: ExploreState, node: string): ExploreState {
  const expansions = state.expansions.map((expansion) =>
    expansion.node === node ? { ...expansion, collapsed: true } : expansion,
  );
  return withoutTrailingCollapsed({ ...state, expansions });
}

/** The state without any mention of a node: what an old address asks for may be gone from the data. */
function leaveOut(state: ExploreState, id: string): ExploreState {
  const others = (ids: readonly string[]): readonly string[] => ids.filter((one) => one !== id);
  const expansions = state.expansions.filter(({ node }) => node !== id);
  return {
    ...state,
    starts: others(state.starts),
    expansions,
    hidden: others(state.hidden),
    pins: state.pins
      .filter((pin) => pin.id !== id)
      .map((pin) => ({ ...pin, after: Math.min(pin.after, expansions.length) })),
    arrangedAfter: Math.min(state.arrangedAfter, expansions.length),
    selected: others(state.selected),
  };
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** The next state of the explored graph. Every action is reversible by its counterpart. */
export function reduceExplore(state: ExploreState, action: ExploreAction): ExploreState {
  switch (action.type) {
    case 'start':
      return { ...EMPTY_EXPLORE, starts: [action.id], selected: [action.id] };
    case 'leave-out':
      return leaveOut(state, action.id);
    case 'expand':
      return expand(state, action.branch);
    case 'collapse':
      return collapse(state, action.node);
    case 'hide':
      return {
        ...state,
        hidden: [...new Set([...state.hidden, ...action.ids])],
        selected: state.selected.filter((id) => !action.ids.includes(id)),
      };
    case 'show':
      return { ...state, hidden: state.hidden.filter((id) => !action.ids.includes(id)) };
    case 'pin': {
      const pin = { id: action.id, x: action.x, y: action.y, after: state.expansions.length };
      return { ...state, pins: [...state.pins.filter(({ id }) => id !== action.id), pin] };
    }
    case 'unpin':
      return { ...state, pins: state.pins.filter(({ id }) => id !== action.id) };
    case 'arrange':
      return {
        ...state,
        layout: action.layout,
        arrangedAfter: state.expansions.length,
        pins: state.pins.map((pin) => ({ ...pin, after: state.expansions.length })),
      };
    case 'isolate':
      return {
        ...state,
        categories:
          state.categories.length === 1 && state.categories[0] === action.category
            ? []
            : [action.category],
      };
    case 'also':
      return { ...state, categories: toggled(state.categories, action.category) };
    case 'all-categories':
      return { ...state, categories: [] };
    case 'select':
      return { ...state, selected: action.ids };
    case 'clear':
      return EMPTY_EXPLORE;
  }
}

export type Answers = ReadonlyMap<string, Network>;

/** Union of networks: the first mention of a node or tie counts. */
export function merged(networks: readonly Network[]): Network {
  const nodes = new Map<string, NetworkNode>();
  const ties = new Map<string, NetworkTie>();
  for (const network of networks) {
    for (const node of network.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const tie of network.ties) if (!ties.has(tie.id)) ties.set(tie.id, tie);
  }
  return keepNodes({ nodes: [...nodes.values()], ties: [...ties.values()] }, () => true);
}

/** What a collapsed expansion still shows: its node and the nodes that open expansions start from. */
function remainder(network: Network, parent: string, used: ReadonlySet<string>): Network {
  if (!network.nodes.some(({ id }) => id !== parent && used.has(id))) return EMPTY_NETWORK;
  return keepNodes(network, ({ id }) => id === parent || used.has(id));
}

/**
 * The graph that the state brings in, before hiding and the legend. Collapsing takes back what only that expansion
 * brought; a node that an open expansion starts from stays, with the tie that leads to it.
 */
export function broughtIn(state: ExploreState, answers: Answers): Network {
  const base = answers.get(startsKey(state.starts)) ?? EMPTY_NETWORK;
  const needed = new Set(
    state.expansions.filter((expansion) => !expansion.collapsed).map(({ node }) => node),
  );
  const branches: Network[] = [];
  for (const expansion of [...state.expansions].reverse()) {
    const network = answers.get(branchKey(expansion));
    if (network === undefined) continue;
    if (!expansion.collapsed) {
      branches.unshift(network);
      continue;
    }
    const rest = remainder(network, expansion.node, needed);
    if (rest.nodes.length > 0) needed.add(expansion.node);
    branches.unshift(rest);
  }
  return merged([base, ...branches]);
}

/**
 * The graph with the ties between nodes that different answers brought. An answer only knows the ties among its own
 * nodes; without the others a tie to a node on screen would be counted as not drawn.
 */
export function withTies(graph: Network, ties: readonly NetworkTie[]): Network {
  const known = new Set(graph.ties.map(({ id }) => id));
  const added = ties.filter(({ id }) => !known.has(id));
  if (added.length === 0) return graph;
  return keepNodes({ nodes: graph.nodes, ties: [...graph.ties, ...added] }, () => true);
}

/** The stages by which the drawing came about; those whose answer is still awaited are left out. */
export function drawingPlan(state: ExploreState, answers: Answers): DrawingPlan {
  const base = answers.get(startsKey(state.starts)) ?? EMPTY_NETWORK;
  const later: readonly Stage[] = state.expansions.map((expansion) => ({
    network: answers.get(branchKey(expansion)) ?? EMPTY_NETWORK,
    parent: expansion.node,
  }));
  return {
    stages: [{ network: base, parent: null }, ...later],
    starts: state.starts,
    layout: state.layout,
    arrangedAfter: Math.min(state.arrangedAfter, state.expansions.length),
    pins: state.pins,
  };
}

/** The graph on screen: what is brought in, without hidden nodes and without categories that are filtered out. */
export function onScreen(state: ExploreState, whole: Network): Network {
  const hidden = new Set(state.hidden);
  const isolated = new Set(state.categories);
  return keepNodes(
    whole,
    (node) => !hidden.has(node.id) && (isolated.size === 0 || isolated.has(categoryOf(node))),
  );
}
