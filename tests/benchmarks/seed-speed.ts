import 'reflect-metadata';
import * as z from 'zod';
import { decodeRow, ignoreRow, integer } from '../../apps/api/src/platform/graph/decode';
import type { GraphDatabase } from '../../apps/api/src/platform/graph/graph-database';
import { migrate } from '../../apps/api/src/platform/graph/migrator';
import { onFixtureCopy, type EditableFolder } from '../support/import-folder';
import { connectGraph, pipelineOn, removeFixtures } from '../support/neo4j';
import { elapsed, report } from './measuring';
import { LOADED_FIGURES, PLAIN_FIGURES, REMOVE_FIGURES } from './seed.cypher';

/** Rows a second of the import and of the plain statement, each in its least disturbed round. */
export interface SeedSpeed {
  readonly rows: number;
  readonly importedPerSecond: number;
  readonly plainPerSecond: number;
  readonly ratio: number;
}

const REGIONS = 100;
const SECTORS = 50;
const YEARS = [2012, 2013, 2014, 2015];
const ROWS = REGIONS * SECTORS * YEARS.length;
const ROUNDS = 5;
const PLAIN_BATCH_ROWS = 2_000;
const TIMEOUT = { timeoutMs: 60_000 };
const RUN = { folderName: 'fixture-benchmark', full: true };

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

function addPlaces(folder: EditableFolder): void {
  const regions = numbers(REGIONS).map((at) => `2013,${regionCode(at)},2,ZZ,ZZ,Region ${at},,,,`);
  const sectors = numbers(SECTORS).map((at) => `${sectorCode(at)},division,Z,Z,Sector ${at},`);
  folder.append('regions.csv', regions);
  folder.append('sectors.csv', sectors);
}

function addFigures(folder: EditableFolder): void {
  folder.replace('figures.csv', /^[\s\S]*$/u, 'region,sector,year,value,flag\n');
  folder.append(
    'figures.csv',
    numbers(REGIONS).flatMap((region) =>
      numbers(SECTORS).flatMap((sector) =>
        YEARS.map((year) => `${regionCode(region)},${sectorCode(sector)},${year},${sector + 1},`),
      ),
    ),
  );
}

async function importMilliseconds(graph: GraphDatabase, folder: EditableFolder): Promise<number> {
  const { errors, files } = await pipelineOn(graph).run(folder.path, RUN);
  const figures = files.find(({ kind }) => kind === 'figures');
  if (errors.length > 0 || figures?.counts.created !== ROWS) {
    throw new Error('The import did not create every figure.');
  }
  return figures.milliseconds;
}

async function plainMilliseconds(
  graph: GraphDatabase,
  rows: readonly LoadedFigure[],
): Promise<number> {
  return elapsed(async () => {
    for (let start = 0; start < rows.length; start += PLAIN_BATCH_ROWS) {
      const batch = rows.slice(start, start + PLAIN_BATCH_ROWS);
      await graph.write(PLAIN_FIGURES, { rows: batch }, ignoreRow);
    }
  });
}

async function measured(graph: GraphDatabase, folder: EditableFolder): Promise<SeedSpeed> {
  const imported: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await graph.execute(REMOVE_FIGURES, TIMEOUT);
    imported.push(await importMilliseconds(graph, folder));
    const loaded = await graph.read(LOADED_FIGURES, {}, loadedFigure, TIMEOUT);
    await graph.execute(REMOVE_FIGURES, TIMEOUT);
    plain.push(await plainMilliseconds(graph, loaded.map(asLoaded)));
  }
  const perSecond = (times: readonly number[]): number =>
    Math.round((ROWS / Math.min(...times)) * 1_000);
  const importedPerSecond = perSecond(imported);
  const plainPerSecond = perSecond(plain);
  return {
    rows: ROWS,
    importedPerSecond,
    plainPerSecond,
    ratio: importedPerSecond / plainPerSecond,
  };
}

/**
 * The import reads, parses, checks, compares and writes; the plain UNWIND creates the same relationships
 * with the same properties in batches of the same size. They take turns on one database.
 */
async function seedSpeed(fixtureFolder: string): Promise<SeedSpeed> {
  const graph = connectGraph();
  const speeds: SeedSpeed[] = [];
  try {
    await migrate(graph);
    await removeFixtures(graph);
    await onFixtureCopy(async (folder) => {
      addPlaces(folder);
      await pipelineOn(graph).run(folder.path, RUN);
      addFigures(folder);
      speeds.push(await measured(graph, folder));
    }, fixtureFolder);
  } finally {
    await graph.execute(REMOVE_FIGURES, TIMEOUT);
    await removeFixtures(graph);
    await graph.close();
  }
  const [speed] = speeds;
  if (speed === undefined) throw new Error('Nothing was measured.');
  return speed;
}

const [, , , fixtureFolder] = process.argv;
if (fixtureFolder === undefined) throw new Error('Name the folder of the fixture graph.');
report(seedSpeed(fixtureFolder));
