import { cypher } from '../../platform/graph/cypher';

/** What rights need to know of a person `p`. */
const ACTOR = cypher`
  p.id AS personId, coalesce(p.isAdministrator, false) AS isAdministrator,
  COLLECT { MATCH (p)-[m:MEMBER_OF]->(w:Workspace) RETURN {workspaceId: w.id, role: m.role} } AS memberships`;

/** A row is the person who is signed in by a session that still holds. */
export const ACTOR_OF_SESSION = cypher`
  MATCH (s:Session {tokenHash: $tokenHash})-[:SESSION_OF]->(p:Person)<-[:ACCOUNT_OF]-(a:Account)
  WHERE NOT a.isDisabled AND s.usedAt > $idleSince AND s.createdAt > $oldest
  RETURN ${ACTOR}, s.usedAt AS usedAt, null AS scopes`;

/** A row is the person whom a token that still holds acts for. */
export const ACTOR_OF_TOKEN = cypher`
  MATCH (t:AccessToken {tokenHash: $tokenHash})-[:TOKEN_OF]->(p:Person)<-[:ACCOUNT_OF]-(a:Account)
  WHERE NOT a.isDisabled AND t.expiresAt > $at
  RETURN ${ACTOR}, coalesce(t.usedAt, '') AS usedAt, t.scopes AS scopes`;

/** No row: notes that a session is in use. */
export const TOUCH_SESSION = cypher`
  MATCH (s:Session {tokenHash: $tokenHash}) SET s.usedAt = $at`;

/** No row: notes that a token is in use. */
export const TOUCH_TOKEN = cypher`
  MATCH (t:AccessToken {tokenHash: $tokenHash}) SET t.usedAt = $at`;

/** No row: begins a session of a person. */
export const CREATE_SESSION = cypher`
  MATCH (p:Person {id: $personId})
  CREATE (s:Session)-[:SESSION_OF]->(p)
  SET s = $session`;

/** A row is a session of a person that still holds, last used first. */
export const SESSIONS_OF = cypher`
  MATCH (s:Session)-[:SESSION_OF]->(:Person {id: $personId})
  WHERE s.usedAt > $idleSince AND s.createdAt > $oldest
  RETURN s.id AS id, s.createdAt AS createdAt, s.usedAt AS usedAt, s.browser AS browser,
    s.tokenHash = $tokenHash AS isCurrent
  ORDER BY usedAt DESC, id`;

/** A row is a session of a person that was ended; null as id ends all but the one kept. */
export const END_SESSIONS = cypher`
  MATCH (s:Session)-[:SESSION_OF]->(:Person {id: $personId})
  WHERE ($id IS NULL OR s.id = $id) AND ($keptHash IS NULL OR s.tokenHash <> $keptHash)
  WITH s, s.id AS id
  DETACH DELETE s
  RETURN id`;

/** A row is the session that a token was for, ended, with its person. */
export const END_SESSION_OF_TOKEN = cypher`
  MATCH (s:Session {tokenHash: $tokenHash})-[:SESSION_OF]->(p:Person)
  WITH s, s.id AS id, p.id AS personId
  DETACH DELETE s
  RETURN id, personId`;

/** No row: removes sessions that hold no longer. */
export const DELETE_EXPIRED_SESSIONS = cypher`
  MATCH (s:Session) WHERE s.usedAt <= $idleSince OR s.createdAt <= $oldest
  DETACH DELETE s`;

/** No row: removes links that hold no longer. */
export const DELETE_EXPIRED_LINKS = cypher`
  MATCH (l:OneTimeLink) WHERE l.expiresAt <= $at
  DETACH DELETE l`;

/** One row: the failures under a name, locked until the transaction ends. */
export const LOCK_ATTEMPTS = cypher`
  MERGE (n:SignInAttempts {id: $id})
  ON CREATE SET n.failures = 0, n.lastAt = $at, n.openAt = $at
  SET n.lockedAt = $at
  WITH n
  RETURN n.failures AS failures, n.lastAt AS lastAt, n.openAt AS openAt`;

/** No row: writes the failures under a name. */
export const SET_ATTEMPTS = cypher`
  MATCH (n:SignInAttempts {id: $id})
  SET n += $attempts`;

/** No row: forgets the failures before a moment, under all names. */
export const DELETE_OLD_ATTEMPTS = cypher`
  MATCH (n:SignInAttempts) WHERE n.lastAt <= $before
  DELETE n`;

/** A row is a token of a person, the newest first. */
export const TOKENS_OF = cypher`
  MATCH (t:AccessToken)-[:TOKEN_OF]->(:Person {id: $personId})
  RETURN t.id AS id, t.name AS name, t.scopes AS scopes, t.createdAt AS createdAt, t.expiresAt AS expiresAt,
    t.usedAt AS usedAt
  ORDER BY createdAt DESC, id`;

/** No row: gives a person a token. */
export const CREATE_TOKEN = cypher`
  MATCH (p:Person {id: $personId})
  CREATE (t:AccessToken)-[:TOKEN_OF]->(p)
  SET t = $token`;

/** A row is a token of a person that was revoked; null as id revokes all. */
export const REVOKE_TOKENS = cypher`
  MATCH (t:AccessToken)-[:TOKEN_OF]->(:Person {id: $personId})
  WHERE $id IS NULL OR t.id = $id
  WITH t, t.id AS id
  DETACH DELETE t
  RETURN id`;
