import { type Cypher, cypher } from '../graph/cypher';

/** The provenance of a node or relationship as a map, for `provenanceColumn`. */
export function provenanceOf(variable: Cypher): Cypher {
  return cypher`{
    sourceId: ${variable}.source, vintage: ${variable}.vintage, origin: ${variable}.origin,
    basis: ${variable}.basis, confidence: ${variable}.confidence
  }`;
}
