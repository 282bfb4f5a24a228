import path from 'node:path';
import { runBundled } from '../support/bundled-program';
import type { SeedSpeed } from './seed-speed';

const SMALLEST_RATIO = 0.5;

describe('loading figures by the import', () => {
  it('keeps at least half the speed of a plain UNWIND of the same rows', async () => {
    const program = path.join(__dirname, 'seed-speed.ts');
    const fixture = path.join(__dirname, '../support/fixture-graph');
    const speed = await runBundled<SeedSpeed>(program, {
      timeoutMs: 280_000,
      arguments: [fixture],
    });
    process.stdout.write(`${JSON.stringify(speed)}\n`);
    expect(speed.ratio).toBeGreaterThanOrEqual(SMALLEST_RATIO);
  }, 300_000);
});
