import * as figures from './figures.mjs';
import { derived } from './provenance.mjs';

const figure = ['value', 'flag'];

/** The figures carry codes of NUTS 2013, the edition in which they were published. */
const of2013 = (constants) => ({ constants: { nuts_version: '2013', ...constants } });

/** Statistical figures by region, sector and field of study. */
export function figureFiles(source) {
  return [
    {
      path: 'reference/figures-persons-employed.csv',
      kind: 'figures',
      source: 'eurostat-sbs',
      columns: ['region', 'sector', ...figure],
      rows: figures.buildPersonsEmployed(source),
      ...of2013({ indicator: 'persons_employed', year: '2015' }),
    },
    {
      path: 'reference/figures-lfs-employment.csv',
      kind: 'figures',
      source: 'eurostat-lfs',
      columns: ['region', 'group', ...figure],
      rows: figures.buildLabourForce(source),
      ...of2013({ indicator: 'lfs_employment', year: '2015' }),
    },
    {
      path: 'reference/figures-regional.csv',
      kind: 'figures',
      source: 'eurostat-regional',
      columns: ['indicator', 'region', 'year', ...figure],
      rows: figures.buildRegionalIndicators(source),
      ...of2013({}),
    },
    {
      path: 'reference/figures-vet-learners.csv',
      kind: 'figures',
      source: 'eurostat-vet',
      columns: ['region', 'isced11', 'field', 'group', 'year', ...figure],
      rows: figures.buildVocationalFigures(source, 'vet-enrolment-by-field-country-2013-2015.csv'),
      ...of2013({ indicator: 'vet_learners' }),
    },
    {
      path: 'reference/figures-vet-graduates.csv',
      kind: 'figures',
      source: 'eurostat-vet',
      columns: ['region', 'isced11', 'field', 'group', 'year', ...figure],
      rows: figures.buildVocationalFigures(source, 'vet-graduates-by-field-country-2013-2015.csv'),
      ...of2013({ indicator: 'vet_graduates' }),
    },
    {
      path: 'reference/figures-job-vacancy-rate.csv',
      kind: 'figures',
      source: 'eurostat-jvs',
      columns: ['region', 'sector', 'group', 'year', ...figure],
      rows: figures.buildVacancyRates(source),
      ...of2013({ indicator: 'job_vacancy_rate' }),
    },
    {
      path: 'reference/figures-vet-supply.csv',
      kind: 'figures',
      source: 'trellis',
      columns: ['region', 'sector', 'value', 'lq', 'share_mapped'],
      rows: figures.buildVocationalSupply(source),
      ...of2013({ indicator: 'vet_supply_learners', year: '2015' }),
      ...derived('VET learners by field carried to divisions by crosswalk weights', 'medium'),
    },
    {
      path: 'reference/sector-figures.csv',
      kind: 'sector_figures',
      source: 'jrc-tasks',
      columns: ['sector', 'value'],
      rows: figures.buildVetLevelShares(source),
      constants: { indicator: 'vet_level_share', year: '2015' },
      ...derived('ISCO-08 major groups 3 to 8 over all, EU-15', 'medium'),
    },
  ];
}
