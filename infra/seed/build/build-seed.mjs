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
import * as figures from './figures.mjs';
import * as network from './network.mjs';
import { buildOtherCountries, buildRegions } from './regions.mjs';
import * as sectors from './sectors.mjs';
import { SOURCES } from './sources.mjs';

const [source, countriesFile] = process.argv.slice(2);
if (source === undefined || countriesFile === undefined) {
  console.error('Usage: build-seed.mjs <data folder> <countries.json>');
  process.exit(2);
}

const seed = join(dirname(fileURLToPath(import.meta.url)), '..');
const sourceById = indexBy(SOURCES, 'id');
const files = [];

function add(path, kind, sourceId, columns, rows, description = {}) {
  const count = writeCsv(join(seed, path), columns, rows);
  const { licence, vintage, retrieved } = sourceById.get(sourceId);
  files.push({
    path,
    kind,
    source: sourceId,
    licence,
    vintage,
    retrieved,
    rows: count,
    ...description,
  });
}

const derived = (basis, confidence) => ({
  origin: 'derived',
  basis,
  ...(confidence === undefined ? {} : { confidence }),
});

const personsEmployed = figures.buildPersonsEmployed(source);
const labourForce = figures.buildLabourForce(source);
const regional = figures.buildRegionalIndicators(source);
const learners = figures.buildVocationalFigures(
  source,
  'vet-enrolment-by-field-country-2013-2015.csv',
);
const graduates = figures.buildVocationalFigures(
  source,
  'vet-graduates-by-field-country-2013-2015.csv',
);
const vacancies = figures.buildVacancyRates(source);
const supply = figures.buildVocationalSupply(source);
const nuts2024 = new Set(readCsv(`${source}/nuts/nuts-2024.csv`).map((row) => row.code));
const priorities = network.buildPriorities(source, nuts2024);
const organisations = network.buildOrganisations(source);
const { regions, recodes } = buildRegions(source, {
  figureCodes: figures.figureRegions([
    personsEmployed,
    labourForce,
    regional,
    learners,
    graduates,
    vacancies,
    supply,
  ]),
  priorityCodes: [...new Set(priorities.map((row) => row.region))],
});
const otherCountries = buildOtherCountries(
  countriesFile,
  new Set(organisations.map((row) => row.country)),
  regions,
);

const regionColumns = [
  'version',
  'code',
  'level',
  'parent',
  'country',
  'name',
  'name_national',
  'lat',
  'lon',
  'area_km2',
];
add('reference/regions.csv', 'regions', 'eurostat-nuts', regionColumns, regions);
add(
  'reference/countries-elsewhere.csv',
  'regions',
  'erasmus-countries',
  ['version', 'code', 'level', 'country', 'name'],
  otherCountries,
);
add(
  'reference/region-recodes.csv',
  'region_recodes',
  'eurostat-nuts',
  ['from_version', 'from_code', 'to_version', 'to_code', 'kind'],
  recodes,
  derived(
    'change words of the correspondence tables, older versions followed to the newest',
    'high',
  ),
);
const labels = sectors.sectorLabelColumns(source);
const sectorColumns = ['code', 'level', 'parent', 'section'];
add(
  'reference/sectors-nace-rev2.csv',
  'sectors',
  'eurostat-nace',
  [...sectorColumns, ...labels],
  sectors.buildSectors(source, '2'),
  { constants: { revision: '2' } },
);
add(
  'reference/sectors-nace-rev2.1.csv',
  'sectors',
  'eurostat-nace',
  [...sectorColumns, 'label_en'],
  sectors.buildSectors(source, '2.1'),
  { constants: { revision: '2.1' } },
);
add(
  'reference/sector-correspondence.csv',
  'sector_correspondence',
  'eurostat-nace',
  ['from_code', 'to_code', 'mapping'],
  sectors.buildCorrespondence(source),
);
add(
  'reference/fields-of-study.csv',
  'fields_of_study',
  'esco',
  ['code', 'level', 'parent', 'label_en'],
  sectors.buildFields(source),
);
add(
  'reference/field-sector-weights.csv',
  'field_sector_weights',
  'trellis',
  ['field', 'sector', 'weight', 'occupations', 'confidence'],
  sectors.buildFieldWeights(source),
  derived('ESCO occupations and their knowledge by ISCED-F group, employment by division EU-15'),
);
add(
  'reference/ecosystems.csv',
  'ecosystems',
  'eu-ecosystems',
  ['id', 'nr', 'name'],
  network.buildEcosystems(source),
);
add('reference/challenges.csv', 'challenges', 'trellis', ['id', 'name'], network.buildChallenges());
add(
  'reference/indicators.csv',
  'indicators',
  'trellis',
  ['id', 'name', 'name_nl', 'unit', 'description'],
  figures.INDICATORS,
);
add(
  'reference/theme-sectors.csv',
  'theme_sectors',
  'trellis',
  ['theme', 'sectors', 'main_sector', 'confidence'],
  network.buildThemes(source),
  derived('assigned by reading the theme'),
);
add(
  'reference/priorities.csv',
  'priorities',
  's3-pages',
  [
    'region',
    'nuts_version',
    'period',
    'priority_no',
    'name',
    'name_original',
    'sectors',
    'domain',
    'policy_objective',
    'source_url',
  ],
  priorities,
);

