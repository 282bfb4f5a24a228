import { cypher } from '../../apps/api/src/platform/graph/cypher';

/** One row: the accounts that are not of the tests. */
export const FOREIGN_ACCOUNTS = cypher`
  MATCH (a:Account) WHERE NOT a.userKey STARTS WITH 'fixture-'
  RETURN count(a) AS count`;

/** No row: takes what the tests of accounts made away; the local person stays, as single-person mode knows it. */
export const REMOVE_ACCOUNTS = cypher`
  MATCH (a:Account) WHERE a.userKey STARTS WITH 'fixture-'
  MATCH (a)-[:ACCOUNT_OF]->(p:Person)
  OPTIONAL MATCH (x:Session|AccessToken|OneTimeLink)-[:SESSION_OF|TOKEN_OF|LINK_FOR]->(p)
  DETACH DELETE x
  WITH DISTINCT a, p
  OPTIONAL MATCH (d:Document)-[:OWNED_BY]->(p) WHERE d.title STARTS WITH 'fixture-'
  OPTIONAL MATCH (d)-[:HAS_VERSION]->(v:DocumentVersion)
  DETACH DELETE v, d
  WITH DISTINCT a, p
  DETACH DELETE a
  REMOVE p.name
  WITH p WHERE NOT coalesce(p.isLocal, false)
  DETACH DELETE p`;

/** No row: the workspaces that the tests made. */
export const REMOVE_WORKSPACES = cypher`
  MATCH (w:Workspace) WHERE w.name STARTS WITH 'fixture-'
  DETACH DELETE w`;

/** No row: forgets all failures. */
export const REMOVE_ATTEMPTS = cypher`MATCH (n:SignInAttempts) DELETE n`;

/** No row: makes every session as old as asked. */
export const AGE_SESSIONS = cypher`
  MATCH (s:Session) SET s.usedAt = $usedAt, s.createdAt = $createdAt`;

/** No row: makes every link or token end at a moment. */
export const END_LINKS = cypher`
  MATCH (x:OneTimeLink|AccessToken) SET x.expiresAt = $at`;

/** A row is a stored property of what signs somebody in. */
export const STORED_SECRETS = cypher`
  MATCH (n:Account|Session|AccessToken|OneTimeLink|SignInAttempts)
  UNWIND keys(n) AS key
  RETURN toStringOrNull(n[key]) AS value`;

/** A row is the hash of an account’s password. */
export const PASSWORD_HASH = cypher`
  MATCH (a:Account {userKey: $userKey}) RETURN a.passwordHash AS hash`;

/** No row: stores another hash. */
export const SET_PASSWORD_HASH = cypher`
  MATCH (a:Account {userKey: $userKey}) SET a.passwordHash = $hash`;

/** A row is something done to accounts, the newest first. */
export const LAST_ACCOUNT_ENTRIES = cypher`
  MATCH (e:AuditEntry) WHERE e.subjectKind = 'account'
  WITH e ORDER BY e.sequence DESC LIMIT 50
  RETURN e.action AS action ORDER BY e.sequence DESC`;
