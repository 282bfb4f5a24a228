/** Shared Jest settings: sources are ES modules, tests run as CommonJS through swc (see docs/adr/0002). */
const path = require('node:path');

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
];

module.exports = {
  rootDir: __dirname,
  transform: {
    '^.+\\.tsx?$': swc,
    '^.+\\.m?js$': swc,
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(d3-[a-z]+|internmap|delaunator|robust-predicates)/)',
  ],
  moduleNameMapper: {
    '^@trellis/domain/([a-z-]+)$': path.join(__dirname, 'libs/domain/src/$1/index.ts'),
  },
  testEnvironment: 'node',
};
