import { NODES, RELATIONSHIPS, type NodeLabel, type RelationshipType } from './graph-model';

declare const cypherBrand: unique symbol;

/** The text of a statement. Only the `cypher` tag and the schema names below make one. */
export type Cypher = string & { readonly [cypherBrand]: true };

/**
 * Builds a statement. Only other Cypher may stand inside `${}`, so that a value can never be pasted
 * into a statement: values travel as parameters.
 */
export function cypher(parts: TemplateStringsArray, ...inserted: readonly Cypher[]): Cypher {
  const text = parts.reduce((whole, part, index) => {
    const insertion = inserted[index - 1] ?? '';
    return index === 0 ? part : `${whole}${insertion}${part}`;
  }, '');
  return text.trim() as Cypher;
}

/** The label as Cypher text; labels cannot be parameters, so they come from the closed graph model. */
export function labelText(label: NodeLabel): Cypher {
  return label as string as Cypher;
}

/** The relationship type as Cypher text, from the closed graph model. */
export function typeText(type: RelationshipType): Cypher {
  return type as string as Cypher;
}

/** The key property of a label as Cypher text. */
export function keyText(label: NodeLabel): Cypher {
  return NODES[label].key as string as Cypher;
}

export function isNodeLabel(text: string): text is NodeLabel {
  return Object.hasOwn(NODES, text);
}

export function isRelationshipType(text: string): text is RelationshipType {
  return Object.hasOwn(RELATIONSHIPS, text);
}
