import * as z from 'zod';
import type { Cypher } from '../../apps/api/src/platform/graph/cypher';
import { decodeColumn, decodeRow } from '../../apps/api/src/platform/graph/decode';
import { graphCounts, modelBreaks } from '../../apps/api/src/platform/graph/model-check';
import { SEED_FOLDER, withSeededGraph } from '../support/neo4j';
import {
  DUTCH_INSTITUTIONS,
  FIGURES_BY_INDICATOR,
  INSTITUTION_IN_BOTH,
  LISTED_ORGANISATIONS,
  MATRIX,
  NACE_LEVELS,
  NUTS_2024_LEVELS,
  PLACED_ORGANISATIONS,
  SAME_NAMES_IN_REGISTER,
  WITHHELD_MEMBERS,
} from './seed.cypher';

const figuresRow = decodeRow(
  z.object({
    indicator: z.string(),
    figures: z.int(),
    regions: z.int(),
    targets: z.int(),
    known: z.int(),
  }),
);

/** The numbers on the right are those of the READMEs beside the reference data. */
describe('the seed', () => {
  const test = withSeededGraph();

  const countOf = async (statement: Cypher): Promise<number | undefined> => {
    const [count] = await test().graph.read(statement, {}, decodeColumn('count', z.int()));
    return count;
  };
  const labelCount = async (name: string): Promise<number | undefined> => {
    const { nodes, relationships } = await graphCounts(test().graph);
    return [...nodes, ...relationships].find((entry) => entry.name === name)?.count;
  };

  it('holds 84 projects with 1,947 members, three of them persons whose names are withheld', async () => {
    await expect(labelCount('Project')).resolves.toBe(84);
    const withheld = await countOf(WITHHELD_MEMBERS);
    expect(withheld).toBe(3);
    expect((await labelCount('PARTICIPATES_IN')) ?? 0).toBe(1_947 - 3);
  });

  it('holds 1,623 listed organisations less the two entries that stand for the withheld persons', async () => {
    await expect(countOf(LISTED_ORGANISATIONS)).resolves.toBe(1_623 - 2);
  });

  it('holds 55 Dutch institutions, one of which the project lists name too', async () => {
    await expect(countOf(DUTCH_INSTITUTIONS)).resolves.toBe(55);
    await expect(labelCount('Organisation')).resolves.toBe(1_623 - 2 + 55 - 1);
    const both = await test().graph.read(
      INSTITUTION_IN_BOTH,
      {},
      decodeRow(z.object({ id: z.string(), learners: z.int() })),
    );
    expect(both).toEqual([{ id: 'nl-hmc', learners: 3_578 }]);
  });

  it('keeps two institutions of the register apart that share a name', async () => {
    const decode = decodeRow(z.object({ organisations: z.int(), codes: z.int() }));
    const rows = await test().graph.read(SAME_NAMES_IN_REGISTER, {}, decode);
    expect(rows).toEqual([{ organisations: 2, codes: 2 }]);
  });

  it('places 635 entries, one organisation being listed twice', async () => {
    const placed = await countOf(PLACED_ORGANISATIONS);
    expect(placed).toBe(635 - 1);
  });

  it('holds NUTS 2024 and NACE in the official numbers', async () => {
    const levels = decodeRow(z.object({ level: z.int(), regions: z.int() }));
    await expect(test().graph.read(NUTS_2024_LEVELS, {}, levels)).resolves.toEqual([
      { level: 0, regions: 39 },
      { level: 1, regions: 115 },
      { level: 2, regions: 299 },
      { level: 3, regions: 1_345 },
    ]);
    const codes = decodeRow(z.object({ revision: z.string(), level: z.string(), codes: z.int() }));
    await expect(test().graph.read(NACE_LEVELS, {}, codes)).resolves.toEqual([
      { revision: '2', level: 'class', codes: 615 },
      { revision: '2', level: 'division', codes: 88 },
      { revision: '2', level: 'group', codes: 272 },
      { revision: '2', level: 'section', codes: 21 },
      { revision: '2.1', level: 'class', codes: 651 },
      { revision: '2.1', level: 'division', codes: 87 },
      { revision: '2.1', level: 'group', codes: 287 },
      { revision: '2.1', level: 'section', codes: 22 },
    ]);
    // One line of the official table, class 46.89 of Rev. 2.1, has no counterpart in Rev. 2.
    await expect(labelCount('CORRESPONDS_TO')).resolves.toBe(1_571 - 1);
  });

  it('holds 220 fields of study, 660 priorities that were read, 14 ecosystems', async () => {
    await expect(labelCount('FieldOfStudy')).resolves.toBe(220);
    await expect(labelCount('Theme')).resolves.toBe(660);
    await expect(labelCount('Ecosystem')).resolves.toBe(14);
    await expect(labelCount('LEADS_TO')).resolves.toBe(455);
    await expect(labelCount('SECTOR_FIGURE')).resolves.toBe(88);
  });

  it('holds persons employed for 283 regions and 68 divisions, 87.8 % of the cells known', async () => {
    const decode = decodeRow(
      z.object({ regions: z.int(), divisions: z.int(), cells: z.int(), known: z.int() }),
    );
    const [matrix] = await test().graph.read(MATRIX, {}, decode);
    expect(matrix).toMatchObject({ regions: 283, divisions: 68, cells: 283 * 68 });
    expect(Math.round(((matrix?.known ?? 0) / (283 * 68)) * 1_000) / 10).toBe(87.8);
  });

  it('holds the other figures in the numbers of their files', async () => {
    const rows = await test().graph.read(FIGURES_BY_INDICATOR, {}, figuresRow);
    const figuresOf = new Map(rows.map(({ indicator, figures }) => [indicator, figures]));
    const regional = rows
      .filter(({ indicator }) => /^(adult|employed|unemployed|gdp|population)/u.test(indicator))
      .reduce((sum, { figures }) => sum + figures, 0);

    // Aggregates of the Union and the euro area are no regions: 6 x 12 and 50 rows of the two files.
    expect(figuresOf.get('lfs_employment')).toBe(3_712 - 72);
    expect(regional).toBe(5_346 - 50);
    expect(rows.find(({ indicator }) => indicator === 'lfs_employment')?.regions).toBe(324 - 6);
    expect(figuresOf.get('vet_learners')).toBe(15_667);
    expect(figuresOf.get('vet_graduates')).toBe(13_009);
    expect(figuresOf.get('vet_supply_learners')).toBe(1_976);
    expect(rows.find(({ indicator }) => indicator === 'vet_supply_learners')?.regions).toBe(26);
  });

  it('follows the graph model, with provenance on every node and relationship', async () => {
    await expect(modelBreaks(test().graph)).resolves.toEqual([]);
  });

  it('creates and updates nothing when it is loaded again row by row', async () => {
    const options = { folderName: 'seed', full: true };
    const report = await test().pipeline.run(SEED_FOLDER, options);
    expect(report.errors).toEqual([]);
    expect(report.counts).toMatchObject({ created: 0, updated: 0 });
  }, 120_000);
});
