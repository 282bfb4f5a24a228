import path from 'node:path';
import {
  nicheSnapshot,
  type NicheSnapshot,
} from '../../apps/api/src/modules/niches/niche-snapshot';
import { NichesRepository } from '../../apps/api/src/modules/niches/niches.repository';
import { loadEnvironment } from '../../apps/api/src/platform/config/environment';
import { GraphDatabase } from '../../apps/api/src/platform/graph/graph-database';
import { ensureSeed } from '../support/seeded-api';
import { differences } from './differences';
import { actualNicheList } from './niche-list';
import { adapterKey, readVectorFiles } from './vector-file';

const cases = readVectorFiles(path.resolve(process.env['VECTORS_DIR'] ?? __dirname)).flatMap(
  (file) =>
    file.cases
      .filter((vectorCase) => adapterKey(file, vectorCase) === 'niche-list:seededNicheList')
      .map((vectorCase) => ({ vectorCase, tolerance: file.tolerance })),
);

describe('niche lists of the seeded database', () => {
  let snapshot: NicheSnapshot | null = null;

  beforeAll(async () => {
    await ensureSeed();
    const graph = new GraphDatabase(loadEnvironment().neo4j);
    snapshot = nicheSnapshot(await new NichesRepository(graph).rows());
    await graph.close();
  }, 180_000);

  it('have reference cases', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  for (const { vectorCase, tolerance } of cases) {
    it(`reproduce ${vectorCase.id}`, () => {
      if (snapshot === null) throw new Error('The figures are not loaded.');
      const { abs = 1e-9, rel = 1e-9 } = tolerance;
      const actual = actualNicheList(snapshot.model, vectorCase.input);
      expect(differences(actual, vectorCase.expected, () => ({ abs, rel }))).toEqual([]);
    });
  }
});
