import { jest } from './runners.mjs';

/** Runs tests/benchmarks against the built server on a seeded database; returns the exit code. */
export async function runBenchmarks(servers, progress) {
  const { url, connection } = await servers.served();
  const outcome = await jest(
    'benchmarks',
    [
      '-c',
      'tests/jest.config.cjs',
      '--testMatch',
      '**/tests/benchmarks/**/*.bench.ts',
      '--runInBand',
    ],
    { ...connection, TRELLIS_URL: url },
  );
  // The figures are the point, so they are shown whether or not the budgets hold.
  progress.say(outcome.said.trim());
  progress.say(`\n${outcome.passed} passed, ${outcome.failed} failed, 0 skipped`);
  return outcome.failed === 0 ? 0 : 1;
}
