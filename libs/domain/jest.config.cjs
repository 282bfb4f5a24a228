module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'domain',
  roots: ['<rootDir>/libs/domain/src'],
  testMatch: ['**/*.spec.ts'],
};
