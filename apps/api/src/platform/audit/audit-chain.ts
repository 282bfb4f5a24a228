import { createHash } from 'node:crypto';
import { canonicalJson, type JsonObject } from '@trellis/domain/documents';

/** Something that was done or refused. It holds ids and names of fields, never names of people or what they wrote. */
export interface AuditFact {
  /** When, as ISO instant. */
  readonly at: string;
  /** Random id of the person; null for a visitor or the product itself. */
  readonly actorId: string | null;
  /** What was done, such as `document.edited` or `session.refused`. */
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly details: JsonObject;
}

/** A fact in its place in the chain. */
export interface AuditEntry extends AuditFact {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly previousHash: string;
  /** SHA-256 of everything above, as 64 hexadecimal digits. */
  readonly hash: string;
}

/** The hash before the first entry. */
export const CHAIN_START = '0'.repeat(64);

function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, previousHash, at, actorId, action, subjectKind, subjectId, details } = entry;
  const text = canonicalJson({
    ...{ sequence, previousHash, at, actorId, action, subjectKind, subjectId, details },
  });
  return createHash('sha256').update(text).digest('hex');
}

/** The fact as the entry after the one with the sequence and hash given. */
export function chained(
  fact: AuditFact,
  previous: { readonly sequence: number; readonly hash: string },
): AuditEntry {
  const entry = { ...fact, sequence: previous.sequence + 1, previousHash: previous.hash };
  return { ...entry, hash: hashOf(entry) };
}

/** The first place where a chain is broken, and how; null where the entries follow the one before unbroken. */
export function chainBreak(
  entries: readonly AuditEntry[],
  previous: { readonly sequence: number; readonly hash: string },
): { readonly sequence: number; readonly fault: 'missing' | 'changed' | 'unchained' } | null {
  let last = previous;
  for (const entry of entries) {
    const sequence = last.sequence + 1;
    if (entry.sequence !== sequence) return { sequence, fault: 'missing' };
    if (entry.previousHash !== last.hash) return { sequence, fault: 'unchained' };
    if (hashOf(entry) !== entry.hash) return { sequence, fault: 'changed' };
    last = entry;
  }
  return null;
}
