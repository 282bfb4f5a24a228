import type { NodeRow, RenamedRegion, TieRow } from './explore.repository';
import {
  nodeId,
  publicGraphOf,
  type ExploreNode,
  type ExploreTie,
  type NodeKind,
  type PublicGraph,
} from './public-graph';

/** Strength of a participation by role; an associated partner counts half (methods I.10). */
const ASSOCIATED_STRENGTH = 0.5;
const FULL_STRENGTH = 1;

/** Languages of the labels by the ending of their property, such as `labelNl`. */
function labelsOf(row: NodeRow): Readonly<Record<string, string>> {
  const labels: Record<string, string> = { en: row.label };
  for (const [property, text] of row.labels) {
    labels[property.replace('label', '').toLowerCase()] = text;
  }
  return labels;
}

/** Follows codes that only changed their name to the newest one. */
function newestCode(renamed: ReadonlyMap<string, string>): (kind: NodeKind, key: string) => string {
  return (kind, key) => {
    if (kind !== 'region') return key;
    let code = key;
    for (const seen = new Set<string>(); !seen.has(code);) {
      seen.add(code);
      code = renamed.get(code) ?? code;
    }
    return code;
  };
}

function nodeOf(row: NodeRow): ExploreNode {
  return {
    id: nodeId(row.kind, row.key),
    kind: row.kind,
    labels: labelsOf(row),
    organisationKind: row.organisationKind,
    country: row.country,
    year: row.kind === 'region' ? null : row.year,
  };
}

function strengthOf(row: TieRow): number {
  if (row.role === 'associated') return ASSOCIATED_STRENGTH;
  return row.weight ?? FULL_STRENGTH;
}

/**
 * The public graph of the rows. A region is one node under the newest code that it only changed its name to, with the
 * name of the newest version of NUTS, whatever versions its facts were recorded in.
 */
export function recordGraph(
  nodeRows: readonly NodeRow[],
  tieRows: readonly TieRow[],
  renamedRegions: readonly RenamedRegion[],
): PublicGraph {
  const newest = newestCode(new Map(renamedRegions.map((row) => [row.fromCode, row.toCode])));
  const byVersion = [...nodeRows].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const nodes = byVersion.filter((row) => newest(row.kind, row.key) === row.key).map(nodeOf);
  const ties = tieRows.map((row): ExploreTie => ({
    source: nodeId(row.sourceKind, newest(row.sourceKind, row.sourceKey)),
    target: nodeId(row.targetKind, newest(row.targetKind, row.targetKey)),
    type: row.type.toLowerCase(),
    role: row.role,
    year: row.year,
    strength: strengthOf(row),
    origin: row.origin,
  }));
  return publicGraphOf(nodes, ties);
}
