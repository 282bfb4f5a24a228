import {
  cypher,
  keyText,
  labelText,
  typeText,
  isNodeLabel,
  isRelationshipType,
  type Cypher,
} from '../../platform/graph/cypher';
import {
  NODES,
  RELATIONSHIPS,
  type NodeLabel,
  type RelationshipType,
} from '../../platform/graph/graph-model';
import { COUNT_WORK } from '../../platform/graph/work-count.cypher';

/**
 * The statements that load one label or type: how many the graph holds, and what it holds of `$rows` as
 * identities with the hash of their content.
 */
export interface LoadStatements {
  readonly count: Cypher;
  readonly found: Cypher;
  readonly create: Cypher;
  readonly update: Cypher;
}

function nodeStatements(label: NodeLabel): LoadStatements {
  const name = labelText(label);
  const key = keyText(label);
  return {
    count: cypher`MATCH (n:${name}) RETURN count(n) AS count`,
    found: cypher`UNWIND $rows AS row MATCH (n:${name} {${key}: row.identity}) RETURN row.identity AS identity, n.importHash AS hash`,
    create: cypher`UNWIND $rows AS row CREATE (n:${name}) SET n = row.properties`,
    update: cypher`UNWIND $rows AS row MATCH (n:${name} {${key}: row.identity}) SET n += row.properties`,
  };
}

function relationshipStatements(type: RelationshipType, to: NodeLabel): LoadStatements {
  const name = typeText(type);
  const from = RELATIONSHIPS[type].from;
  const start = cypher`(a:${labelText(from)} {${keyText(from)}: row.from})`;
  const end = cypher`(b:${labelText(to)} {${keyText(to)}: row.to})`;
  const isKeyed = 'key' in RELATIONSHIPS[type];
  const one = isKeyed
    ? cypher`UNWIND $rows AS row MATCH ()-[r:${name} {key: row.identity}]->()`
    : cypher`UNWIND $rows AS row MATCH ${start}-[r:${name}]->${end}`;
  return {
    count: cypher`MATCH ()-[r:${name}]->() RETURN count(r) AS count`,
    found: cypher`${one} RETURN row.identity AS identity, r.importHash AS hash`,
    create: cypher`UNWIND $rows AS row MATCH ${start} MATCH ${end} CREATE (a)-[r:${name}]->(b) SET r = row.properties`,
    update: cypher`${one} SET r += row.properties`,
  };
}

/** Statements by label. */
export const NODE_STATEMENTS: ReadonlyMap<string, LoadStatements> = new Map(
  Object.keys(NODES)
    .filter(isNodeLabel)
    .map((label) => [label, nodeStatements(label)]),
);

/** Statements by relationship type and end label, as "HAS_FIGURE>Sector". */
export const RELATIONSHIP_STATEMENTS: ReadonlyMap<string, LoadStatements> = new Map(
  Object.keys(RELATIONSHIPS)
    .filter(isRelationshipType)
    .flatMap((type) =>
      RELATIONSHIPS[type].to.map(
        (to) => [`${type}>${to}`, relationshipStatements(type, to)] as const,
      ),
    ),
);

/** A row is the key of a node that rows of an import may refer to. */
export const EXISTING_KEYS: ReadonlyMap<string, Cypher> = new Map(
  Object.keys(NODES)
    .filter(isNodeLabel)
    .map((label) => [
      label,
      cypher`MATCH (n:${labelText(label)}) RETURN n.${keyText(label)} AS identity`,
    ]),
);

/** A row is an organisation with the keys and names that matching compares. */
export const KNOWN_ORGANISATIONS = cypher`
  MATCH (o:Organisation)
  RETURN o.id AS id, o.name AS name, o.label AS label, o.country AS country, o.town AS town,
    o.mainType AS mainType, o.source AS source,
    COLLECT { MATCH (o)-[:IMPORTED_AS]->(k:ImportKey) RETURN k.key ORDER BY k.key } AS importKeys,
    COLLECT { MATCH (o)-[:IDENTIFIED_BY]->(i:Identifier) RETURN i.key ORDER BY i.key } AS identifiers
  ORDER BY id`;

/** One row: the size of the graph without saved work and the runs of the pipeline itself. */
export const GRAPH_SIZE = cypher`
  ${COUNT_WORK}
  CALL () { MATCH (n) RETURN count(n) AS nodes }
  CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
  CALL () { MATCH (n:ImportRun) RETURN count(n) AS runs }
  RETURN nodes - runs - workNodes AS nodes, relationships - workRelationships AS relationships`;

/**
 * A row is the latest completed run of a folder, with how much runs of other folders have updated since, and the size
 * of the graph after the last of them.
 */
export const LAST_COMPLETED_RUN = cypher`
  MATCH (run:ImportRun {folder: $folder})
  WHERE run.state = 'completed'
  WITH run
  ORDER BY run.finishedAt DESC, run.id
  LIMIT 1
  WITH run, COLLECT {
    MATCH (later:ImportRun)
    WHERE later.state = 'completed' AND later.finishedAt > run.finishedAt
    RETURN later
    ORDER BY later.finishedAt, later.id
  } AS since
  WITH run, since, coalesce(last(since), run) AS latest
  RETURN run.digest AS digest, run.failed AS failed, run.unchanged + run.created + run.updated AS records,
    reduce(updated = 0, later IN since | updated + later.updated) AS updatedSince,
    latest.graphNodes AS graphNodes, latest.graphRelationships AS graphRelationships`;

/** Marks runs that were cut off and returns how many there were. */
export const CLOSE_INTERRUPTED_RUNS = cypher`
  MATCH (run:ImportRun)
  WHERE run.state = 'running'
  SET run.state = 'interrupted', run.finishedAt = $now
  RETURN count(run) AS interrupted`;

/** Opens a run. */
export const START_RUN = cypher`
  CREATE (run:ImportRun {id: $id})
  SET run += $properties`;

/** Closes a run with its counts and the lines of its row errors. */
export const FINISH_RUN = cypher`
  MATCH (run:ImportRun {id: $id})
  SET run += $properties`;

/** Raises the version of the public graph and returns it. */
export const RAISE_SNAPSHOT_VERSION = cypher`
  MERGE (s:SnapshotVersion {id: 'public'})
  ON CREATE SET s.version = 1, s += $provenance
  ON MATCH SET s.version = s.version + 1
  RETURN s.version AS version`;

/** A row is the version of the public graph. */
export const SNAPSHOT_VERSION = cypher`
  MATCH (s:SnapshotVersion {id: 'public'})
  RETURN s.version AS version`;

/** Says of organisations that their identity is provisional. */
export const MARK_PROVISIONAL = cypher`
  MATCH (o:Organisation)
  WHERE o.id IN $ids
  SET o.identityState = 'provisional'`;
