/** Integration tests share one real Neo4j, so they run in one worker. */
module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'integration',
  roots: ['<rootDir>/apps/api/src', '<rootDir>/tests'],
  testMatch: ['**/*.int-spec.ts'],
  maxWorkers: 1,
  testTimeout: 60_000,
};
