module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api',
  roots: ['<rootDir>/apps/api/src'],
  testMatch: ['**/*.spec.ts'],
};
