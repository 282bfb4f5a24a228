import path from 'node:path';
import { runBundled } from '../support/bundled-program';
import type { EveryPair } from './every-pair';

describe('the fit of every pair of the seed', () => {
  it('is the sum of its groups, and each group the sum of its parts', async () => {
    const program = path.join(__dirname, 'every-pair.ts');
    const result = await runBundled<EveryPair>(program, { timeoutMs: 280_000 });
    expect(result.defects).toEqual([]);
    expect(result.organisations).toBeGreaterThan(1600);
    expect(result.pairs).toBe(result.organisations * (result.organisations - 1));
  }, 300_000);
});
