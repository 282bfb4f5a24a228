import * as z from 'zod';
import { decodeRow, ignoreRow, integer } from '../../apps/api/src/platform/graph/decode';
import { onFixtureCopy } from '../support/import-folder';
import { withTestGraph } from '../support/neo4j';
import { LOADED_FIGURES, PLAIN_FIGURES, REMOVE_FIGURES } from './seed.cypher';

const REGIONS = 100;
const SECTORS = 50;
const YEARS = [2012, 2013, 2014, 2015];
const ROUNDS = 4;
const PLAIN_BATCH_ROWS = 2_000;
const TIMEOUT_MS = 60_000;
const SMALLEST_RATIO = 0.5;

const loadedFigure = decodeRow(
  z.object({ from: z.string(), to: z.string(), properties: z.record(z.string(), z.unknown()) }),
);

type LoadedFigure = ReturnType<typeof loadedFigure>;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const regionCode = (at: number): string => `ZZ${100 + at}`;
const sectorCode = (at: number): string => `Z${100 + at}`;

/** The driver sends numbers as floats; the year goes back as the whole number it was. */
function asLoaded({ from, to, properties }: LoadedFigure): LoadedFigure {
  return { from, to, properties: { ...properties, year: integer(Number(properties['year'])) } };
}

/**
 * Rows a second of the import, which reads, parses, checks, compares and writes, against a plain UNWIND
 * that creates the same relationships with the same properties in batches of the same size. Of each the
 * least disturbed round counts, as others may use the machine.
 */
describe('loading figures', () => {
  const test = withTestGraph();

  const plainMilliseconds = async (rows: readonly LoadedFigure[]): Promise<number> => {
    const started = performance.now();
    for (let start = 0; start < rows.length; start += PLAIN_BATCH_ROWS) {
      const batch = rows.slice(start, start + PLAIN_BATCH_ROWS);
      await test().graph.write(PLAIN_FIGURES, { rows: batch }, ignoreRow);
    }
    return performance.now() - started;
  };

  it('keeps at least half the speed of a plain UNWIND', async () => {
    await onFixtureCopy(async (folder) => {
      const { graph, pipeline } = test();
      folder.append(
        'regions.csv',
        numbers(REGIONS).map((at) => `2013,${regionCode(at)},2,ZZ,ZZ,Region ${at},,,,`),
      );
      folder.append(
        'sectors.csv',
        numbers(SECTORS).map((at) => `${sectorCode(at)},division,Z,Z,Sector ${at},`),
      );
      await pipeline.run(folder.path, { folderName: 'fixture-benchmark', full: true });
      folder.replace('figures.csv', 'region,sector,value,flag', 'region,sector,year,value,flag');
      folder.replace('figures.csv', /\nZZ01[\s\S]*$/u, '\n');
      folder.append(
        'figures.csv',
        numbers(REGIONS).flatMap((region) =>
          numbers(SECTORS).flatMap((sector) =>
            YEARS.map(
              (year) =>
                `${regionCode(region)},${sectorCode(sector)},${year},${region * sector + 1},`,
            ),
          ),
        ),
      );
      const rows = REGIONS * SECTORS * YEARS.length;
      const imported: number[] = [];
      const plain: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await graph.execute(REMOVE_FIGURES, { timeoutMs: TIMEOUT_MS });
        const report = await pipeline.run(folder.path, {
          folderName: 'fixture-benchmark',
          full: true,
        });
        expect(report.errors).toEqual([]);
        imported.push(
          report.files.find(({ kind }) => kind === 'figures')?.milliseconds ?? Number.NaN,
        );

        const loaded = await graph.read(LOADED_FIGURES, {}, loadedFigure, {
          timeoutMs: TIMEOUT_MS,
        });
        expect(loaded).toHaveLength(rows);
        await graph.execute(REMOVE_FIGURES, { timeoutMs: TIMEOUT_MS });
        plain.push(await plainMilliseconds(loaded.map(asLoaded)));
      }
      const perSecond = (milliseconds: number): number => Math.round((rows / milliseconds) * 1_000);
      const importedMs = Math.min(...imported);
      const plainMs = Math.min(...plain);
      const ratio = plainMs / importedMs;
      process.stdout.write(
        `seed: import ${perSecond(importedMs)} rows/s, plain UNWIND ${perSecond(plainMs)} rows/s, ratio ${ratio.toFixed(2)}\n`,
      );
      expect(ratio).toBeGreaterThanOrEqual(SMALLEST_RATIO);
    });
  }, 300_000);
});
