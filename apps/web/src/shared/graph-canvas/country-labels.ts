import { countryName } from './group-title';
import type { NetworkNode } from './network';

/** Id of a region that is a whole country: the kind and a code of two letters. */
const WHOLE_COUNTRY = /^region:[A-Z]{2}$/;

/** The nodes with whole countries named in the reader's language; the data names them in their own. */
export function withCountryNames<Node extends NetworkNode>(
  nodes: readonly Node[],
  language: string,
): readonly Node[] {
  return nodes.map((node) =>
    node.country !== null && WHOLE_COUNTRY.test(node.id)
      ? { ...node, label: countryName(node.country, language) }
      : node,
  );
}
