import { cypher } from '../../platform/graph/cypher';

/** A row is a workspace of a person with the role in it, by name. */
export const WORKSPACES_OF = cypher`
  MATCH (:Person {id: $personId})-[m:MEMBER_OF]->(w:Workspace)
  RETURN w.id AS id, w.name AS name, m.role AS role
  ORDER BY toLower(name), id`;

/** A row is the workspace of the id. */
export const WORKSPACE_BY_ID = cypher`
  MATCH (w:Workspace {id: $id})
  RETURN w.id AS id, w.name AS name, w.createdAt AS createdAt`;

/** A row is a workspace that is locked until the transaction ends, so that changes of its members come one by one. */
export const LOCK_WORKSPACE = cypher`
  MATCH (w:Workspace {id: $id})
  SET w.lockedAt = $at
  WITH w
  RETURN w.id AS id`;

/** A row is a member of a workspace, by name. */
export const MEMBERS_OF = cypher`
  MATCH (:Workspace {id: $id})<-[m:MEMBER_OF]-(p:Person)
  RETURN p.id AS personId, p.name AS name, m.role AS role, m.since AS since,
    head(COLLECT { MATCH (a:Account)-[:ACCOUNT_OF]->(p) RETURN a.userName }) AS userName
  ORDER BY toLower(coalesce(name, userName, '')), personId`;

/** No row: a workspace. */
export const CREATE_WORKSPACE = cypher`
  CREATE (w:Workspace)
  SET w = $workspace`;

/** No row: names a workspace. */
export const RENAME_WORKSPACE = cypher`
  MATCH (w:Workspace {id: $id})
  SET w.name = $name`;

/** No row: gives a person a role in a workspace, in place of the role before. */
export const SET_ROLE = cypher`
  MATCH (w:Workspace {id: $id})
  MATCH (p:Person {id: $personId})
  MERGE (p)-[m:MEMBER_OF]->(w)
  ON CREATE SET m.since = $at
  SET m.role = $role`;

/** No row: takes a person out of a workspace. */
export const REMOVE_MEMBER = cypher`
  MATCH (:Person {id: $personId})-[m:MEMBER_OF]->(:Workspace {id: $id})
  DELETE m`;
