import { INDICATORS } from './figures.mjs';
import * as network from './network.mjs';
import { derived } from './provenance.mjs';
import * as sectors from './sectors.mjs';

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
const sectorColumns = ['code', 'level', 'parent', 'section'];

/** Classifications, vocabularies and priorities. */
export function referenceFiles(source, { regions, recodes, otherCountries, priorities }) {
  const labels = sectors.sectorLabelColumns(source);
  return [
    {
      path: 'reference/regions.csv',
      kind: 'regions',
      source: 'eurostat-nuts',
      columns: regionColumns,
      rows: regions,
    },
    {
      path: 'reference/countries-elsewhere.csv',
      kind: 'regions',
      source: 'erasmus-countries',
      columns: ['version', 'code', 'level', 'country', 'name'],
      rows: otherCountries,
    },
    {
      path: 'reference/region-recodes.csv',
      kind: 'region_recodes',
      source: 'eurostat-nuts',
      columns: ['from_version', 'from_code', 'to_version', 'to_code', 'kind'],
      rows: recodes,
      ...derived(
        'change words of the correspondence tables, older versions followed to the newest',
        'high',
      ),
    },
    {
      path: 'reference/sectors-nace-rev2.csv',
      kind: 'sectors',
      source: 'eurostat-nace',
      columns: [...sectorColumns, ...labels],
      rows: sectors.buildSectors(source, '2'),
      constants: { revision: '2' },
    },
    {
      path: 'reference/sectors-nace-rev2.1.csv',
      kind: 'sectors',
      source: 'eurostat-nace',
      columns: [...sectorColumns, 'label_en'],
      rows: sectors.buildSectors(source, '2.1'),
      constants: { revision: '2.1' },
    },
    {
      path: 'reference/sector-correspondence.csv',
      kind: 'sector_correspondence',
      source: 'eurostat-nace',
      columns: ['from_code', 'to_code', 'mapping'],
      rows: sectors.buildCorrespondence(source),
    },
    {
      path: 'reference/fields-of-study.csv',
      kind: 'fields_of_study',
      source: 'esco',
      columns: ['code', 'level', 'parent', 'label_en'],
      rows: sectors.buildFields(source),
    },
    {
      path: 'reference/field-sector-weights.csv',
      kind: 'field_sector_weights',
      source: 'trellis',
      columns: ['field', 'sector', 'weight', 'occupations', 'confidence'],
      rows: sectors.buildFieldWeights(source),
      ...derived(
        'ESCO occupations and their knowledge by ISCED-F group, employment by division EU-15',
      ),
    },
    {
      path: 'reference/ecosystems.csv',
      kind: 'ecosystems',
      source: 'eu-ecosystems',
      columns: ['id', 'nr', 'name'],
      rows: network.buildEcosystems(source),
    },
    {
      path: 'reference/challenges.csv',
      kind: 'challenges',
      source: 'trellis',
      columns: ['id', 'name'],
      rows: network.buildChallenges(),
    },
    {
      path: 'reference/indicators.csv',
      kind: 'indicators',
      source: 'trellis',
      columns: ['id', 'name', 'name_nl', 'unit', 'description'],
      rows: INDICATORS,
    },
    {
      path: 'reference/theme-sectors.csv',
      kind: 'theme_sectors',
      source: 'trellis',
      columns: ['theme', 'sectors', 'main_sector', 'confidence'],
      rows: network.buildThemes(source),
      ...derived('assigned by reading the theme'),
    },
    {
      path: 'reference/priorities.csv',
      kind: 'priorities',
      source: 's3-pages',
      columns: [
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
      rows: priorities,
    },
  ];
}
