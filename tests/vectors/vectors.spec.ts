import path from 'node:path';
import { ADAPTERS } from './adapters';
import type { KindAdapter } from './adapters/adapter';
import { type Tolerance, differences } from './differences';
import { type VectorFile, adapterKey, readVectorFiles } from './vector-file';

/** `VECTORS_DIR` may name another folder with files of the same kinds; they run unchanged. */
const folder = process.env['VECTORS_DIR'] ?? __dirname;
const files = readVectorFiles(path.resolve(folder));

/** Kinds that need the seeded database run in the integration layer. */
const RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  'niche-list:seededNicheList': 'niche-list.int-spec.ts, on the seeded database',
};

const keyed = files.flatMap((file) =>
  file.cases.map((vectorCase) => ({ file, vectorCase, key: adapterKey(file, vectorCase) })),
);
const runnable = keyed.flatMap(({ key, ...rest }) => {
  const adapter = ADAPTERS[key];
  return adapter === undefined ? [] : [{ ...rest, adapter }];
});

function toleranceOf(file: VectorFile, adapter: KindAdapter, place: string): Tolerance {
  const { abs = 1e-9, rel = 0 } = file.tolerance;
  const named = file.tolerance[adapter.toleranceName?.(place) ?? ''];
  return named === undefined ? { abs, rel } : { abs: named, rel: named };
}

/** Lines about the cases that did not run here, so that nothing reads as passed that was not computed. */
function notRunLines(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { key } of keyed) {
    if (!(key in ADAPTERS)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const elsewhere = RUN_ELSEWHERE[key];
    return elsewhere === undefined
      ? `not built yet: ${key} × ${String(count)}`
      : `run in ${elsewhere}: ${key} × ${String(count)}`;
  });
}

afterAll(() => {
  const lines = notRunLines().map((line) => `  ${line}\n`);
  const summary = `vectors: ${String(runnable.length)} of ${String(keyed.length)} cases ran\n`;
  process.stdout.write(summary + lines.join(''));
});

describe('vectors', () => {
  it('finds cases', () => {
    expect(keyed.length).toBeGreaterThan(0);
  });

  for (const { file, vectorCase, adapter } of runnable) {
    it(`reproduces ${file.name} ${vectorCase.id}`, () => {
      const actual = adapter.actual(vectorCase.input, file);
      const toleranceAt = (place: string): Tolerance => toleranceOf(file, adapter, place);
      expect(differences(actual, vectorCase.expected, toleranceAt)).toEqual([]);
    });
  }
});
