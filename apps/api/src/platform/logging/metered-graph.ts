import { Global, Module } from '@nestjs/common';
import { ENVIRONMENT } from '../config/config.module';
import type { Environment } from '../config/environment';
import type { Cypher } from '../graph/cypher';
import type { RowDecoder } from '../graph/decode';
import { GraphDatabase, type Parameters, type StatementOptions } from '../graph/graph-database';
import { GraphTimeoutError } from '../graph/graph-errors';
import { requestMeter } from './request-meter';

const LONGEST_STATEMENT_MS = 10_000;

/** The database as a request sees it: its statements are measured and end with the time of the request. */
export class MeteredGraphDatabase extends GraphDatabase {
  // eslint-disable-next-line no-restricted-syntax -- the signature is that of the class it extends
  override async read<T>(
    statement: Cypher,
    parameters: Parameters,
    decode: RowDecoder<T>,
    options: StatementOptions = {},
  ): Promise<readonly T[]> {
    const meter = requestMeter();
    if (meter === undefined) return super.read(statement, parameters, decode, options);
    const started = performance.now();
    const left = Math.ceil(meter.deadline - started);
    if (left <= 0) throw new GraphTimeoutError('The time of the request is used up.');
    const timeoutMs = Math.min(left, options.timeoutMs ?? LONGEST_STATEMENT_MS);
    try {
      const rows = await super.read(statement, parameters, decode, { timeoutMs });
      meter.rows += rows.length;
      return rows;
    } finally {
      meter.statements += 1;
      meter.databaseMs += performance.now() - started;
    }
  }
}

/** Provides the metered database to the slices of the server. */
@Global()
@Module({
  providers: [
    {
      provide: GraphDatabase,
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => new MeteredGraphDatabase(environment.neo4j),
    },
  ],
  exports: [GraphDatabase],
})
export class MeteredGraphModule {}
