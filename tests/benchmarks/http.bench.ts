import path from 'node:path';
import { runBundled } from '../support/bundled-program';
import budgets from './budgets.json';
import type { HttpShares } from './http-shares';

describe('a request over HTTP against its floor', () => {
  let shares: readonly HttpShares[] = [];

  beforeAll(async () => {
    const served = process.env['TRELLIS_URL'];
    shares = await runBundled(path.join(__dirname, 'http-shares.ts'), {
      timeoutMs: 580_000,
      arguments: served === undefined ? [] : [served],
    });
    const table = shares.map(({ name, statements, ...times }) => ({ name, statements, ...times }));
    process.stdout.write(`${JSON.stringify(table, null, 2)}\n`);
  }, 600_000);

  it.each(Object.entries(budgets.http.largestRatio))(
    '%s stays within %d times the floor',
    (name, largest) => {
      const ratio = shares.find((share) => share.name === name)?.ratio;
      expect(ratio).toBeDefined();
      expect(ratio ?? Infinity).toBeLessThanOrEqual(largest);
    },
  );
});
