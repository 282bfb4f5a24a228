import { cypher } from '../graph/cypher';

/**
 * One row: the end of the trail, locked until the transaction ends, so that entries are written one after the other.
 */
export const LOCK_HEAD = cypher`
  MERGE (h:AuditHead {id: 'audit'})
  ON CREATE SET h.sequence = 0, h.hash = $start
  SET h.lockedAt = $at
  WITH h
  RETURN h.sequence AS sequence, h.hash AS hash`;

/** No row: writes an entry and moves the end of the trail to it. */
export const APPEND_ENTRY = cypher`
  MATCH (h:AuditHead {id: 'audit'})
  SET h.sequence = $entry.sequence, h.hash = $entry.hash
  CREATE (e:AuditEntry)
  SET e = $entry`;

/** One row: the end of the trail. */
export const AUDIT_HEAD = cypher`
  MATCH (h:AuditHead {id: 'audit'}) RETURN h.sequence AS sequence, h.hash AS hash`;

/** A row is an entry after a sequence number, in the order of the trail. */
export const ENTRIES_AFTER = cypher`
  MATCH (e:AuditEntry) WHERE e.sequence > $after
  RETURN e.sequence AS sequence, e.previousHash AS previousHash, e.hash AS hash, e.at AS at,
    e.actorId AS actorId, e.action AS action, e.subjectKind AS subjectKind, e.subjectId AS subjectId,
    e.details AS details
  ORDER BY sequence LIMIT $limit`;
