import * as z from 'zod';
import { loadEnvironment } from '../../apps/api/src/platform/config/environment';
import { decodeColumn, ignoreRow } from '../../apps/api/src/platform/graph/decode';
import {
  GraphDatabase,
  type GraphTransaction,
  type StatementOptions,
} from '../../apps/api/src/platform/graph/graph-database';
import { GraphUnavailableError } from '../../apps/api/src/platform/graph/graph-errors';
import { modelBreaks } from '../../apps/api/src/platform/graph/model-check';
import { FIXTURE_FOLDER, pipelineOn, removeFixtures, withTestGraph } from '../support/neo4j';
import { FIXTURE_CONTENT, FIXTURE_RUNS, LOSE_IMPORT_KEYS } from './imports.cypher';

const FIXTURE = { folderName: 'fixture-graph' };

/** Closing the runs that were cut off, opening one, and one write of content. */
const ONE_WRITE = 3;

/** A database that goes away after a number of transactions, as when its process is killed. */
class BreakingDatabase extends GraphDatabase {
  private transactions = 0;

  constructor(private readonly breaksAfter: number) {
    super(loadEnvironment().neo4j);
  }

  override async transaction<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options?: StatementOptions,
  ): Promise<T> {
    if (this.transactions >= this.breaksAfter)
      throw new GraphUnavailableError('The database does not answer.');
    this.transactions += 1;
    return super.transaction(work, options);
  }
}

describe('an import', () => {
  const test = withTestGraph();

  /** The nodes and relationships of the fixtures with the hash of their content. */
  const loaded = (): Promise<readonly string[]> =>
    test().graph.read(FIXTURE_CONTENT, {}, decodeColumn('content', z.string()));

  it('that is cut off after each of its writes holds in the end what one that went through holds', async () => {
    const whole = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    const content = await loaded();
    await removeFixtures(test().graph);

    const reached: number[] = [];
    while (reached.at(-1) !== content.length) {
      const breaking = new BreakingDatabase(ONE_WRITE);
      await expect(pipelineOn(breaking).run(FIXTURE_FOLDER, FIXTURE)).rejects.toThrow(
        GraphUnavailableError,
      );
      await breaking.close();
      const now = await loaded();
      expect(now.length).toBeGreaterThan(reached.at(-1) ?? 0);
      expect(content).toEqual(expect.arrayContaining([...now]));
      reached.push(now.length);
    }
    expect(reached.length).toBeGreaterThan(15);

    const last = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    await expect(loaded()).resolves.toEqual(content);
    expect(last.counts).toEqual({ created: 0, updated: 0, unchanged: whole.counts.created });
    const states = await test().graph.read(FIXTURE_RUNS, {}, decodeColumn('state', z.string()));
    expect(states).toEqual([...reached.map(() => 'interrupted'), 'completed']);
  }, 120_000);

  it('is completed where organisations were left without their import keys', async () => {
    await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    const content = await loaded();
    await test().graph.write(LOSE_IMPORT_KEYS, {}, ignoreRow);
    await expect(modelBreaks(test().graph)).resolves.toEqual(
      expect.arrayContaining([
        { check: 'has no ImportKey', subject: 'Organisation', count: 7 },
        { check: 'has no Statement', subject: 'Organisation', count: 7 },
      ]),
    );
    await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);

    await expect(loaded()).resolves.toEqual(content);
  });
});
