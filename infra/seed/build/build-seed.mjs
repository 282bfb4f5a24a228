/**
 * Writes the seed in the import format of docs/import-format.md from a folder of reference data:
 *
 *   node infra/seed/build/build-seed.mjs <folder with the data> <countries.json>
 *
 * Needed only when the reference data change; the product reads the committed files.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexBy, readCsv, writeCsv } from './csv.mjs';
import { figureFiles } from './figure-files.mjs';
import { buildOrganisations, buildPriorities } from './network.mjs';
import { networkFiles } from './network-files.mjs';
import { referenceFiles } from './reference-files.mjs';
import { buildOtherCountries, buildRegions } from './regions.mjs';
import { SOURCES } from './sources.mjs';

const seed = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every file of the seed with its rows, in the order of the manifest. */
function seedFiles(source, countriesFile) {
  const nuts2024 = new Set(readCsv(`${source}/nuts/nuts-2024.csv`).map((row) => row.code));
  const priorities = buildPriorities(source, nuts2024);
  const organisations = buildOrganisations(source);
  const figures = figureFiles(source);
  const figureCodes = figures.flatMap(({ rows }) => rows.flatMap(({ region }) => region ?? []));
  const { regions, recodes } = buildRegions(source, {
    figureCodes: [...new Set(figureCodes)].sort(),
    priorityCodes: [...new Set(priorities.map((row) => row.region))],
  });
  const countries = new Set(organisations.map((row) => row.country));
  const otherCountries = buildOtherCountries(countriesFile, countries, regions);
  return [
    ...referenceFiles(source, { regions, recodes, otherCountries, priorities }),
    ...networkFiles(source, organisations),
    ...figures,
  ];
}

/** Writes one file and describes it for the manifest. */
function written({ columns, rows, ...file }) {
  const { licence, vintage, retrieved } = indexBy(SOURCES, 'id').get(file.source);
  const { path, kind, source, ...rest } = file;
  const count = writeCsv(join(seed, path), columns, rows);
  console.log(`${String(count).padStart(6)}  ${path}`);
  return { path, kind, source, licence, vintage, retrieved, rows: count, ...rest };
}

const [source, countriesFile] = process.argv.slice(2);
if (source === undefined || countriesFile === undefined) {
  console.error('Usage: build-seed.mjs <data folder> <countries.json>');
  process.exit(2);
}
const files = seedFiles(source, countriesFile).map(written);
const manifest = {
  format: 'trellis-import',
  version: 1,
  title: 'Trellis seed',
  sources: SOURCES,
  files,
};
writeFileSync(join(seed, 'trellis-import.json'), `${JSON.stringify(manifest, null, 2)}\n`);
