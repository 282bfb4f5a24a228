import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { decodeRow, ignoreRow, integer } from '../graph/decode';
import { GraphDatabase, type GraphTransaction } from '../graph/graph-database';
import { APPEND_ENTRY, AUDIT_HEAD, ENTRIES_AFTER, LOCK_HEAD } from './audit.cypher';
import { CHAIN_START, chainBreak, chained, type AuditEntry, type AuditFact } from './audit-chain';

const headRow = decodeRow(z.object({ sequence: z.int(), hash: z.string() }));

const json = z.string().transform((text, context) => {
  const parsed = z.record(z.string(), z.json()).safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  context.addIssue('is no JSON object');
  return z.NEVER;
});

const entryRow = decodeRow(
  z.object({
    sequence: z.int(),
    previousHash: z.string(),
    hash: z.string(),
    at: z.string(),
    actorId: z.string().nullable(),
    action: z.string(),
    subjectKind: z.string().nullable(),
    subjectId: z.string().nullable(),
    details: json,
  }),
);

/** What a check of the whole trail finds. */
export interface AuditVerdict {
  readonly entries: number;
  /** Hash of the last entry; kept elsewhere, it shows whether somebody has rewritten the whole trail. */
  readonly head: string;
  readonly broken: {
    readonly sequence: number;
    readonly fault: 'missing' | 'changed' | 'unchained';
  } | null;
}

const CHUNK = 5_000;

/** The trail of what was done: written in the transaction of what it tells of, so that both stand or neither. */
@Injectable()
export class AuditTrail {
  constructor(private readonly graph: GraphDatabase) {}

  /** Adds a fact inside a transaction; other writers wait for its end. */
  async append(transaction: GraphTransaction, fact: AuditFact): Promise<void> {
    const [head] = await transaction.run(LOCK_HEAD, { start: CHAIN_START, at: fact.at }, headRow);
    const entry = chained(fact, head ?? { sequence: 0, hash: CHAIN_START });
    const stored = {
      ...entry,
      id: `audit-${entry.sequence}`,
      sequence: integer(entry.sequence),
      details: JSON.stringify(entry.details),
    };
    await transaction.run(APPEND_ENTRY, { entry: stored }, ignoreRow);
  }

  /** Adds a fact that stands alone, such as a refused sign-in. */
  async record(fact: AuditFact): Promise<void> {
    await this.graph.transaction((transaction) => this.append(transaction, fact));
  }

  /** Works out every hash again, from the first entry to the end that the trail names. */
  async verify(): Promise<AuditVerdict> {
    const [head = { sequence: 0, hash: CHAIN_START }] = await this.graph.read(
      AUDIT_HEAD,
      {},
      headRow,
    );
    let last = { sequence: 0, hash: CHAIN_START };
    for (;;) {
      const entries: readonly AuditEntry[] = await this.graph.read(
        ENTRIES_AFTER,
        { after: integer(last.sequence), limit: integer(CHUNK) },
        entryRow,
      );
      const broken = chainBreak(entries, last);
      if (broken !== null) return { entries: head.sequence, head: head.hash, broken };
      last = entries.at(-1) ?? last;
      if (entries.length < CHUNK) break;
    }
    const isWhole = last.sequence === head.sequence && last.hash === head.hash;
    const broken = isWhole ? null : { sequence: last.sequence + 1, fault: 'missing' as const };
    return { entries: head.sequence, head: head.hash, broken };
  }
}
