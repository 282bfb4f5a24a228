import { readCsv } from './csv.mjs';

/** Aggregates of the European Union and the euro area are no regions; DKZ covers part of Denmark. */
const isRegion = (geo) => !/^(EU|EA)\d*$/.test(geo) && geo !== 'DKZ';

const isCountry = (geo) => /^[A-Z]{2}$/.test(geo) && isRegion(geo);

const NACE_CELL = /^[A-U](\d\d)?$/;

/** "C29" names division 29, "C" section C, as the NACE file writes them. */
const naceCode = (cell) => (cell.length === 1 ? cell : cell.slice(1));

/** Persons employed 2015 in the 283 regions of the matrix: sections and divisions, empty where withheld. */
export function buildPersonsEmployed(source) {
  const regions = new Set(
    readCsv(`${source}/eurostat/sbs-matrix-nuts2-division-2015.csv`).map((row) => row.geo),
  );
  return readCsv(`${source}/eurostat/sbs-persons-employed-nuts2013-2014-2015.csv`)
    .filter((row) => row.time === '2015' && row.nuts_level === '2')
    .filter((row) => regions.has(row.geo) && NACE_CELL.test(row.nace_r2))
    .map((row) => ({
      region: row.geo,
      sector: naceCode(row.nace_r2),
      value: row.value,
      flag: row.flag,
    }));
}

export function buildLabourForce(source) {
  return readCsv(`${source}/eurostat/lfs-employment-nace-nuts2-2015.csv`)
    .filter((row) => isRegion(row.geo))
    .map((row) => ({
      region: row.geo,
      group: row.nace_r2,
      value: row.value_thousand,
      flag: row.flag,
    }));
}

export function buildRegionalIndicators(source) {
  return readCsv(`${source}/eurostat/regional-indicators-nuts.csv`)
    .filter((row) => isRegion(row.geo))
    .map((row) => ({
      indicator: row.indicator,
      region: row.geo,
      year: row.time,
      value: row.value,
      flag: row.flag,
    }));
}

export function buildVocationalFigures(source, file) {
  return readCsv(`${source}/eurostat/${file}`).map((row) => ({
    region: row.geo,
    isced11: row.isced11,
    field: /^F\d+$/.test(row.iscedf13) ? row.iscedf13.slice(1) : '',
    group: /^F\d+$/.test(row.iscedf13) ? '' : row.iscedf13,
    year: row.time,
    value: row.value,
    flag: row.flag,
  }));
}

/** Job vacancy rates of countries from 2012 on, all occupations and sizes, by section and for totals. */
export function buildVacancyRates(source) {
  return readCsv(`${source}/eurostat/vacancies-nace-isco-2008-2015.csv.gz`)
    .filter(
      (row) => row.indic_em === 'JOBRATE' && row.isco08 === 'TOTAL' && row.sizeclas === 'TOTAL',
    )
    .filter((row) => isCountry(row.geo) && Number(row.time) >= 2012)
    .map((row) => ({
      region: row.geo,
      sector: /^[A-U]$/.test(row.nace_r2) ? row.nace_r2 : '',
      group: /^[A-U]$/.test(row.nace_r2) ? '' : row.nace_r2,
      year: row.time,
      value: row.value,
      flag: row.flag,
    }));
}

export function buildVocationalSupply(source) {
  return readCsv(`${source}/crosswalk/vet-supply-country-division-2015.csv`).map((row) => ({
    region: row.geo,
    sector: row.nace_rev2_division,
    value: row.learners,
    lq: row.lq_supply,
    share_mapped: row.share_mapped,
  }));
}

/** Share of ISCO-08 major groups 3 to 8 in the employment of each NACE division (methods I.5). */
export function buildVetLevelShares(source) {
  const totals = new Map();
  for (const row of readCsv(`${source}/esco/nace2-isco2-employment-eu15.csv`)) {
    const sum = totals.get(row.nace_rev2_division) ?? { all: 0, vet: 0 };
    const employment = Number(row.employment);
    const isVetLevel = /^[3-8]/.test(row.isco08_2digit);
    totals.set(row.nace_rev2_division, {
      all: sum.all + employment,
      vet: sum.vet + (isVetLevel ? employment : 0),
    });
  }
  return [...totals]
    .filter(([, { all }]) => all > 0)
    .map(([sector, { all, vet }]) => ({ sector, value: String(vet / all) }));
}

