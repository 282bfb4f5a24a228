import { readCsv } from './csv.mjs';

const WITHHELD = /natural person, name withheld/i;
const LIST_SOURCE = 'cove-list';
const PILOT_SOURCE = 'cove-pilots';

/** The ecosystem names of the project list, in the words of the list of the 14 ecosystems. */
const ECOSYSTEMS = {
  'Aerospace and defence': 'Aerospace & defence',
  'Cultural and creative industries': 'Cultural and creative industries (CCI)',
  'Energy-intensive industries': 'Energy-intensive industries (EII)',
  'Mobility-transport-automotive': 'Mobility-Transport-Automotive',
  'Proximity and social economy': 'Proximity, social economy and civil society',
};

const CHALLENGES = {
  digital_transition: 'Digital transition',
  green_transition: 'Green transition',
  health_and_ageing: 'Health and ageing',
  inclusion: 'Inclusion',
  just_transition: 'Just transition',
  regional_development: 'Regional development',
  security_and_resilience: 'Security and resilience',
  twin_transition: 'Twin (green and digital) transition',
  vet_quality: 'Quality of vocational education and training',
};

export const slugOf = (name) =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function buildEcosystems(source) {
  return readCsv(`${source}/s3/eu-industrial-ecosystems.csv`).map((row) => ({
    id: slugOf(row.name_en),
    nr: row.nr,
    name: row.name_en,
  }));
}

export const buildChallenges = () => Object.entries(CHALLENGES).map(([id, name]) => ({ id, name }));

export function buildProjects(source) {
  const ecosystems = new Map(buildEcosystems(source).map((row) => [row.name, row.id]));
  const withheld = new Map();
  for (const row of readCsv(`${source}/cove-partners.csv`)) {
    if (WITHHELD.test(row.org_name))
      withheld.set(row.project_id, (withheld.get(row.project_id) ?? 0) + 1);
  }
  return readCsv(`${source}/cove-projects.csv`).map((row) => ({
    id: row.project_id,
    acronym: row.acronym,
    title: row.title,
    call: row.call_id,
    call_year: row.call_year,
    project_number: row.project_number,
    start_date: row.start,
    end_date: row.end,
    website: row.website,
    grant_eur: row.eu_grant_eur,
    budget_eur: row.total_budget_eur,
    budget_stated_eur: row.budget_stated_eur,
    theme: row.sector,
    ecosystem: ecosystems.get(ECOSYSTEMS[row.ecosystem] ?? row.ecosystem) ?? '',
    ecosystem_text: row.ecosystem,
    challenge: row.societal_challenge,
    theme_basis: row.theme_basis,
    list_complete: row.list_complete,
    partners_stated: row.partners_stated,
    withheld_members: withheld.get(row.project_id) ?? '0',
    countries: row.countries,
    notes: row.notes,
    source: row.list_complete === 'yes' ? LIST_SOURCE : PILOT_SOURCE,
    source_url: row.source,
  }));
}

