import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import type { Cypher } from './cypher';
import type { Row, RowDecoder } from './decode';
import { graphError, isUnavailable } from './graph-errors';

export interface GraphSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface StatementOptions {
  /** The server ends the statement after this time; the default suits a page request. */
  readonly timeoutMs?: number;
}

/** Statements inside one write transaction: all of them take effect, or none. */
export interface GraphTransaction {
  run<T>(statement: Cypher, parameters: Parameters, decode: RowDecoder<T>): Promise<readonly T[]>;
}

const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 30_000;

/**
 * A killed database is noticed within seconds: a connection that was idle for a second is checked
 * before use, opening one is given 3 s, waiting for one 5 s, and writes are retried for 5 s at most.
 */
const CONNECTION_SETTINGS = {
  disableLosslessIntegers: true,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  connectionLivenessCheckTimeout: 1_000,
  maxConnectionLifetime: 30 * 60_000,
  maxConnectionPoolSize: 50,
  maxTransactionRetryTime: 5_000,
  fetchSize: 10_000,
  telemetryDisabled: true,
  userAgent: 'trellis/1',
};

function decodedRows<T>(result: QueryResult, decode: RowDecoder<T>): readonly T[] {
  return result.records.map((record) => {
    const row: Row = record.toObject();
    return decode(row);
  });
}

/** The only way to the database: every session names its database and says whether it reads or writes. */
@Injectable()
export class GraphDatabase implements OnModuleDestroy {
  private readonly driver: Driver;

  constructor(private readonly settings: GraphSettings) {
    const credentials = neo4j.auth.basic(settings.user, settings.password);
    this.driver = neo4j.driver(settings.uri, credentials, CONNECTION_SETTINGS);
  }

  /**
   * Runs a reading statement and decodes its rows in their order. A read is tried a second time when
   * the connection turns out to be dead, so that a restarted database is picked up without an error.
   */
  // eslint-disable-next-line no-restricted-syntax -- a query is statement, values and decoder; options are rare
  async read<T>(
    statement: Cypher,
    parameters: Parameters,
    decode: RowDecoder<T>,
    options: StatementOptions = {},
  ): Promise<readonly T[]> {
    const timeout = options.timeoutMs ?? READ_TIMEOUT_MS;
    const attempt = (): Promise<readonly T[]> =>
      this.inSession('READ', async (session) =>
        decodedRows(await session.run(statement, parameters, { timeout }), decode),
      );
    try {
      return await attempt();
    } catch (error) {
      if (!isUnavailable(error)) throw graphError(error);
    }
    return attempt().catch((error: unknown) => {
      throw graphError(error);
    });
  }

  /** Runs one writing statement in a transaction of its own and decodes its rows. */
  // eslint-disable-next-line no-restricted-syntax -- a query is statement, values and decoder; options are rare
  async write<T>(
    statement: Cypher,
    parameters: Parameters,
    decode: RowDecoder<T>,
    options: StatementOptions = {},
  ): Promise<readonly T[]> {
    return this.transaction(
      (transaction) => transaction.run(statement, parameters, decode),
      options,
    );
  }

  /** Runs the work in one write transaction; it is repeated as a whole after a transient failure. */
  async transaction<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: StatementOptions = {},
  ): Promise<T> {
    const timeout = options.timeoutMs ?? WRITE_TIMEOUT_MS;
    try {
      return await this.inSession('WRITE', (session) =>
        session.executeWrite((managed) => work(this.transactionOn(managed)), { timeout }),
      );
    } catch (error) {
      throw graphError(error);
    }
  }

  /**
   * Runs a statement that manages its own transactions or changes the schema, which the database
   * refuses inside a managed one.
   */
  async execute(statement: Cypher, options: StatementOptions = {}): Promise<void> {
    const timeout = options.timeoutMs ?? WRITE_TIMEOUT_MS;
    try {
      await this.inSession('WRITE', (session) => session.run(statement, {}, { timeout }));
    } catch (error) {
      throw graphError(error);
    }
  }

  /** The titles of the notifications that the database has about a statement; it is not run. */
  async explain(
    statement: Cypher,
  ): Promise<{ readonly notifications: readonly string[]; readonly operators: readonly string[] }> {
    try {
      return await this.inSession('READ', async (session) => {
        const { summary } = await session.run(`EXPLAIN ${statement}`);
        const operators: string[] = [];
        const pending = summary.plan === false ? [] : [summary.plan];
        for (let plan = pending.pop(); plan !== undefined; plan = pending.pop()) {
          operators.push(plan.operatorType);
          pending.push(...plan.children);
        }
        return {
          notifications: summary.notifications.map(
            ({ title, description }) => `${title}: ${description}`,
          ),
          operators,
        };
      });
    } catch (error) {
      throw graphError(error);
    }
  }

  /** Resolves when the database answers; rejects with `GraphUnavailableError` when it does not. */
  async verify(): Promise<void> {
    try {
      await this.driver.verifyConnectivity({ database: this.settings.database });
    } catch (error) {
      throw graphError(error);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private transactionOn(managed: ManagedTransaction): GraphTransaction {
    return {
      run: async (statement, parameters, decode) =>
        decodedRows(await managed.run(statement, parameters), decode),
    };
  }

  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.settings.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}
