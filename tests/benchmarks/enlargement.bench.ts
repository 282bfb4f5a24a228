import path from 'node:path';
import { runBundled } from '../support/bundled-program';
import budgets from './budgets.json';
import type { Growth } from './enlargement-growth';

const SIZES = [1, 10, 50];
const PROGRAM = path.join(__dirname, 'enlargement-growth.ts');

function growthOf(from: Growth, to: Growth): Readonly<Record<string, number>> {
  return {
    suggestion: to.suggestionMs / from.suggestionMs,
    explanation: to.explanationMs / from.explanationMs,
    neighbourhood: to.neighbourhoodMs / from.neighbourhoodMs,
    memory: to.memoryMb / from.memoryMb,
  };
}

describe('a network many times the size of the seed', () => {
  const measured = new Map<number, Growth>();

  beforeAll(async () => {
    // One process a size, one after the other: memory is that of the size alone.
    for (const size of SIZES) {
      const options = { timeoutMs: 280_000, arguments: [String(size)] };
      measured.set(size, await runBundled<Growth>(PROGRAM, options));
    }
    process.stdout.write(`${JSON.stringify([...measured.values()], null, 2)}\n`);
  }, 900_000);

  it('keeps the shape of the seed: most organisations have one project', () => {
    const shares = [...measured.values()].map(({ distribution }) => distribution.shareWith.one);
    for (const share of shares) expect(share).toBeGreaterThan(0.6);
  });

  it.each(Object.entries(budgets.enlargement.largestGrowth))(
    'costs at %s times the size no more than in proportion',
    (size, largest) => {
      const [from, to] = [measured.get(1), measured.get(Number(size))];
      if (from === undefined || to === undefined) throw new Error('A size was not measured.');
      const growth = growthOf(from, to);
      for (const [name, limit] of Object.entries(largest)) {
        expect({ name, isWithin: (growth[name] ?? Infinity) <= limit }).toEqual({
          name,
          isWithin: true,
        });
      }
    },
  );
});
