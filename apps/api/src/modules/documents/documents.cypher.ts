import { cypher } from '../../platform/graph/cypher';

/** What is read of a document `d` wherever one is returned. */
const COLUMNS = cypher`
  d.id AS id, d.kind AS kind, d.kindVersion AS kindVersion, d.title AS title, d.content AS content,
  d.revision AS revision, d.isArchived AS isArchived, d.isTrashed AS isTrashed, d.trashedAt AS trashedAt,
  d.createdAt AS createdAt, d.changedAt AS changedAt, d.changedBy AS changedBy,
  head(COLLECT { MATCH (d)-[:OWNED_BY]->(p:Person) RETURN p.id }) AS ownerId,
  COLLECT { MATCH (d)-[s:SHARED_WITH]->(w:Workspace)
    RETURN {workspaceId: w.id, name: w.name, access: s.access} ORDER BY w.id } AS shares`;

/** Documents `d` that a person owns or that one of the person's workspaces sees; what is in the trash is its owner's. */
const WITHIN_REACH = cypher`
  MATCH (me:Person {id: $personId})
  CALL (me) {
    MATCH (me)<-[:OWNED_BY]-(d:Document) RETURN d
    UNION
    MATCH (me)-[:MEMBER_OF]->(:Workspace)<-[:SHARED_WITH]-(d:Document) WHERE NOT d.isTrashed RETURN d
  }
  WITH d
  WHERE d.isTrashed = $isTrashed AND ($isArchived IS NULL OR d.isArchived = $isArchived)
    AND ($words IS NULL OR all(word IN $words WHERE d.searchText CONTAINS word))
    AND ($about IS NULL OR EXISTS { MATCH (d)-[:REFERS_TO]->(o:Organisation) WHERE o.id = $about })`;

/** A row is a kind with the number of documents that meet the conditions but that of kind. */
export const KIND_COUNTS = cypher`
  ${WITHIN_REACH}
  RETURN d.kind AS kind, count(d) AS count
  ORDER BY kind`;

/** A row is a document that meets the conditions, last changed first. */
export const DOCUMENT_PAGE = cypher`
  ${WITHIN_REACH}
  WITH d WHERE $kinds IS NULL OR d.kind IN $kinds
  ORDER BY d.changedAt DESC, d.id SKIP $skip LIMIT $limit
  RETURN ${COLUMNS}`;

/** A row is the document of the id. */
export const DOCUMENT_BY_ID = cypher`
  MATCH (d:Document {id: $id})
  RETURN ${COLUMNS}`;

/** The same, locked until the transaction ends, so that two writers see each other's work. */
export const LOCK_DOCUMENT = cypher`
  MATCH (d:Document {id: $id})
  SET d.lockedAt = $at
  WITH d
  RETURN ${COLUMNS}`;

/** A row where a person of the id exists. */
export const CREATE_DOCUMENT = cypher`
  MATCH (p:Person {id: $ownerId})
  CREATE (d:Document {id: $id, createdAt: $at})
  CREATE (d)-[:OWNED_BY]->(p)
  RETURN d.id AS id`;

/** No row: writes what a document is now, its owner, its shares, the records it is about and one change of its history. */
export const STORE_CHANGE = cypher`
  MATCH (d:Document {id: $id})
  SET d += $properties
  CREATE (d)-[:HAS_VERSION]->(v:DocumentVersion)
  SET v = $version
  WITH d
  CALL (d) {
    MATCH (d)-[old:OWNED_BY]->(p:Person) WHERE p.id <> $ownerId
    DELETE old
    WITH DISTINCT d
    MATCH (next:Person {id: $ownerId})
    MERGE (d)-[:OWNED_BY]->(next)
  }
  CALL (d) {
    MATCH (d)-[old:SHARED_WITH]->(w:Workspace)
    WHERE NOT w.id IN [share IN $shares | share.workspaceId]
    DELETE old
  }
  CALL (d) {
    UNWIND $shares AS share
    MATCH (w:Workspace {id: share.workspaceId})
    MERGE (d)-[s:SHARED_WITH]->(w)
    SET s.access = share.access
  }
  CALL (d) {
    MATCH (d)-[old:REFERS_TO]->(o)
    WHERE NOT (o:Organisation AND o.id IN $organisations) AND NOT (o:Region AND o.code IN $regions)
    DELETE old
  }
  CALL (d) {
    MATCH (o:Organisation) WHERE o.id IN $organisations
    MERGE (d)-[:REFERS_TO]->(o)
  }
  CALL (d) {
    MATCH (r:Region) WHERE r.code IN $regions
    MERGE (d)-[:REFERS_TO]->(r)
  }`;

/** A row is a change of a document, newest first. */
export const VERSION_PAGE = cypher`
  MATCH (:Document {id: $id})-[:HAS_VERSION]->(v:DocumentVersion)
  WITH v ORDER BY v.number DESC SKIP $skip LIMIT $limit
  RETURN v.number AS number, v.type AS type, v.at AS at, v.authorId AS authorId, v.payload AS payload
  ORDER BY number DESC`;

/** A row is a change of a document up to a number, oldest first. */
export const VERSIONS_UP_TO = cypher`
  MATCH (:Document {id: $id})-[:HAS_VERSION]->(v:DocumentVersion)
  WHERE v.number <= $number
  RETURN v.number AS number, v.type AS type, v.at AS at, v.authorId AS authorId, v.payload AS payload
  ORDER BY number`;

/** A row is the change that an edit was saved as, if it was. */
export const VERSION_OF_EDIT = cypher`
  MATCH (:Document {id: $id})-[:HAS_VERSION]->(v:DocumentVersion {editId: $editId})
  RETURN v.number AS number`;

/** No row: removes a document with its history for good. */
export const DELETE_DOCUMENT = cypher`
  MATCH (d:Document {id: $id})
  OPTIONAL MATCH (d)-[:HAS_VERSION]->(v:DocumentVersion)
  DETACH DELETE v, d`;

/** A row is a document that has been in the trash since before a moment. */
export const TRASHED_BEFORE = cypher`
  MATCH (d:Document) WHERE d.trashedAt < $moment
  RETURN d.id AS id ORDER BY id`;

/** A row is a workspace that the person may share with. */
export const WORKSPACE_OF_PERSON = cypher`
  MATCH (:Person {id: $personId})-[:MEMBER_OF]->(w:Workspace {id: $workspaceId})
  RETURN w.id AS id`;
