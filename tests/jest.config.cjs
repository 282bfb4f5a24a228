/** Vectors, architecture and contract tests: no database (integration has its own configuration). */
module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'tests',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.int-spec\\.ts$', '/fixtures/'],
  testTimeout: 60_000,
};
