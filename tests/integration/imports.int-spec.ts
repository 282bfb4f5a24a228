import * as z from 'zod';
import { decodeRow, ignoreRow } from '../../apps/api/src/platform/graph/decode';
import { ChangedMigrationError, migrate } from '../../apps/api/src/platform/graph/migrator';
import { MIGRATIONS } from '../../apps/api/src/platform/graph/migrations/index';
import { modelBreaks } from '../../apps/api/src/platform/graph/model-check';
import { onFixtureCopy } from '../support/import-folder';
import { FIXTURE_FOLDER, withTestGraph } from '../support/neo4j';
import {
  FIXTURE_FIGURES,
  FIXTURE_ORGANISATIONS,
  FIXTURE_RUNS,
  SPOIL_MAIN_TYPE,
} from './imports.cypher';

const organisation = decodeRow(
  z.object({
    id: z.string(),
    name: z.string(),
    mainTypeBasis: z.string().nullable(),
    learners: z.int().nullable(),
    identityState: z.string(),
    mayBe: z.string().nullable(),
    importKeys: z.array(z.string()),
  }),
);
const figure = decodeRow(
  z.object({ sector: z.string(), value: z.number().nullable(), flag: z.string().nullable() }),
);
const run = decodeRow(
  z.object({
    state: z.string(),
    failed: z.int().nullable(),
    rowErrors: z.array(z.string()).nullable(),
  }),
);

const FIXTURE = { folderName: 'fixture-graph' };

describe('an import', () => {
  const test = withTestGraph();

  it('loads every row and says how many nodes and relationships it created', async () => {
    const report = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);

    expect(report.errors).toEqual([]);
    expect(report.counts).toMatchObject({ updated: 0, unchanged: 0 });
    expect(report.counts.created).toBeGreaterThan(80);
    await expect(test().graph.read(FIXTURE_FIGURES, {}, figure)).resolves.toEqual([
      { sector: 'Z', value: 1500, flag: 'd' },
      { sector: 'Z1', value: 1200, flag: null },
      { sector: 'Z2', value: null, flag: 'c' },
    ]);
  });

  it('changes nothing when it is repeated, with and without reading the rows again', async () => {
    const first = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    const quick = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    const full = await test().pipeline.run(FIXTURE_FOLDER, { ...FIXTURE, full: true });

    const nothing = { created: 0, updated: 0, unchanged: first.counts.created };
    expect(quick).toMatchObject({
      skipped: true,
      counts: nothing,
      snapshotVersion: first.snapshotVersion,
    });
    expect(full).toMatchObject({
      skipped: false,
      counts: nothing,
      snapshotVersion: first.snapshotVersion,
    });
  });

  it('writes only the row that changed and raises the version of the graph by one', async () => {
    const first = await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    await onFixtureCopy(async (folder) => {
      folder.replace('figures.csv', 'ZZ01,Z1,1200,', 'ZZ01,Z1,1300,');
      const second = await test().pipeline.run(folder.path, FIXTURE);

      expect(second.counts).toMatchObject({ created: 0, updated: 1 });
      expect(second.snapshotVersion).toBe((first.snapshotVersion ?? 0) + 1);
    });
  });

  it('names file, line, column and reason of each wrong row and loads the rest', async () => {
    await onFixtureCopy(async (folder) => {
      folder.append('figures.csv', ['ZZ01,Z9,5,', 'ZZ01,Z1,many,', 'ZZ01,Z1', 'ZZ01,Z1,1200,']);
      folder.append('participations.csv', [
        'fixture-alpha,zz-nobody,full,2024,',
        'fixture-alpha,zz-university,boss,2024,',
      ]);
      const report = await test().pipeline.run(folder.path, FIXTURE);

      expect(report.errors).toEqual([
        expect.objectContaining({
          file: 'participations.csv',
          line: 6,
          column: 'organisation',
          reason: 'names no organisation: "zz-nobody"',
        }),
        expect.objectContaining({ file: 'participations.csv', line: 7, column: 'role' }),
        expect.objectContaining({
          file: 'figures.csv',
          line: 5,
          column: 'sector',
          reason: 'names no Sector: "nace2:Z9"',
        }),
        expect.objectContaining({
          file: 'figures.csv',
          line: 6,
          column: 'value',
          reason: 'is not a number: "many"',
        }),
        expect.objectContaining({
          file: 'figures.csv',
          line: 7,
          column: 'value',
          reason: 'has 2 cells, the header has 4',
        }),
        expect.objectContaining({
          file: 'figures.csv',
          line: 8,
          column: null,
          reason: 'repeats line 2',
        }),
      ]);
      await expect(test().graph.read(FIXTURE_FIGURES, {}, figure)).resolves.toHaveLength(3);
      const [stored] = await test().graph.read(FIXTURE_RUNS, {}, run);
      expect(stored).toMatchObject({ state: 'completed', failed: 6 });
      expect(stored?.rowErrors?.[0]).toBe(
        'participations.csv:6 organisation: names no organisation: "zz-nobody" (add it to a file of kind organisations)',
      );
    });
  });
});

