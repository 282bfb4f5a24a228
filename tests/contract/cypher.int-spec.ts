import { FIXTURE_FOLDER, removeFixtures, withSeededGraph } from '../support/neo4j';
import { exportedStatements } from './statements';

/** Explaining a statement gives it no parameters, which the database remarks on every time. */
const WITHOUT_PARAMETERS = /parameter/iu;

/** Reads every node whatever its label; statements start from a label, an index or a known node. */
const WHOLE_SCANS: ReadonlySet<string> = new Set([
  'AllNodesScan',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
]);

describe('every statement of the API', () => {
  const test = withSeededGraph();

  /** The fixture has a value for every property; some are empty throughout the seed. */
  beforeAll(async () => {
    await test().pipeline.run(FIXTURE_FOLDER, { folderName: 'fixture-graph' });
    await removeFixtures(test().graph);
  }, 60_000);

  it('is understood by the database without a warning and without a scan of the whole graph', async () => {
    const statements = await exportedStatements();
    const complaints: string[] = [];
    for (const { name, text } of statements) {
      const { notifications, operators } = await test().graph.explain(text);
      const warnings = notifications.filter(
        (notification) => !WITHOUT_PARAMETERS.test(notification),
      );
      const scans = operators.filter((operator) => WHOLE_SCANS.has(operator.split('@')[0] ?? ''));
      complaints.push(...warnings.map((warning) => `${name}: ${warning}`));
      complaints.push(...scans.map((scan) => `${name}: ${scan}`));
    }
    expect(statements.length).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
  }, 180_000);
});
