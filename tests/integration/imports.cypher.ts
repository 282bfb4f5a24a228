import { cypher } from '../../apps/api/src/platform/graph/cypher';

/** A row is a fixture organisation with what the import decided about it. */
export const FIXTURE_ORGANISATIONS = cypher`
  MATCH (o:Organisation {country: 'ZZ'})
  OPTIONAL MATCH (o)-[:MAY_BE_SAME_AS]-(other:Organisation)
  RETURN o.id AS id, o.name AS name, o.mainTypeBasis AS mainTypeBasis, o.learners AS learners,
    o.identityState AS identityState, other.id AS mayBe,
    COLLECT { MATCH (o)-[:IMPORTED_AS]->(k:ImportKey) RETURN k.key ORDER BY k.key } AS importKeys
  ORDER BY id`;

/** A row is a figure of the fixture region. */
export const FIXTURE_FIGURES = cypher`
  MATCH (:Region {key: 'v2013:ZZ01'})-[f:HAS_FIGURE]->(s:Sector)
  RETURN s.code AS sector, f.value AS value, f.flag AS flag
  ORDER BY sector`;

/** A row is the content of a node of the fixtures, or of a relationship from one, as label or type, ends and hash. */
export const FIXTURE_CONTENT = cypher`
  MATCH (n:Organisation|Identifier|ImportKey|Statement|Project|Call|Region|Sector|Ecosystem|Indicator|Source)
  WHERE n.source STARTS WITH 'fixture-'
  CALL (n) {
    RETURN labels(n)[0] + ' ' + coalesce(n.id, n.key) + ' ' + n.importHash AS content
    UNION ALL
    MATCH (n)-[r]->(m)
    RETURN type(r) + ' ' + coalesce(n.id, n.key) + '>' + coalesce(m.id, m.key) + ' ' + r.importHash AS content
  }
  RETURN content
  ORDER BY content`;

/** Takes from the fixture organisations everything that tells their origin, as if only their nodes had been written. */
export const LOSE_IMPORT_KEYS = cypher`
  MATCH (n:Identifier|ImportKey|Statement)
  WHERE n.source STARTS WITH 'fixture-'
  DETACH DELETE n`;

/** Takes the main type from a fixture organisation, which breaks the model. */
export const SPOIL_MAIN_TYPE = cypher`
  MATCH (o:Organisation {id: 'zz-works'})
  SET o.mainType = null`;

/** A row is the state of a run. */
export const FIXTURE_RUNS = cypher`
  MATCH (run:ImportRun) WHERE run.folder STARTS WITH 'fixture-'
  RETURN run.state AS state, run.failed AS failed, run.rowErrors AS rowErrors
  ORDER BY run.startedAt`;
