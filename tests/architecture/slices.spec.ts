import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SLICE_RULES, sliceViolations, type NamedFile } from './slice-rules';
import { listFiles, ROOT } from './source-files';

const FOLDERS = ['libs/domain', 'apps/api', 'apps/web', 'tests', 'infra'];

const lineCount = (file: string): number =>
  readFileSync(path.join(ROOT, file), 'utf8').trimEnd().split('\n').length;

const EXAMPLES: readonly (readonly [string, NamedFile])[] = [
  [
    'a file ends in a suffix of the closed list',
    { path: 'libs/domain/src/niche/niches.impl.ts', lines: 1 },
  ],
  ['files and folders are kebab-case', { path: 'libs/domain/src/niche/nicheGap.ts', lines: 1 }],
  ['a name says what is inside', { path: 'libs/domain/src/niche/niche-helpers.ts', lines: 1 }],
  ['a file has at most 300 lines', { path: 'libs/domain/src/niche/niches.ts', lines: 301 }],
  [
    'a module of the API has its index and its wiring',
    { path: 'apps/api/src/modules/niches/niches.service.ts', lines: 1 },
  ],
];

describe('names and sizes', () => {
  it('hold for every source file', () => {
    const files = listFiles(ROOT, FOLDERS).map((file) => ({
      path: file,
      lines: /\.(ts|tsx|mts|mjs|cjs)$/u.test(file) ? lineCount(file) : 0,
    }));
    expect(sliceViolations(files)).toEqual([]);
  });

  it.each(EXAMPLES)('are broken by the example of: %s', (rule, file) => {
    expect([...new Set(sliceViolations([file]).map((each) => each.rule))]).toEqual([rule]);
  });

  it('have an example for each rule and no other', () => {
    expect(EXAMPLES.map(([rule]) => rule)).toEqual(SLICE_RULES);
  });
});
