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

/** A row is a person of the ids asked for. */
export const PERSONS_BY_ID = cypher`
  UNWIND $ids AS id
  MATCH (p:Person {id: id})
  RETURN p.id AS id, p.name AS name`;

/** One row: whether anybody has an account. */
export const HAS_ACCOUNTS = cypher`RETURN EXISTS { MATCH (:Account) } AS hasAccounts`;

/** What is read of an account `a` of a person `p`. */
const COLUMNS = cypher`
  p.id AS personId, p.name AS name, coalesce(p.isAdministrator, false) AS isAdministrator,
  a.userName AS userName, a.userKey AS userKey, a.passwordHash AS passwordHash, a.isDisabled AS isDisabled,
  a.createdAt AS createdAt, a.totpSecret AS totpSecret, a.totpPending AS totpPending, a.totpStep AS totpStep,
  coalesce(a.recoveryHashes, []) AS recoveryHashes,
  head(COLLECT { MATCH (s:Session)-[:SESSION_OF]->(p) RETURN s.usedAt ORDER BY s.usedAt DESC LIMIT 1 }) AS lastUsedAt,
  EXISTS { MATCH (l:OneTimeLink)-[:LINK_FOR]->(p) WHERE l.expiresAt > $at } AS hasOpenLink`;

/** A row is the account under a user name. */
export const ACCOUNT_BY_KEY = cypher`
  MATCH (a:Account {userKey: $userKey})-[:ACCOUNT_OF]->(p:Person)
  RETURN ${COLUMNS}`;

/** A row is the account of a person. */
export const ACCOUNT_OF_PERSON = cypher`
  MATCH (a:Account {id: $personId})-[:ACCOUNT_OF]->(p:Person)
  RETURN ${COLUMNS}`;

/** The same, locked until the transaction ends. */
export const LOCK_ACCOUNT = cypher`
  MATCH (a:Account {id: $personId})-[:ACCOUNT_OF]->(p:Person)
  SET a.lockedAt = $at
  WITH a, p
  RETURN ${COLUMNS}`;

/** A row is an account, by user name. */
export const ACCOUNT_PAGE = cypher`
  MATCH (a:Account)-[:ACCOUNT_OF]->(p:Person)
  WITH a, p ORDER BY a.userKey SKIP $skip LIMIT $limit
  RETURN ${COLUMNS}
  ORDER BY userKey`;

/** One row: the number of accounts. */
export const ACCOUNT_COUNT = cypher`MATCH (a:Account) RETURN count(a) AS count`;

/** No row: a person without an account, who can then be given one. */
export const CREATE_PERSON = cypher`
  CREATE (p:Person)
  SET p = $person`;

/** No row: gives a person an account. */
export const CREATE_ACCOUNT = cypher`
  MATCH (p:Person {id: $personId})
  CREATE (a:Account)-[:ACCOUNT_OF]->(p)
  SET a = $account`;

/** No row: changes an account. */
export const CHANGE_ACCOUNT = cypher`
  MATCH (a:Account {id: $personId})
  SET a += $change`;

/** No row: changes a person. */
export const CHANGE_PERSON = cypher`
  MATCH (p:Person {id: $personId})
  SET p += $change`;

/** No row: whoever changes who runs the installation waits for who does so already, and then reads it anew. */
export const LOCK_INSTALLATION = cypher`
  MATCH (w:Workspace {id: 'installation'}) SET w.lockedAt = $at`;

/** A row is a person who runs the installation and can sign in. */
export const ADMINISTRATORS = cypher`
  MATCH (a:Account {isDisabled: false})-[:ACCOUNT_OF]->(p:Person {isAdministrator: true})
  RETURN p.id AS id`;

/** No row: a link for a person, in place of those before it. */
export const REPLACE_LINK = cypher`
  MATCH (p:Person {id: $personId})
  CALL (p) {
    MATCH (old:OneTimeLink)-[:LINK_FOR]->(p) DETACH DELETE old
  }
  CREATE (l:OneTimeLink)-[:LINK_FOR]->(p)
  SET l = $link`;

/** A row is the person whom a link that still holds is for; the link is used up. The account is locked before. */
export const USE_LINK = cypher`
  MATCH (l:OneTimeLink {tokenHash: $tokenHash})-[:LINK_FOR]->(p:Person)<-[:ACCOUNT_OF]-(:Account {isDisabled: false})
  WHERE l.expiresAt > $at
  WITH l, p.id AS personId, coalesce(l.dropsSecondFactor, false) AS dropsSecondFactor
  DETACH DELETE l
  RETURN personId, dropsSecondFactor`;

/** A row is person and user name of the account that a link which still holds is for. */
export const LINK_BY_TOKEN = cypher`
  MATCH (l:OneTimeLink {tokenHash: $tokenHash})-[:LINK_FOR]->(p:Person)<-[:ACCOUNT_OF]-(a:Account {isDisabled: false})
  WHERE l.expiresAt > $at
  RETURN p.id AS personId, a.userName AS userName`;

/** No row: takes back the links of a person. */
export const DROP_LINKS = cypher`
  MATCH (l:OneTimeLink)-[:LINK_FOR]->(:Person {id: $personId})
  DETACH DELETE l`;
