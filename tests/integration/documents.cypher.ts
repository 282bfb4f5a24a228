import { cypher } from '../../apps/api/src/platform/graph/cypher';

/** No row: two people and a workspace of the tests. */
export const ADD_PEOPLE = cypher`
  UNWIND $people AS person
  MERGE (p:Person {id: person.id}) SET p.createdAt = $at
  MERGE (w:Workspace {id: 'fixture-school'}) SET w.name = 'School', w.createdAt = $at
  WITH p, w, person WHERE person.role IS NOT NULL
  MERGE (p)-[m:MEMBER_OF]->(w) SET m.role = person.role`;

/** No row: takes everything of the tests away but the audit trail, from which nothing is taken. */
export const REMOVE_PEOPLE = cypher`
  MATCH (p:Person) WHERE p.id STARTS WITH 'fixture-'
  OPTIONAL MATCH (d:Document)-[:OWNED_BY]->(p)
  OPTIONAL MATCH (d)-[:HAS_VERSION]->(v:DocumentVersion)
  DETACH DELETE v, d, p`;

/** No row: the workspace of the tests. */
export const REMOVE_WORKSPACE = cypher`
  MATCH (w:Workspace {id: 'fixture-school'}) DETACH DELETE w`;

/** One row: the number of records that a document is about. */
export const REFERENCES = cypher`
  MATCH (d:Document {id: $id}) RETURN COUNT { (d)-[:REFERS_TO]->() } AS count`;

/** No row: changes an entry of the trail behind the back of the product. */
export const FORGE_ENTRY = cypher`
  MATCH (e:AuditEntry {sequence: $sequence}) SET e.actorId = $actorId`;
