import * as z from 'zod';
import { loadEnvironment } from '../config/environment';
import { cypher } from './cypher';
import { decodeColumn, ignoreRow, integer } from './decode';
import { GraphDatabase } from './graph-database';
import { GraphTimeoutError, GraphUnavailableError, RowDecodingError } from './graph-errors';

const TYPE_OF = cypher`RETURN valueType($number) AS type`;
const ENDLESS = cypher`UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y RETURN sum(x * y) AS total`;

describe('the database', () => {
  const settings = loadEnvironment().neo4j;
  const graph = new GraphDatabase(settings);

  afterAll(() => graph.close());

  it('gets whole numbers as integers only when they are marked so', async () => {
    const type = decodeColumn('type', z.string());
    const typeOf = async (number: unknown) => graph.read(TYPE_OF, { number }, type);

    await expect(typeOf(integer(5))).resolves.toEqual(['INTEGER NOT NULL']);
    await expect(typeOf(5)).resolves.toEqual(['FLOAT NOT NULL']);
  });

  it('says which column of a row is wrong', async () => {
    const read = graph.read(TYPE_OF, { number: 1 }, decodeColumn('type', z.number()));
    await expect(read).rejects.toThrow(RowDecodingError);
  });

  it('ends a statement that takes longer than its limit', async () => {
    const read = graph.read(ENDLESS, {}, ignoreRow, { timeoutMs: 300 });
    await expect(read).rejects.toThrow(GraphTimeoutError);
  });

  it('answers over a routing address with reading and writing sessions', async () => {
    const uri = settings.uri.replace(/^bolt/u, 'neo4j');
    const routed = new GraphDatabase({ ...settings, uri });
    try {
      await expect(routed.read(TYPE_OF, { number: 1 }, ignoreRow)).resolves.toHaveLength(1);
      await expect(routed.write(TYPE_OF, { number: 1 }, ignoreRow)).resolves.toHaveLength(1);
    } finally {
      await routed.close();
    }
  });

  it('is reported as unavailable within seconds when nothing listens', async () => {
    const away = new GraphDatabase({ ...settings, uri: 'bolt://127.0.0.1:9' });
    const started = performance.now();
    try {
      await expect(away.read(TYPE_OF, { number: 1 }, ignoreRow)).rejects.toThrow(
        GraphUnavailableError,
      );
      expect(performance.now() - started).toBeLessThan(5_000);
    } finally {
      await away.close();
    }
  });
});
