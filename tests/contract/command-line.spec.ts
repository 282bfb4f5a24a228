import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, stableJson } from '../../apps/api/src/cli/command-output';
import {
  doctorReport,
  migrateReport,
  searchReport,
  seedReport,
  statsReport,
} from '../../apps/api/src/cli/reports';

const MANUAL = readFileSync(join(__dirname, '../../docs/command-line.md'), 'utf8');

const NO_COUNTS = { created: 0, updated: 0, unchanged: 3 };
const source = {
  id: 'duo',
  title: 'DUO',
  publisher: 'DUO',
  licence: 'CC0',
  vintage: '2025',
  attribution: 'DUO',
};

/** The report of each command on next to nothing. */
const REPORTS: readonly (readonly [string, object])[] = [
  ['migrate', migrateReport({ applied: [], present: ['0001-constraints'] })],
  ['doctor', doctorReport([{ check: 'hangs on nothing', subject: 'ImportKey', count: 1 }])],
  ['stats', statsReport({ nodes: [{ name: 'Region', count: 2 }], relationships: [] }, [source])],
  [
    'seed',
    seedReport({
      runId: null,
      skipped: true,
      counts: NO_COUNTS,
      rows: 3,
      failed: 0,
      errors: [],
      files: [],
      snapshotVersion: 1,
      milliseconds: 5,
    }),
  ],
  [
    'search',
    searchReport({
      nodes: [],
      totalCount: 0,
      pageInfo: { endCursor: null, hasNextPage: false },
      facets: {
        kinds: [],
        organisationKinds: [],
        countries: [{ country: { code: 'NL' }, count: 1 }],
      },
    }),
  ],
];

/** The keys that the manual names in the paragraph of a layout. */
function keysInManual(format: string): readonly string[] {
  const paragraph =
    MANUAL.split('\n').find((line) => line.startsWith(`Layout \`${format}\``)) ?? '';
  return [...paragraph.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name);
}

describe('the JSON of a command', () => {
  it.each(REPORTS)('of %s names its format and has its keys in order', (command, report) => {
    const keys = Object.keys(JSON.parse(stableJson(report)) as object);
    expect(report).toMatchObject({ format: `trellis.${command}/1` });
    expect(keys).toEqual([...keys].sort());
  });

  it.each(REPORTS)('of %s is described key by key in the manual', (command, report) => {
    const described = keysInManual(`trellis.${command}/1`);
    const missing = Object.keys(report).filter(
      (key) => key !== 'format' && !described.includes(key),
    );
    expect(missing).toEqual([]);
  });
});

describe('the exit codes', () => {
  it('are in the table of the manual', () => {
    const listed = [...MANUAL.matchAll(/^\| (\d) +\|/gmu)].map(([, code]) => Number(code));
    expect(listed).toEqual([0, ...Object.values(EXIT)]);
  });
});
