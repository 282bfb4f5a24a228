module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'web',
  roots: ['<rootDir>/apps/web/src'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/apps/web/jest.setup.ts'],
};