const organisationColumns = [
  'id',
  'name',
  'label',
  'country',
  'main_type',
  'main_type_basis',
  'main_type_confidence',
  'town',
  'town_basis',
  'region_text',
];
add(
  'network/calls.csv',
  'calls',
  'cove-list',
  ['id', 'name', 'year', 'source'],
  network.buildCalls(source),
);
add(
  'network/projects.csv',
  'projects',
  'cove-list',
  [
    'id',
    'acronym',
    'title',
    'call',
    'call_year',
    'project_number',
    'start_date',
    'end_date',
    'website',
    'grant_eur',
    'budget_eur',
    'budget_stated_eur',
    'theme',
    'ecosystem',
    'ecosystem_text',
    'challenge',
    'theme_basis',
    'list_complete',
    'partners_stated',
    'withheld_members',
    'countries',
    'notes',
    'source',
    'source_url',
  ],
  network.buildProjects(source),
);
add(
  'network/organisations.csv',
  'organisations',
  'cove-list',
  [...organisationColumns, 'website', 'source'],
  organisations,
);
add(
  'network/organisations-nl-duo.csv',
  'organisations',
  'duo',
  [
    ...organisationColumns,
    'nuts2',
    'learners',
    'learners_work_based',
    'learners_school_full_time',
    'learners_school_part_time',
    'learners_year',
  ],
  network.buildDutchInstitutions(source),
);
add(
  'network/identifiers-pic.csv',
  'identifiers',
  'cordis',
  ['organisation', 'value'],
  network.buildPicIdentifiers(source),
  { constants: { scheme: 'pic' }, ...derived('legal name and country equal in CORDIS', 'high') },
);
add(
  'network/identifiers-duo.csv',
  'identifiers',
  'duo',
  ['organisation', 'value'],
  network.buildDuoIdentifiers(source),
  { constants: { scheme: 'duo' } },
);
add(
  'network/places.csv',
  'places',
  'geonames',
  [
    'organisation',
    'town',
    'geonames_id',
    'lat',
    'lon',
    'nuts_version',
    'nuts3',
    'nuts2',
    'basis',
    'confidence',
  ],
  network.buildPlaces(source),
  derived('town looked up in GeoNames, region by point in polygon'),
);
add(
  'network/participations.csv',
  'participations',
  'cove-list',
  ['project', 'organisation', 'role', 'year', 'listed_name', 'source'],
  network.buildParticipations(source),
);

const figure = ['value', 'flag'];
const of2013 = (constants) => ({ constants: { nuts_version: '2013', ...constants } });
add(
  'reference/figures-persons-employed.csv',
  'figures',
  'eurostat-sbs',
  ['region', 'sector', ...figure],
  personsEmployed,
  of2013({ indicator: 'persons_employed', year: '2015' }),
);
add(
  'reference/figures-lfs-employment.csv',
  'figures',
  'eurostat-lfs',
  ['region', 'group', ...figure],
  labourForce,
  of2013({ indicator: 'lfs_employment', year: '2015' }),
);
add(
  'reference/figures-regional.csv',
  'figures',
  'eurostat-regional',
  ['indicator', 'region', 'year', ...figure],
  regional,
  of2013({}),
);
add(
  'reference/figures-vet-learners.csv',
  'figures',
  'eurostat-vet',
  ['region', 'isced11', 'field', 'group', 'year', ...figure],
  learners,
  of2013({ indicator: 'vet_learners' }),
);
add(
  'reference/figures-vet-graduates.csv',
  'figures',
  'eurostat-vet',
  ['region', 'isced11', 'field', 'group', 'year', ...figure],
  graduates,
  of2013({ indicator: 'vet_graduates' }),
);
add(
  'reference/figures-job-vacancy-rate.csv',
  'figures',
  'eurostat-jvs',
  ['region', 'sector', 'group', 'year', ...figure],
  vacancies,
  of2013({ indicator: 'job_vacancy_rate' }),
);
add(
  'reference/figures-vet-supply.csv',
  'figures',
  'trellis',
  ['region', 'sector', 'value', 'lq', 'share_mapped'],
  supply,
  {
    ...of2013({ indicator: 'vet_supply_learners', year: '2015' }),
    ...derived('VET learners by field carried to divisions by crosswalk weights', 'medium'),
  },
);
add(
  'reference/sector-figures.csv',
  'sector_figures',
  'jrc-tasks',
  ['sector', 'value'],
  figures.buildVetLevelShares(source),
  {
    constants: { indicator: 'vet_level_share', year: '2015' },
    ...derived('ISCO-08 major groups 3 to 8 over all, EU-15', 'medium'),
  },
);

const manifest = {
  format: 'trellis-import',
  version: 1,
  title: 'Trellis seed',
  sources: SOURCES,
  files,
};
writeFileSync(join(seed, 'trellis-import.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const file of files) console.log(`${String(file.rows).padStart(6)}  ${file.path}`);
