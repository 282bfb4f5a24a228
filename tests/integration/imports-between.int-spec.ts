import { onFixtureCopy } from '../support/import-folder';
import { FIXTURE_FOLDER, withTestGraph } from '../support/neo4j';

const FIXTURE = { folderName: 'fixture-graph' };
/** A row that only the other folder has. */
const ADDED_SECTOR = 'Z3,division,Z,Z,Selling fixtures,Fixturen verkopen';
const OTHER = { folderName: 'fixture-other' };

describe('an unchanged folder', () => {
  const test = withTestGraph();

  it('is found unchanged when another folder has added records in between', async () => {
    const first = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    await onFixtureCopy(async (folder) => {
      folder.append('sectors.csv', [ADDED_SECTOR]);
      const between = await test().pipeline.run(folder.path, OTHER);
      expect(between).toMatchObject({ failed: 0, counts: { updated: 0 } });
      expect(between.counts.created).toBeGreaterThan(0);

      const again = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
      expect(again).toMatchObject({ skipped: true, counts: { unchanged: first.counts.created } });
      await expect(test().pipeline.run(folder.path, OTHER)).resolves.toMatchObject({
        skipped: true,
      });
    });
  });

  it('is read again when another folder has updated records, which may be its own', async () => {
    await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    await onFixtureCopy(async (folder) => {
      folder.replace('figures.csv', 'ZZ01,Z1,1200,', 'ZZ01,Z1,1300,');
      const between = await test().pipeline.run(folder.path, OTHER);
      expect(between.counts).toMatchObject({ created: 0, updated: 1 });

      const again = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
      expect(again).toMatchObject({ skipped: false, counts: { created: 0, updated: 1 } });
    });
  });
});
