import { cypher } from '../../apps/api/src/platform/graph/cypher';

/** One row: members of projects whose names the source withholds. */
export const WITHHELD_MEMBERS = cypher`MATCH (p:Project) RETURN sum(p.withheldMembers) AS count`;

/** One row: organisations that the project lists name. */
export const LISTED_ORGANISATIONS = cypher`
  MATCH (o:Organisation)
  WHERE EXISTS { (o)-[:IMPORTED_AS]->(k:ImportKey) WHERE k.source IN ['cove-list', 'cove-pilots'] }
  RETURN count(o) AS count`;

/** One row: organisations of the Dutch register. */
export const DUTCH_INSTITUTIONS = cypher`
  MATCH (o:Organisation)-[:IMPORTED_AS]->(:ImportKey {source: 'duo'})
  RETURN count(o) AS count`;

/** One row: organisations whose town has a point. */
export const PLACED_ORGANISATIONS = cypher`
  MATCH (o:Organisation) WHERE o.lat IS NOT NULL
  RETURN count(o) AS count`;

/** A row is an indicator with its figures, the regions and targets they are about, and those with a value. */
export const FIGURES_BY_INDICATOR = cypher`
  MATCH (r:Region)-[f:HAS_FIGURE]->(target)
  RETURN f.indicator AS indicator, count(f) AS figures, count(DISTINCT r) AS regions,
    count(DISTINCT target) AS targets, count(f.value) AS known
  ORDER BY indicator`;

/** One row: figures of divisions in the regions of the matrix, and how many of them are known. */
export const MATRIX = cypher`
  MATCH (r:Region)-[f:HAS_FIGURE {indicator: 'persons_employed'}]->(s:Sector {level: 'division'})
  RETURN count(DISTINCT r) AS regions, count(DISTINCT s) AS divisions, count(f) AS cells, count(f.value) AS known`;

/** A row is a level of NUTS 2024 with its regions. */
export const NUTS_2024_LEVELS = cypher`
  MATCH (r:Region {version: 2024})
  WHERE r.source = 'eurostat-nuts'
  RETURN r.level AS level, count(r) AS regions
  ORDER BY level`;

/** A row is a revision and level of NACE with its codes. */
export const NACE_LEVELS = cypher`
  MATCH (s:Sector)
  WHERE s.source = 'eurostat-nace'
  RETURN s.revision AS revision, s.level AS level, count(s) AS codes
  ORDER BY revision, level`;

/** One row: the Dutch institution that the project lists know by the same name. */
export const INSTITUTION_IN_BOTH = cypher`
  MATCH (o:Organisation)-[:IMPORTED_AS]->(:ImportKey {source: 'duo'})
  WHERE EXISTS { (o)-[:IMPORTED_AS]->(k:ImportKey) WHERE k.source IN ['cove-list', 'cove-pilots'] }
  RETURN o.id AS id, o.learners AS learners`;

/** One row: two institutions of the Dutch register with one name and their own codes. */
export const SAME_NAMES_IN_REGISTER = cypher`
  MATCH (o:Organisation {name: 'Curio'})-[:IDENTIFIED_BY]->(i:Identifier {scheme: 'duo'})
  RETURN count(DISTINCT o) AS organisations, count(DISTINCT i) AS codes`;
