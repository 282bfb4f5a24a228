/**
 * Writes `queries.json`, the test set of the search, from the names of the seed: `node tests/search/build-queries.mjs`.
 * The spelling variants follow fixed rules and a seeded sequence, so the set is made without looking at results.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const Papa = createRequire(import.meta.url)('papaparse');
const seed = (file) =>
  Papa.parse(readFileSync(new URL(`../../infra/seed/${file}`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

let state = 20260;
const random = () => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state / 2147483648;
};
const pick = (items, count) => {
  const pool = [...items];
  return Array.from({ length: Math.min(count, pool.length) }, () =>
    pool.splice(Math.floor(random() * pool.length), 1),
  ).flat();
};

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae');
const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const hasAccent = (text) => fold(text) !== text.toLowerCase();
const isLatin = (text) => /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u.test(text);

const organisations = [
  ...seed('network/organisations.csv'),
  ...seed('network/organisations-nl-duo.csv'),
].map(({ id, label, name }) => ({ id, label: label || name }));
const projects = seed('network/projects.csv');
const sectors = seed('reference/sectors-nace-rev2.csv');
const priorities = seed('reference/priorities.csv');
const queries = [];

/** Records of one name cannot be told apart by it, so any of them counts. */
const namesakes = (label) =>
  organisations.filter((other) => fold(other.label) === fold(label)).map(({ id }) => id);
const add = (...entry) => {
  const [variant, kind, query, expected, language = 'en'] = entry;
  queries.push({ variant, kind, query, expected, language });
};
const addOrganisation = (variant, { label }, query) =>
  add(variant, 'ORGANISATION', query, namesakes(label));

const usual = organisations.filter(({ label }) => label.length <= 60 && isLatin(label));

/** One typing error in the longest word, not in its first letter. */
function withTypo(label) {
  const longest = [...words(label)].sort((a, b) => b.length - a.length)[0];
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const letter = 'etaoinsr'[Math.floor(random() * 8)];
  const wrong = [
    longest.slice(0, at) + longest.slice(at + 1),
    longest.slice(0, at) + letter + longest.slice(at),
    longest.slice(0, at) + letter + longest.slice(at + 1),
    longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2),
  ][Math.floor(random() * 4)];
  return words(label)
    .map((word) => (word === longest ? wrong : word))
    .join(' ');
}

/** The shortest beginning of at least five letters that at most three organisations share. */
function unfinished(label) {
  const text = fold(label);
  for (let length = 5; length < text.length; length += 1) {
    const beginning = text.slice(0, length);
    const sharing = organisations.filter((other) => fold(other.label).startsWith(beginning));
    if (sharing.length <= 3) return beginning.trim();
  }
  return text;
}

for (const o of pick(usual, 25)) addOrganisation('name', o, o.label);
for (const o of pick(
  usual.filter(({ label }) => hasAccent(label)),
  35,
)) {
  addOrganisation('accents removed', o, fold(o.label));
}
for (const o of pick(usual, 12)) addOrganisation('lower case', o, o.label.toLowerCase());
for (const o of pick(usual, 8)) addOrganisation('upper case', o, o.label.toUpperCase());
const long = usual.filter(({ label }) => words(label).some((word) => word.length >= 6));
for (const o of pick(long, 50)) addOrganisation('one typing error', o, withTypo(o.label));
for (const o of pick(usual, 30)) addOrganisation('unfinished', o, unfinished(o.label));
const several = usual.filter(({ label }) => words(label).length >= 3);
for (const o of pick(several, 15)) {
  addOrganisation('words in another order', o, [...words(o.label)].reverse().join(' '));
}

for (const p of pick(projects, 25)) add('project acronym', 'PROJECT', p.acronym, [p.id]);
for (const p of pick(projects, 10)) {
  add('project title', 'PROJECT', p.title.split(' ').slice(0, 7).join(' '), [p.id]);
}
const divisions = sectors.filter(({ code }) => /^\d{2}$/.test(code));
for (const s of pick(divisions, 12)) add('sector in English', 'SECTOR', s.label_en, [s.code]);
for (const s of pick(divisions, 12)) add('sector in Dutch', 'SECTOR', s.label_nl, [s.code], 'nl');
for (const s of pick(divisions, 6)) {
  add('sector in English, typing error', 'SECTOR', withTypo(s.label_en), [s.code]);
}
const themes = priorities.filter(({ name }) => isLatin(name) && name.length < 60);
for (const t of pick(themes, 10)) {
  const same = priorities.filter(({ name }) => fold(name) === fold(t.name));
  add(
    'priority',
    'THEME',
    t.name,
    same.map((s) => `${s.region}|${s.period}|${s.priority_no}`),
  );
}

/** Words that people use, with the sectors that a person would accept. */
for (const [query, expected, language] of [
  ['bouw', ['F', '41', '42', '43'], 'nl'],
  ['construction', ['F', '41', '42', '43'], 'en'],
  ['horeca', ['I', '55', '56'], 'nl'],
  ['zorg', ['Q', '86', '87', '88'], 'nl'],
  ['gezondheidszorg', ['Q', '86', '86.9'], 'nl'],
  ['onderwijs', ['P', '85'], 'nl'],
  ['education', ['P', '85'], 'en'],
  ['landbouw', ['A', '01'], 'nl'],
  ['agriculture', ['A', '01'], 'en'],
  ['elektronica', ['26', '26.1', '26.4'], 'nl'],
  ['machines', ['28', '28.9', '28.2'], 'nl'],
  ['telecommunicatie', ['61', '61.1', '61.9'], 'nl'],
  ['water', ['E', '36', '50'], 'en'],
  ['hotels', ['55', '55.1', '55.10'], 'nl'],
  ['transport', ['H', '49', '50', '51'], 'en'],
  ['vervoer', ['H', '49', '50', '51'], 'nl'],
]) {
  add('everyday word', 'SECTOR', query, expected, language);
}
for (const [query, expected] of [
  ['Germany', ['DE']],
  ['Duitsland', ['DE']],
  ['Holland', ['NL']],
  ['Netherlands', ['NL']],
  ['Oostenrijk', ['AT']],
  ['Austria', ['AT']],
  ['Greece', ['EL']],
  ['Griekenland', ['EL']],
  ['Finland', ['FI']],
  ['Hongarije', ['HU']],
  ['Spanje', ['ES']],
  ['Suomi', ['FI']],
  ['Bavaria', ['DE2']],
  ['Beieren', ['DE2']],
  ['Tuscany', ['ITI1']],
  ['Vienna', ['AT13', 'AT130']],
  ['Wenen', ['AT13', 'AT130']],
  ['Prague', ['CZ01', 'CZ010']],
  ['Zeeland', ['NL34']],
  ['zuid holland', ['NL33', 'NL36']],
  ['Noord-Brabant', ['NL41']],
  ['Aosta', ['ITC2', 'ITC20']],
  ['NL34', ['NL34']],
  ['Catalonia', ['ES51']],
  ['Lower Saxony', ['DE9']],
]) {
  add('region under another name', 'REGION', query, expected);
}

writeFileSync(new URL('queries.json', import.meta.url), `${JSON.stringify(queries, null, 1)}\n`);
process.stdout.write(`${queries.length} queries\n`);
