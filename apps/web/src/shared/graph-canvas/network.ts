/** What the API calls a kind of node; the names are those of `NodeKind` in the schema. */
export type NodeKindName =
  | 'ORGANISATION'
  | 'PROJECT'
  | 'REGION'
  | 'SECTOR'
  | 'THEME'
  | 'ECOSYSTEM'
  | 'CHALLENGE'
  | 'CALL'
  | 'FIELD_OF_STUDY';

/** The names of `OrganisationKind` in the schema. */
export type OrganisationKindName =
  | 'VET_PROVIDER'
  | 'HIGHER_EDUCATION'
  | 'RESEARCH'
  | 'BUSINESS'
  | 'CHAMBER_OR_BUSINESS_ASSOCIATION'
  | 'SOCIAL_PARTNER'
  | 'PUBLIC_AUTHORITY'
  | 'NGO'
  | 'OTHER';

export type TieOriginName = 'RECORDED' | 'DERIVED' | 'SUGGESTED';

/** `totalTies` counts every tie of the node in the whole network, drawn or not. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKindName;
  readonly label: string;
  readonly organisationKind: OrganisationKindName | null;
  readonly country: string | null;
  readonly year: number | null;
  readonly totalTies: number;
}

/** `strength` runs from 0 to 1. */
export interface NetworkTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly role: string | null;
  readonly year: number | null;
  readonly strength: number;
  readonly origin: TieOriginName;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}

export const EMPTY_NETWORK: Network = { nodes: [], ties: [] };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Point>;

const byText = new Intl.Collator('en', { numeric: true });

/** The first of several comparisons that tells two things apart; 0 when none does. */
export function firstDifference(...differences: readonly number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Order of ids by code unit, the last tie-break everywhere. */
export function byId(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Alphabetical order of labels; equal labels are ordered by id. */
export function byLabel(left: NetworkNode, right: NetworkNode): number {
  return firstDifference(byText.compare(left.label, right.label), byId(left.id, right.id));
}

/** Ids of the nodes a node is tied to, for every node; each list is ordered by id. */
export function neighboursOf(network: Network): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>(network.nodes.map((node) => [node.id, new Set()]));
  for (const tie of network.ties) {
    if (tie.source === tie.target) continue;
    if (!sets.has(tie.source) || !sets.has(tie.target)) continue;
    sets.get(tie.source)?.add(tie.target);
    sets.get(tie.target)?.add(tie.source);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].sort()]));
}

/** Number of recorded or derived ties drawn at each node; suggested ties are not part of the network. */
export function drawnTieCounts(network: Network): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(network.nodes.map((node) => [node.id, 0]));
  for (const tie of network.ties) {
    if (tie.origin === 'SUGGESTED') continue;
    const source = counts.get(tie.source);
    const target = counts.get(tie.target);
    if (source === undefined || target === undefined) continue;
    counts.set(tie.source, source + 1);
    if (tie.source !== tie.target) counts.set(tie.target, target + 1);
  }
  return counts;
}

/** How many ties of each node are not drawn; never below zero. */
export function hiddenTieCounts(network: Network): ReadonlyMap<string, number> {
  const drawn = drawnTieCounts(network);
  return new Map(
    network.nodes.map((node) => [node.id, Math.max(0, node.totalTies - (drawn.get(node.id) ?? 0))]),
  );
}

/** Ids from the most to the least central on screen: drawn ties, then all ties, then id. */
export function byCentrality(network: Network): readonly string[] {
  const drawn = drawnTieCounts(network);
  return [...network.nodes]
    .sort((a, b) =>
      firstDifference(
        (drawn.get(b.id) ?? 0) - (drawn.get(a.id) ?? 0),
        b.totalTies - a.totalTies,
        byId(a.id, b.id),
      ),
    )
    .map((node) => node.id);
}

/** The network without the nodes that are left out, and without ties that lose an end. */
export function keepNodes(network: Network, keep: (node: NetworkNode) => boolean): Network {
  const nodes = network.nodes.filter(keep);
  const ids = new Set(nodes.map((node) => node.id));
  return { nodes, ties: network.ties.filter((tie) => ids.has(tie.source) && ids.has(tie.target)) };
}

const ORIGINS = ['RECORDED', 'DERIVED', 'SUGGESTED'] as const satisfies readonly TieOriginName[];

/** The origins of ties that occur, in the order of the legend. */
export function originsOf(network: Network): readonly TieOriginName[] {
  return ORIGINS.filter((origin) => network.ties.some((tie) => tie.origin === origin));
}
