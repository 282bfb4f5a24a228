import { readFileSync } from 'node:fs';
import { indexBy, readCsv } from './csv.mjs';

/**
 * Regions that were split or merged after NUTS 2013, read from the change words of Eurostat's
 * correspondence tables: code of the older version, codes of the newest version that holds the area.
 */
const SPLIT_OR_MERGED = {
  HU10: ['split', ['HU11', 'HU12']],
  IE01: ['split', ['IE04', 'IE06']],
  IE02: ['split', ['IE05', 'IE06']],
  LT00: ['split', ['LT01', 'LT02']],
  PL12: ['split', ['PL91', 'PL92']],
  UKM3: ['split', ['UKM8', 'UKM9']],
  HR04: ['split', ['HR02', 'HR05', 'HR06']],
  NO01: ['merged', ['NO08']],
  NO03: ['split', ['NO08', 'NO09']],
  NO04: ['split', ['NO09', 'NO0A']],
  NO05: ['merged', ['NO0A']],
  PT16: ['split', ['PT19', 'PT1D']],
  PT17: ['split', ['PT1A', 'PT1B']],
  PT18: ['split', ['PT1C', 'PT1D']],
};

/** New codes for regions whose name went on with a small change of border (NUTS 2021 to 2024). */
const RENUMBERED_2024 = { NL31: 'NL35', NL33: 'NL36' };

const EUROSTAT_TO_ISO = { EL: 'GR', UK: 'GB' };

/** ISO alpha-2 code of the country a NUTS code belongs to. */
export function isoCountry(code) {
  const country = code.slice(0, 2);
  return EUROSTAT_TO_ISO[country] ?? country;
}

/** The code one level up where that version has it, else the country. */
function parentOf(code, known) {
  if (code.length === 2) return '';
  const parent = code.slice(0, -1);
  return known.has(parent) ? parent : code.slice(0, 2);
}

/** The codes with their ancestors; a prefix that no version knows is no region (UKN1). */
function withAncestors(codes, isKnown) {
  const all = new Set();
  for (const code of codes)
    for (let end = 2; end <= code.length; end += 1)
      if (isKnown(code.slice(0, end))) all.add(code.slice(0, end));
  return [...all].sort();
}

/** Older versions write the names of large regions in capitals. */
function readableName(name) {
  if (name.length <= 3 || name !== name.toLocaleUpperCase()) return name;
  const words = name
    .toLocaleLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toLocaleUpperCase());
  return words.replace(/ (And|Of|The) /g, (word) => word.toLowerCase());
}

function regionRow({ version, code, known }, description) {
  return {
    version,
    code,
    level: code.length - 2,
    parent: known.has(description.parent) ? description.parent : parentOf(code, known),
    country: isoCountry(code),
    name: readableName(description.name_latin),
    name_national: readableName(description.name_national),
    lat: description.lat,
    lon: description.lon,
    area_km2: description.area_km2,
  };
}

/** Regions and recodes: NUTS 2024 whole, and of older versions what figures, places and priorities need. */
export function buildRegions(source, { figureCodes, priorityCodes }) {
  const nuts2024 = indexBy(readCsv(`${source}/nuts/nuts-2024.csv`), 'code');
  const nuts2021 = indexBy(readCsv(`${source}/nuts/nuts-2021.csv`), 'code');
  const nuts2016 = indexBy(readCsv(`${source}/nuts/nuts-2016.csv`), 'code');
  const changes = readCsv(`${source}/nuts/nuts-changes-1999-2021.csv`);
  const recoded = new Map(
    changes
      .filter((row) => row.code_2013 !== '' && row.code_2016 !== '')
      .map((row) => [row.code_2013, row.code_2016]),
  );
  const names2013 = new Map(
    changes
      .filter((row) => row.code_2013 !== '' && row.geo_name_2013 !== '')
      .map((row) => [row.code_2013, row.geo_name_2013]),
  );

  const rows = [...nuts2024.values()].map((region) =>
    regionRow({ version: 2024, code: region.code, known: nuts2024 }, region),
  );
  const hasName = (code) =>
    [nuts2024, nuts2021, nuts2016, names2013].some((version) => version.has(code));
  const describe = (code) => {
    const sameCode = nuts2024.get(code) ?? nuts2021.get(code) ?? nuts2016.get(code);
    if (sameCode !== undefined) return sameCode;
    const successor = nuts2016.get(recoded.get(code) ?? '');
    const name = names2013.get(code) ?? successor?.name_latin;
    if (name === undefined) throw new Error(`No name for region ${code}`);
    return { name_latin: name, name_national: name, lat: successor?.lat, lon: successor?.lon };
  };
  const add = (version, codes) => {
    const all = withAncestors(codes, (code) => codes.includes(code) || hasName(code));
    const known = new Set(all);
    for (const code of all) rows.push(regionRow({ version, code, known }, describe(code)));
    return all;
  };

  const codes2013 = add(2013, figureCodes);
  const codes2016 = add(
    2016,
    [...nuts2016.keys()].filter((code) => code.startsWith('UK')),
  );
  const codes2021 = add(
    2021,
    priorityCodes.filter((code) => !nuts2024.has(code)),
  );
  const recodes = [
    ...codes2013.flatMap((code) => recodesOf(2013, code, { nuts2024, codes2016, recoded })),
    ...codes2016
      .filter((code) => nuts2024.has(code))
      .map((code) => recode([2016, code], [2024, code], 'one_to_one')),
    ...codes2021.flatMap((code) =>
      recodesOf(2021, code, { nuts2024, nuts2021, codes2016, recoded }),
    ),
  ];
  return { regions: rows, recodes };
}

function recode([from_version, from_code], [to_version, to_code], kind) {
  return { from_version, from_code, to_version, to_code, kind };
}

function recodesOf(version, code, { nuts2024, nuts2021, codes2016, recoded }) {
  const target = code.startsWith('UK')
    ? { version: 2016, has: (to) => codes2016.includes(to) }
    : { version: 2024, has: (to) => nuts2024.has(to) };
  const changed = SPLIT_OR_MERGED[code];
  if (changed !== undefined) {
    const [kind, successors] = changed;
    return successors.map((to) => recode([version, code], [target.version, to], kind));
  }
  const namesake =
    nuts2021 === undefined
      ? undefined
      : [...nuts2024.values()].find(
          (region) =>
            region.level === String(code.length - 2) &&
            region.name_latin === nuts2021.get(code)?.name_latin,
        );
  const candidates = [code, recoded.get(code), RENUMBERED_2024[code], namesake?.code];
  const to = candidates.find((candidate) => candidate !== undefined && target.has(candidate));
  return to === undefined ? [] : [recode([version, code], [target.version, to], 'one_to_one')];
}

/** Countries of organisations that are in no NUTS version: a name and an ISO code, no figures. */
export function buildOtherCountries(countriesFile, organisationCountries, regions) {
  const known = new Set(regions.filter((row) => row.level === 0).map((row) => row.country));
  const { countries } = JSON.parse(readFileSync(countriesFile, 'utf8'));
  const names = new Map(countries.map((country) => [country.iso2, country.name]));
  return [...organisationCountries]
    .filter((country) => !known.has(country))
    .sort()
    .map((country) => ({
      version: 2024,
      code: country,
      level: 0,
      parent: '',
      country,
      name: names.get(country) ?? country,
    }));
}