export function buildCalls(source) {
  const calls = new Map();
  for (const row of readCsv(`${source}/cove-projects.csv`)) {
    calls.set(row.call_id, {
      id: row.call_id,
      name:
        row.list_complete === 'yes'
          ? `Centres of Vocational Excellence ${row.call_year}`
          : `Centres of Vocational Excellence, pilot call ${row.call_year}`,
      year: row.call_year,
      source: row.list_complete === 'yes' ? LIST_SOURCE : PILOT_SOURCE,
    });
  }
  return [...calls.values()].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

export function buildThemes(source) {
  return readCsv(`${source}/crosswalk/theme-nace.csv`).map((row) => ({
    theme: row.theme,
    sectors: row.nace_rev2_divisions,
    main_sector: row.main_division,
    confidence: row.confidence,
  }));
}

const latestFirst = (a, b) => Number(b.call_year) - Number(a.call_year);

/** The value of the latest call whose row states one; the file's order breaks a tie. */
function latest(rows, column) {
  return rows.find((row) => row[column] !== '')?.[column] ?? '';
}

function organisationRows(partners) {
  const byId = new Map();
  for (const row of partners) {
    if (!WITHHELD.test(row.org_name)) byId.set(row.org_id, [...(byId.get(row.org_id) ?? []), row]);
  }
  return [...byId].map(([id, rows]) => ({ id, rows: [...rows].sort(latestFirst) }));
}

/** One row an organisation of the project lists, with the name of its latest call. */
export function buildOrganisations(source) {
  const partners = readCsv(`${source}/cove-partners.csv`);
  return organisationRows(partners).map(({ id, rows }) => ({
    id,
    name: latest(rows, 'org_name'),
    label: latest(rows, 'org_label'),
    country: latest(rows, 'country'),
    main_type: latest(rows, 'org_type'),
    main_type_basis: latest(rows, 'org_type_basis'),
    main_type_confidence: latest(rows, 'org_type_confidence'),
    town: latest(rows, 'city'),
    town_basis: latest(rows, 'city_basis'),
    region_text: latest(rows, 'region'),
    website: latest(rows, 'org_website'),
    source: Number(rows[0].call_year) >= 2021 ? LIST_SOURCE : PILOT_SOURCE,
  }));
}

export function buildPicIdentifiers(source) {
  return organisationRows(readCsv(`${source}/cove-partners.csv`)).flatMap(({ id, rows }) => {
    const value = latest(rows, 'pic');
    return value === '' ? [] : [{ organisation: id, scheme: 'pic', value }];
  });
}

/** One row a participation; persons whose name is withheld are counted on the project instead. */
export function buildParticipations(source) {
  return readCsv(`${source}/cove-partners.csv`)
    .filter((row) => !WITHHELD.test(row.org_name))
    .map((row) => ({
      project: row.project_id,
      organisation: row.org_id,
      role: row.role,
      year: row.call_year,
      listed_name: row.org_name,
      source: Number(row.call_year) >= 2021 ? LIST_SOURCE : PILOT_SOURCE,
    }));
}

const duoId = (code) => `nl-duo-${code}`;

export function buildDutchInstitutions(source) {
  return readCsv(`${source}/vet-providers-nl.csv`).map((row) => {
    const tracks = [row.students_bbl, row.students_bol_parttime, row.students_bol_fulltime];
    const isComplete = tracks.every((count) => count !== '');
    return {
      id: duoId(row.institution_code),
      name: row.name,
      label: row.name,
      country: 'NL',
      main_type: 'vet_provider',
      main_type_basis: 'register',
      main_type_confidence: 'high',
      town: row.town,
      town_basis: 'duo',
      region_text: row.province,
      nuts2: row.province_nuts2024,
      learners: isComplete ? tracks.reduce((sum, count) => sum + Number(count), 0) : '',
      learners_work_based: row.students_bbl,
      learners_school_full_time: row.students_bol_fulltime,
      learners_school_part_time: row.students_bol_parttime,
      learners_year: row.year,
    };
  });
}

export function buildDuoIdentifiers(source) {
  return readCsv(`${source}/vet-providers-nl.csv`).map((row) => ({
    organisation: duoId(row.institution_code),
    scheme: 'duo',
    value: row.institution_code,
  }));
}

export function buildPlaces(source) {
  return readCsv(`${source}/cove-org-places.csv`).map((row) => ({
    organisation: row.org_id.startsWith('NL:') ? duoId(row.org_id.slice(3)) : row.org_id,
    town: row.town,
    geonames_id: row.geonames_id,
    lat: row.lat,
    lon: row.lon,
    nuts_version: row.nuts3.startsWith('UK') ? '2016' : '2024',
    nuts3: row.nuts3,
    nuts2: row.nuts2,
    basis: row.basis,
    confidence: row.confidence,
  }));
}

/** S3 priorities that were read in a public page; those from memory are no facts and stay out. */
export function buildPriorities(source, nuts2024Codes) {
  return readCsv(`${source}/s3/s3-priorities.csv`)
    .filter((row) => row.seen === 'yes')
    .map((row) => ({
      region: row.region_code,
      nuts_version: nuts2024Codes.has(row.region_code) ? '2024' : row.nuts_version,
      period: row.period,
      priority_no: row.priority_no,
      name: row.priority_name_en,
      name_original: row.priority_name_original,
      sectors: row.nace_divisions,
      domain: row.domain,
      policy_objective: row.policy_objective,
      source_url: row.source,
    }));
}
