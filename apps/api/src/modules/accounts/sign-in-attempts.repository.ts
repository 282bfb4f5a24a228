import { Injectable } from '@nestjs/common';
import {
  ACCOUNT_SLOW_DOWN,
  FAILURES_KEPT_SECONDS,
  userNameKey,
  waitSeconds,
} from '@trellis/domain/access';
import * as z from 'zod';
import { tokenHash } from '../../platform/auth';
import { decodeRow, ignoreRow, integer } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { SessionsRepository } from './sessions.repository';
import { DELETE_OLD_ATTEMPTS, LOCK_ATTEMPTS, SET_ATTEMPTS } from './sessions.cypher';

const attemptsRow = decodeRow(
  z.object({ failures: z.int(), lastAt: z.string(), openAt: z.string() }),
);

/** Whether an attempt may be made; one that may counts as failed until it is taken back. */
export interface Attempt {
  /** Seconds that this name has to wait before the next attempt; 0 where this one may be made. */
  readonly wait: number;
  /** Failures in a row, this attempt included. */
  readonly failures: number;
}

const SECOND_MS = 1_000;
const TIDIED_EVERY_MS = 3_600_000;

/**
 * Counts failures by user name in the database, so that several servers slow a guesser down together. A name that nobody
 * has is counted as well: else its answers would tell that nobody has it.
 */
@Injectable()
export class SignInAttemptsRepository {
  private tidiedAt = 0;

  constructor(
    private readonly graph: GraphDatabase,
    private readonly sessions: SessionsRepository,
  ) {}

  /**
   * Counts an attempt before the password is looked at. So of many that come at once no more are looked at than of as
   * many that come one after the other.
   */
  async begin(userName: string): Promise<Attempt> {
    await this.tidy();
    const id = tokenHash(userNameKey(userName));
    const now = Date.now();
    const at = new Date(now).toISOString();
    return this.graph.transaction(async (transaction) => {
      const [known] = await transaction.run(LOCK_ATTEMPTS, { id, at }, attemptsRow);
      if (known === undefined) throw new Error('The attempts were neither found nor made.');
      const wait = Math.ceil((Date.parse(known.openAt) - now) / SECOND_MS);
      if (wait > 0) return { wait, failures: known.failures };
      const isOld = now - Date.parse(known.lastAt) > FAILURES_KEPT_SECONDS * SECOND_MS;
      const failures = (isOld ? 0 : known.failures) + 1;
      const openAt = now + waitSeconds(failures, ACCOUNT_SLOW_DOWN) * SECOND_MS;
      const attempts = {
        failures: integer(failures),
        lastAt: at,
        openAt: new Date(openAt).toISOString(),
      };
      await transaction.run(SET_ATTEMPTS, { id, attempts }, ignoreRow);
      return { wait: 0, failures };
    });
  }

  /** Takes an attempt back that was not wrong but is not complete, or all of them after one that was right. */
  async takeBack(userName: string, failures: number): Promise<void> {
    const id = tokenHash(userNameKey(userName));
    const attempts = { failures: integer(failures), openAt: new Date().toISOString() };
    await this.graph.write(SET_ATTEMPTS, { id, attempts }, ignoreRow);
  }

  /** Once an hour forgets names whose last failure is long ago, and what of sessions and links holds no longer. */
  private async tidy(): Promise<void> {
    if (Date.now() - this.tidiedAt < TIDIED_EVERY_MS) return;
    this.tidiedAt = Date.now();
    await this.sessions.tidy();
    const before = new Date(Date.now() - FAILURES_KEPT_SECONDS * SECOND_MS).toISOString();
    await this.graph.write(DELETE_OLD_ATTEMPTS, { before }, ignoreRow);
  }
}