describe('matching of organisations', () => {
  const test = withTestGraph();

  it('makes one node of an exact folded name or a shared identifier, and marks what is only alike', async () => {
    await test().pipeline.run(FIXTURE_FOLDER, FIXTURE);
    const organisations = await test().graph.read(FIXTURE_ORGANISATIONS, {}, organisation);

    const confirmed = { identityState: 'confirmed', mayBe: null };
    expect(organisations).toEqual([
      {
        id: 'zz-reg-2',
        name: 'Twin College',
        mainTypeBasis: 'register',
        learners: null,
        importKeys: ['fixture-register:zz-reg-2'],
        ...confirmed,
      },
      {
        id: 'zz-reg-3',
        name: 'Twin College',
        mainTypeBasis: 'register',
        learners: 80,
        importKeys: ['fixture-register:zz-reg-3'],
        ...confirmed,
      },
      {
        id: 'zz-reg-5',
        name: 'Vocational Centre North',
        mainTypeBasis: 'register',
        learners: 60,
        importKeys: ['fixture-register:zz-reg-5'],
        identityState: 'provisional',
        mayBe: 'zz-vocational-centre-north',
      },
      {
        id: 'zz-school-of-fixtures',
        name: 'ŠKOLA FIXTUR',
        mainTypeBasis: 'register',
        learners: 120,
        importKeys: ['fixture-list:zz-school-of-fixtures', 'fixture-register:zz-reg-1'],
        ...confirmed,
      },
      {
        id: 'zz-university',
        name: 'University of Zedland',
        mainTypeBasis: 'name_rule',
        learners: null,
        importKeys: ['fixture-list:zz-university', 'fixture-register:zz-reg-4'],
        ...confirmed,
      },
      {
        id: 'zz-vocational-centre-north',
        name: 'Stichting Vocational Centre North',
        mainTypeBasis: 'name_rule',
        learners: null,
        importKeys: ['fixture-list:zz-vocational-centre-north'],
        identityState: 'provisional',
        mayBe: 'zz-reg-5',
      },
      {
        id: 'zz-works',
        name: 'Zedland Works GmbH',
        mainTypeBasis: 'legal_form',
        learners: null,
        importKeys: ['fixture-list:zz-works'],
        ...confirmed,
      },
    ]);
  });
});

describe('the check of the model', () => {
  const test = withTestGraph();

  it('finds nothing in a loaded graph and counts what was broken afterwards', async () => {
    const { graph, pipeline } = test();
    await pipeline.run(FIXTURE_FOLDER, FIXTURE);
    const before = await modelBreaks(graph);
    await graph.write(SPOIL_MAIN_TYPE, {}, ignoreRow);
    const after = await modelBreaks(graph);

    expect(before.filter(({ check }) => check !== 'source is unknown')).toEqual([]);
    expect(after).toEqual(
      expect.arrayContaining([
        { check: 'property is missing', subject: 'Organisation.mainType', count: 1 },
        {
          check: 'not one known main type among the capacities',
          subject: 'Organisation',
          count: 1,
        },
      ]),
    );
  });
});

describe('migrations', () => {
  const test = withTestGraph();

  it('are refused when an applied one was changed, before anything else is applied', async () => {
    const [first] = MIGRATIONS;
    const changed = { id: first?.id ?? '', statements: [] };

    await expect(migrate(test().graph, [changed])).rejects.toEqual(
      new ChangedMigrationError('0001-constraints'),
    );
  });
});
