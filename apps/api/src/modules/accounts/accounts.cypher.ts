import { cypher } from '../../platform/graph/cypher';

/**
 * One row: the one person of an installation without accounts and its workspace, made at the first use. The workspace is
 * merged first, so that two servers that start at once make one person.
 */
export const ENSURE_LOCAL_PERSON = cypher`
  MERGE (w:Workspace {id: 'installation'})
  ON CREATE SET w.name = $workspaceName, w.createdAt = $at
  SET w.lockedAt = $at
  WITH w
  CALL (w) {
    MATCH (p:Person {isLocal: true})-[:MEMBER_OF]->(w) RETURN p ORDER BY p.id LIMIT 1
    UNION
    WITH w WHERE NOT EXISTS { MATCH (:Person {isLocal: true})-[:MEMBER_OF]->(w) }
    CREATE (p:Person {id: $personId, isLocal: true, isAdministrator: true, createdAt: $at})
    CREATE (p)-[:MEMBER_OF {role: 'administrator', since: $at}]->(w)
    RETURN p
  }
  RETURN p.id AS personId, w.id AS workspaceId`;

/** A row is a workspace of a person with the role in it, by name. */
export const WORKSPACES_OF = cypher`
  MATCH (:Person {id: $personId})-[m:MEMBER_OF]->(w:Workspace)
  RETURN w.id AS id, w.name AS name, m.role AS role
  ORDER BY toLower(name), id`;

/** A row is a person of the ids asked for. */
export const PERSONS_BY_ID = cypher`
  UNWIND $ids AS id
  MATCH (p:Person {id: id})
  RETURN p.id AS id, p.name AS name`;
