import { cypher, type Cypher } from './cypher';

/**
 * The number of nodes and of relationships that belong to saved work, as `workNodes` and `workRelationships`, to be
 * called inside a statement. Each is read from the counts that the database keeps.
 */
export const COUNT_WORK: Cypher = cypher`
  CALL () { MATCH (n:Person) RETURN count(n) AS persons }
  CALL () { MATCH (n:Workspace) RETURN count(n) AS workspaces }
  CALL () { MATCH (n:Account) RETURN count(n) AS accounts }
  CALL () { MATCH (n:Session) RETURN count(n) AS sessions }
  CALL () { MATCH (n:AccessToken) RETURN count(n) AS tokens }
  CALL () { MATCH (n:OneTimeLink) RETURN count(n) AS links }
  CALL () { MATCH (n:SignInAttempts) RETURN count(n) AS attempts }
  CALL () { MATCH (n:Document) RETURN count(n) AS documents }
  CALL () { MATCH (n:DocumentVersion) RETURN count(n) AS versions }
  CALL () { MATCH (n:AuditEntry) RETURN count(n) AS entries }
  CALL () { MATCH (n:AuditHead) RETURN count(n) AS heads }
  CALL () { MATCH ()-[r:MEMBER_OF]->() RETURN count(r) AS memberships }
  CALL () { MATCH ()-[r:ACCOUNT_OF]->() RETURN count(r) AS accountsOf }
  CALL () { MATCH ()-[r:SESSION_OF]->() RETURN count(r) AS sessionsOf }
  CALL () { MATCH ()-[r:TOKEN_OF]->() RETURN count(r) AS tokensOf }
  CALL () { MATCH ()-[r:LINK_FOR]->() RETURN count(r) AS linksFor }
  CALL () { MATCH ()-[r:OWNED_BY]->() RETURN count(r) AS owners }
  CALL () { MATCH ()-[r:SHARED_WITH]->() RETURN count(r) AS shares }
  CALL () { MATCH ()-[r:HAS_VERSION]->() RETURN count(r) AS histories }
  CALL () { MATCH ()-[r:REFERS_TO]->() RETURN count(r) AS references }
  WITH persons + workspaces + accounts + sessions + tokens + links + attempts + documents + versions + entries + heads AS workNodes,
    memberships + accountsOf + sessionsOf + tokensOf + linksFor + owners + shares + histories + references AS workRelationships`;