/** Every region code that a figure names. */
export function figureRegions(fileRows) {
  return [...new Set(fileRows.flat().map((row) => row.region))].sort();
}

export const INDICATORS = [
  [
    'persons_employed',
    'Persons employed',
    'Werkzame personen',
    'persons',
    'Persons employed in the market economy (NACE B-J, L-N, S95), structural business statistics.',
  ],
  [
    'lfs_employment',
    'Employment by economic activity',
    'Werkgelegenheid naar economische activiteit',
    'thousand persons',
    'Employed persons aged 15 to 64 by group of activities, all of the economy, labour force survey.',
  ],
  [
    'job_vacancy_rate',
    'Job vacancy rate',
    'Vacaturegraad',
    '%',
    'Vacancies as a share of vacancies and occupied posts, all occupations and sizes.',
  ],
  [
    'vet_learners',
    'VET learners',
    'Mbo-leerlingen',
    'learners',
    'Learners in vocational upper-secondary (ED35) and post-secondary non-tertiary (ED45) programmes by field.',
  ],
  [
    'vet_graduates',
    'VET graduates',
    'Mbo-gediplomeerden',
    'graduates',
    'Graduates of vocational programmes (ED35, ED45) by field.',
  ],
  [
    'vet_supply_learners',
    'VET learners by sector',
    'Mbo-leerlingen naar sector',
    'learners',
    'VET learners carried from fields of study to NACE divisions by crosswalk weights.',
  ],
  [
    'vet_supply_lq',
    'Location quotient of VET supply',
    'Locatiequotiënt van het mbo-aanbod',
    'ratio',
    'Share of a division in the VET learners of the country over its share in all reporting countries.',
  ],
  [
    'vet_level_share',
    'Share of VET-level work',
    'Aandeel werk op mbo-niveau',
    'ratio',
    'Share of ISCO-08 major groups 3 to 8 in the employment of the division, EU-15.',
  ],
  [
    'adult_learning_participation_pc',
    'Adults in learning',
    'Volwassenen in een opleiding',
    '%',
    'Participation of adults in education and training in the last four weeks.',
  ],
  [
    'employed_15_64_thousand',
    'Employed, 15 to 64',
    'Werkenden, 15 tot 64',
    'thousand persons',
    'Employed persons aged 15 to 64.',
  ],
  [
    'employed_25_64_ed0_2_thousand',
    'Employed with low attainment',
    'Werkenden met lage opleiding',
    'thousand persons',
    'Employed persons aged 25 to 64 with ISCED levels 0 to 2.',
  ],
  [
    'employed_25_64_ed3_4_thousand',
    'Employed with medium attainment',
    'Werkenden met middelbare opleiding',
    'thousand persons',
    'Employed persons aged 25 to 64 with ISCED levels 3 and 4.',
  ],
  [
    'employed_25_64_ed5_8_thousand',
    'Employed with high attainment',
    'Werkenden met hoge opleiding',
    'thousand persons',
    'Employed persons aged 25 to 64 with ISCED levels 5 to 8.',
  ],
  [
    'employed_25_64_total_thousand',
    'Employed, 25 to 64',
    'Werkenden, 25 tot 64',
    'thousand persons',
    'Employed persons aged 25 to 64.',
  ],
  [
    'unemployed_15plus_thousand',
    'Unemployed',
    'Werklozen',
    'thousand persons',
    'Unemployed persons aged 15 and over.',
  ],
  [
    'unemployed_15_24_thousand',
    'Unemployed youth',
    'Werkloze jongeren',
    'thousand persons',
    'Unemployed persons aged 15 to 24.',
  ],
  [
    'gdp_eur_hab',
    'GDP per head',
    'Bbp per hoofd',
    'EUR',
    'Gross domestic product per inhabitant at current prices.',
  ],
  [
    'gdp_pps_hab_eu',
    'GDP per head, EU average = 100',
    'Bbp per hoofd, EU-gemiddelde = 100',
    '% of EU average',
    'Gross domestic product per inhabitant in purchasing power standards.',
  ],
  [
    'population_15_24',
    'Population, 15 to 24',
    'Bevolking, 15 tot 24',
    'persons',
    'Population aged 15 to 24 on 1 January.',
  ],
  ['population_total', 'Population', 'Bevolking', 'persons', 'Population on 1 January.'],
].map(([id, name, name_nl, unit, description]) => ({ id, name, name_nl, unit, description }));
