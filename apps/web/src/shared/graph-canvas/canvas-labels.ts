import type cytoscape from 'cytoscape';
import { labelFontSize, visibleLabels, wrapLabel } from './labels';
import { byCentrality, type Network, type Positions } from './network';
import { nodeSize } from './node-size';

export interface RankedLabel {
  readonly id: string;
  readonly wrapped: string;
  readonly size: number;
}

/** The labels of a network, the most central node first. */
export function rankedLabels(network: Network): readonly RankedLabel[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return byCentrality(network).flatMap((id) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ id, wrapped: wrapLabel(node.label), size: nodeSize(node) }];
  });
}

/** Shows the labels that fit at this zoom and hides the others. */
export function showLabels(
  cy: cytoscape.Core,
  ranked: readonly RankedLabel[],
  view: { readonly positions: Positions; readonly first: readonly string[] },
): void {
  const zoom = cy.zoom();
  const shown = visibleLabels(ranked, { ...view, zoom });
  const fontSize = labelFontSize(zoom);
  cy.batch(() => {
    for (const { id } of ranked) {
      const node = cy.getElementById(id);
      const isShown = shown.has(id);
      if (isShown) node.data('fontSize', fontSize);
      if (isShown !== node.hasClass('labelled')) node.toggleClass('labelled', isShown);
    }
  });
}
