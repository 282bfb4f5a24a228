import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';
import { format, jest, lint, nodeTest, playwright, types } from './runners.mjs';

const unitProjects = ['libs/domain', 'apps/api', 'apps/web'].map(
  (each) => `${each}/jest.config.cjs`,
);
const inTests = (folder) => [
  '-c',
  'tests/jest.config.cjs',
  '--testPathPatterns',
  `/tests/${folder}/`,
];

/** `*.test.mjs` files of a folder of the tests. */
function scriptsIn(folder) {
  const whole = path.join(root, 'tests', folder);
  return fs
    .readdirSync(whole)
    .filter((name) => name.endsWith('.test.mjs'))
    .sort()
    .map((name) => path.join(whole, name));
}

/** The environment of a test of the running product. */
const ofProduct = ({ url, connection }) => ({ ...connection, TRELLIS_URL: url });

/**
 * The layers, in the order in which they are shown. Those of one lane run one after the other; the two lanes run side
 * by side, as one is bound by the processor and the other mostly waits for a database or a browser.
 */
export function layers(servers, findBrowser) {
  return [
    { name: 'format', lane: 'sources', run: format },
    { name: 'lint', lane: 'sources', run: lint },
    { name: 'types', lane: 'sources', run: types },
    { name: 'unit', lane: 'sources', run: () => jest('unit', ['--projects', ...unitProjects]) },
    { name: 'vectors', lane: 'sources', run: () => jest('vectors', inTests('vectors')) },
    {
      name: 'architecture',
      lane: 'sources',
      run: () => jest('architecture', inTests('architecture')),
    },
    { name: 'contract', lane: 'sources', run: () => jest('contract', inTests('contract')) },
    {
      name: 'integration',
      lane: 'product',
      run: async () => {
        const { connection } = await servers.seeded();
        return jest('integration', ['-c', 'apps/api/jest.int.config.cjs'], connection);
      },
    },
    {
      name: 'all-pairs',
      lane: 'product',
      run: async () => {
        const { connection } = await servers.seeded();
        return jest('all-pairs', inTests('all-pairs'), connection);
      },
    },
    {
      name: 'built-server',
      lane: 'product',
      run: async () => nodeTest(scriptsIn('built-server'), ofProduct(await servers.served())),
    },
    {
      name: 'journeys',
      lane: 'product',
      run: async () => {
        const CHROMIUM_PATH = await findBrowser();
        return playwright([], { ...ofProduct(await servers.served()), CHROMIUM_PATH });
      },
    },
    { name: 'launcher', lane: 'sources', run: () => nodeTest(scriptsIn('infra')) },
  ];
}

/** The layers of `npm run check`: no database, no browser. */
export const withoutDatabase = [
  'format',
  'lint',
  'types',
  'unit',
  'vectors',
  'architecture',
  'contract',
];
