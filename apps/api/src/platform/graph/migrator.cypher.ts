import { cypher } from './cypher';

/** A row is a migration that was applied, with the checksum of its text at that time. */
export const APPLIED_MIGRATIONS = cypher`
  MATCH (m:Migration)
  RETURN m.id AS id, m.checksum AS checksum
  ORDER BY id`;

/** Remembers that a migration was applied. */
export const RECORD_MIGRATION = cypher`
  MERGE (m:Migration {id: $id})
  SET m.checksum = $checksum, m.appliedAt = datetime(),
      m.source = 'trellis', m.licence = 'MIT', m.vintage = toString(date()),
      m.origin = 'recorded', m.basis = null, m.confidence = null`;

/** Waits until every index is filled, so that the first search finds everything. */
export const AWAIT_INDEXES = cypher`CALL db.awaitIndexes(120)`;
