import type { Markable } from '../ui/kind-shapes';
import type {
  Network,
  NetworkNode,
  NetworkTie,
  OrganisationKindName,
  NodeKindName,
} from './network';

/** A partner or thing that is proposed and not recorded. `kind` is an organisation's kind, or a kind of node. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly kind: Markable;
}

const NODE_KINDS: readonly string[] = [
  'PROJECT',
  'REGION',
  'SECTOR',
  'THEME',
  'ECOSYSTEM',
  'CHALLENGE',
  'CALL',
  'FIELD_OF_STUDY',
];

function isNodeKind(kind: Markable): kind is Exclude<NodeKindName, 'ORGANISATION'> {
  return NODE_KINDS.includes(kind);
}

function isOrganisationKind(kind: Markable): kind is OrganisationKindName {
  return !NODE_KINDS.includes(kind);
}

function nodeOf({ id, label, kind }: Suggestion): NetworkNode {
  return {
    id,
    label,
    kind: isNodeKind(kind) ? kind : 'ORGANISATION',
    organisationKind: isOrganisationKind(kind) ? kind : null,
    country: null,
    year: null,
    totalTies: 0,
  };
}

/** The network with a dashed tie from the start to every suggestion; one that is drawn already is only tied. */
export function withSuggestions(
  network: Network,
  start: string,
  suggestions: readonly Suggestion[],
): Network {
  if (!network.nodes.some(({ id }) => id === start)) return network;
  const known = new Set(network.nodes.map(({ id }) => id));
  const added = suggestions.filter(({ id }) => !known.has(id)).map(nodeOf);
  const ties: readonly NetworkTie[] = suggestions.map(({ id }) => ({
    id: `suggested:${start}:${id}`,
    source: start,
    target: id,
    type: 'suggested',
    role: null,
    year: null,
    strength: 0.5,
    origin: 'SUGGESTED',
  }));
  return { nodes: [...network.nodes, ...added], ties: [...network.ties, ...ties] };
}
