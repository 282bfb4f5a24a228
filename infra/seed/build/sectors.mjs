import { readCsv } from './csv.mjs';

const LEVELS = { 1: 'section', 2: 'division', 3: 'group', 4: 'class' };

/** German nouns keep their capitals, so its section labels stay as published. */
const KEEPS_CAPITALS = 'label_de';

function sentenceCase(label, language) {
  if (label === undefined || label === '' || label !== label.toLocaleUpperCase(language))
    return label;
  const lower = label.toLocaleLowerCase(language);
  return lower.charAt(0).toLocaleUpperCase(language) + lower.slice(1);
}

/** Section labels are published in capitals; all but the German ones are put into sentence case. */
function readable(row) {
  const labels = Object.entries(row).filter(([column]) => column.startsWith('label_'));
  return Object.fromEntries(
    labels.map(([column, label]) => [
      column,
      row.level === '1' && column !== KEEPS_CAPITALS
        ? sentenceCase(label.trim(), column.slice(6))
        : label.trim(),
    ]),
  );
}

export function sectorLabelColumns(source) {
  const [first] = readCsv(`${source}/nace/nace-rev2.csv`);
  return Object.keys(first).filter((column) => column.startsWith('label_'));
}

export function buildSectors(source, revision) {
  const file = revision === '2' ? 'nace-rev2.csv' : 'nace-rev2.1.csv';
  return readCsv(`${source}/nace/${file}`).map((row) => ({
    revision,
    code: row.code,
    level: LEVELS[row.level],
    parent: row.parent,
    section: row.section,
    ...readable(row),
  }));
}

function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Official correspondence of NACE Rev. 2 to Rev. 2.1; `mapping` counts the links of both ends. */
export function buildCorrespondence(source) {
  const links = readCsv(`${source}/nace/nace-rev2-to-rev2.1.csv`).filter(
    (row) => row.nace_rev2 !== '' && row.nace_rev2_1 !== '',
  );
  const from = counted(links.map((row) => row.nace_rev2));
  const to = counted(links.map((row) => row.nace_rev2_1));
  const side = (count) => (count === 1 ? 'one' : 'many');
  return links.map((row) => ({
    from_code: row.nace_rev2,
    to_code: row.nace_rev2_1,
    mapping: `${side(to.get(row.nace_rev2_1))}_to_${side(from.get(row.nace_rev2))}`,
  }));
}

export function buildFields(source) {
  return readCsv(`${source}/esco/iscedf2013.csv`).map(({ code, level, parent, label_en }) => ({
    code,
    level,
    parent,
    label_en: label_en.charAt(0).toUpperCase() + label_en.slice(1),
  }));
}

export function buildFieldWeights(source) {
  return readCsv(`${source}/crosswalk/iscedf-nace2-division.csv`).map((row) => ({
    field: row.isced_f,
    sector: row.nace_rev2_division,
    weight: row.weight,
    occupations: row.occupations,
    confidence: row.confidence,
  }));
}
