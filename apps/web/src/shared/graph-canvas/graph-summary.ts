import { categoryOf, type Category } from './categories';
import { byId, drawnTieCounts, firstDifference, type Network, type NetworkNode } from './network';

/** A line of the list twin or the table. */
export interface NodeRow {
  readonly node: NetworkNode;
  readonly category: Category;
  readonly drawnTies: number;
  readonly hiddenTies: number;
}

export type RowOrder = 'name' | 'category' | 'country' | 'year' | 'drawn' | 'total';

export interface RowSort {
  readonly by: RowOrder;
  readonly descending: boolean;
}

export const DEFAULT_SORT: RowSort = { by: 'drawn', descending: true };

const words = new Intl.Collator('en', { numeric: true });

function compare(a: NodeRow, b: NodeRow, by: RowOrder): number {
  switch (by) {
    case 'name':
      return words.compare(a.node.label, b.node.label);
    case 'category':
      return words.compare(a.category, b.category);
    case 'country':
      return words.compare(a.node.country ?? '\uffff', b.node.country ?? '\uffff');
    case 'year':
      return (a.node.year ?? 0) - (b.node.year ?? 0);
    case 'drawn':
      return a.drawnTies - b.drawnTies;
    case 'total':
      return a.node.totalTies - b.node.totalTies;
  }
}

/** Every node on screen with its ties counted. Equal rows are ordered by label, then id. */
export function nodeRows(network: Network, sort: RowSort = DEFAULT_SORT): readonly NodeRow[] {
  const drawn = drawnTieCounts(network);
  const sign = sort.descending ? -1 : 1;
  return network.nodes
    .map((node) => {
      const drawnTies = drawn.get(node.id) ?? 0;
      return {
        node,
        category: categoryOf(node),
        drawnTies,
        hiddenTies: Math.max(0, node.totalTies - drawnTies),
      };
    })
    .sort((a, b) =>
      firstDifference(
        sign * compare(a, b, sort.by),
        words.compare(a.node.label, b.node.label),
        byId(a.node.id, b.node.id),
      ),
    );
}

/** A tie of one node as the inspector lists it. */
export interface TieRow {
  readonly id: string;
  readonly other: NetworkNode;
  readonly type: string;
  readonly role: string | null;
  readonly year: number | null;
  readonly origin: 'RECORDED' | 'DERIVED' | 'SUGGESTED';
}

/** The ties of a node that are drawn: newest first, unknown years last, then the other end's label. */
export function tieRows(network: Network, id: string): readonly TieRow[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return network.ties
    .flatMap((tie) => {
      if (tie.source !== id && tie.target !== id) return [];
      const other = nodes.get(tie.source === id ? tie.target : tie.source);
      if (other === undefined) return [];
      return [
        { id: tie.id, other, type: tie.type, role: tie.role, year: tie.year, origin: tie.origin },
      ];
    })
    .sort((a, b) =>
      firstDifference(
        (b.year ?? 0) - (a.year ?? 0),
        words.compare(a.other.label, b.other.label),
        byId(a.id, b.id),
      ),
    );
}
