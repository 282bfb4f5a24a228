import path from 'node:path';
import { ImportPipeline } from '../../apps/api/src/modules/imports';
import { ImportsRepository } from '../../apps/api/src/modules/imports/imports.repository';
import { loadEnvironment } from '../../apps/api/src/platform/config/environment';
import { ignoreRow } from '../../apps/api/src/platform/graph/decode';
import { GraphDatabase } from '../../apps/api/src/platform/graph/graph-database';
import { migrate } from '../../apps/api/src/platform/graph/migrator';
import { REMOVE_FIXTURE_NODES, REMOVE_FIXTURE_RUNS } from './neo4j.cypher';

/**
 * The database of the integration tests. Its specifications run one after the other on one server, which
 * may hold the seed: fixtures are therefore added beside it under a country, sectors and sources of their
 * own (`ZZ`, `Z…`, `fixture-…`) and removed again, never by emptying the database.
 */
export const FIXTURE_FOLDER = path.join(__dirname, 'fixture-graph');

export const SEED_FOLDER = path.resolve(__dirname, '../../infra/seed');

export interface TestGraph {
  readonly graph: GraphDatabase;
  readonly pipeline: ImportPipeline;
}

/** The pipeline on a database, without the container of the application. */
export function pipelineOn(graph: GraphDatabase): ImportPipeline {
  return new ImportPipeline(graph, new ImportsRepository(graph));
}

/** The database named by the environment, as the product reads it. */
export function connectGraph(): GraphDatabase {
  return new GraphDatabase(loadEnvironment().neo4j);
}

export async function removeFixtures(graph: GraphDatabase): Promise<void> {
  await graph.write(REMOVE_FIXTURE_NODES, {}, ignoreRow);
  await graph.write(REMOVE_FIXTURE_RUNS, {}, ignoreRow);
}

/**
 * Gives the specifications of a `describe` a migrated database without fixtures before each of them, and
 * removes what they loaded at the end.
 */
export function withTestGraph(): () => TestGraph {
  let open: TestGraph | null = null;
  const opened = (): TestGraph => {
    if (open === null) throw new Error('The database is not connected.');
    return open;
  };
  beforeAll(async () => {
    const graph = connectGraph();
    open = { graph, pipeline: pipelineOn(graph) };
    await migrate(graph);
  }, 120_000);
  beforeEach(() => removeFixtures(opened().graph));
  afterAll(async () => {
    await removeFixtures(opened().graph);
    await opened().graph.close();
  });
  return opened;
}

/** As `withTestGraph`, with the fixture graph loaded once and kept for all specifications. */
export function withFixtureGraph(): () => TestGraph {
  let open: TestGraph | null = null;
  const opened = (): TestGraph => {
    if (open === null) throw new Error('The fixture graph is not loaded.');
    return open;
  };
  beforeAll(async () => {
    const graph = connectGraph();
    open = { graph, pipeline: pipelineOn(graph) };
    await migrate(graph);
    await removeFixtures(graph);
    await open.pipeline.run(FIXTURE_FOLDER, { folderName: 'fixture-graph', full: true });
  }, 120_000);
  afterAll(async () => {
    await removeFixtures(opened().graph);
    await opened().graph.close();
  });
  return opened;
}

/** A connection to the database with the whole seed in it, which is loaded only when it is not there. */
export function withSeededGraph(): () => TestGraph {
  let open: TestGraph | null = null;
  beforeAll(async () => {
    const graph = connectGraph();
    open = { graph, pipeline: pipelineOn(graph) };
    await migrate(graph);
    await removeFixtures(graph);
    await open.pipeline.run(SEED_FOLDER, { folderName: 'seed' });
  }, 240_000);
  afterAll(() => open?.graph.close());
  return () => {
    if (open === null) throw new Error('The seed is not loaded.');
    return open;
  };
}
