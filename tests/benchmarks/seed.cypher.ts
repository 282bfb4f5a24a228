import { cypher } from '../../apps/api/src/platform/graph/cypher';

/** The floor of loading: the same relationships by the shortest statement that makes them. */
export const PLAIN_FIGURES = cypher`
  UNWIND $rows AS row
  MATCH (a:Region {key: row.from})
  MATCH (b:Sector {key: row.to})
  CREATE (a)-[r:HAS_FIGURE]->(b)
  SET r = row.properties`;

/** Removes the figures of the made-up regions, so that they can be loaded again. */
export const REMOVE_FIGURES = cypher`
  MATCH (:Region {country: 'ZZ'})-[f:HAS_FIGURE]->(:Sector)
  CALL (f) { DELETE f } IN TRANSACTIONS OF 5000 ROWS`;

/** A row is a figure of the made-up regions with its ends. */
export const LOADED_FIGURES = cypher`
  MATCH (a:Region {country: 'ZZ'})-[f:HAS_FIGURE]->(b:Sector)
  RETURN a.key AS from, b.key AS to, properties(f) AS properties
  ORDER BY f.key`;
