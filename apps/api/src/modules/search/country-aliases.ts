import { parseLanguageCode, type LanguageCode } from '@trellis/domain/kernel';
import { foldText, wordsOf } from '../../platform/full-text/fold-text';
import { countryName } from '../../platform/i18n/country-names';
import type { Alias } from './candidate';

/** Countries of the records: the European Union, its neighbours and candidates. */
const COUNTRIES =
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GR HR HU IE IL IS IT LI LT LU LV MA MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TN TR UA XK CA US'.split(
    ' ',
  );

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'it'].flatMap(
  (tag) => parseLanguageCode(tag) ?? [],
);

/** Names in daily use that no table of country names has. */
const DAILY_NAMES: readonly (readonly [string, string])[] = [
  ['NL', 'Holland'],
  ['NL', 'The Netherlands'],
  ['GB', 'UK'],
  ['GB', 'Great Britain'],
  ['GB', 'Groot-Brittannië'],
  ['GB', 'England'],
  ['GB', 'Engeland'],
  ['CZ', 'Czech Republic'],
  ['CZ', 'Tsjechische Republiek'],
  ['TR', 'Turkey'],
  ['TR', 'Turkije'],
  ['MK', 'Macedonia'],
  ['US', 'USA'],
];

/** Letters that must be typed before a country is guessed from the beginning of its name. */
const SHORTEST_BEGINNING = 3;

function namesOf(country: string): readonly string[] {
  return LANGUAGES.map((language: LanguageCode) => countryName(country, language));
}

const ALIASES: readonly { readonly country: string; readonly name: string }[] = [
  ...COUNTRIES.flatMap((country) => namesOf(country).map((name) => [country, name] as const)),
  ...DAILY_NAMES,
].map(([country, name]) => ({ country, name: wordsOf(foldText(name)).join(' ') }));

/** Countries one of whose names begins with the words; a whole name wins over the beginning of another. */
export function countriesNamed(words: readonly string[]): readonly Alias[] {
  const asked = words.join(' ');
  if (asked.length < SHORTEST_BEGINNING && asked !== 'uk') return [];
  const found = new Map<string, Alias>();
  for (const { country, name } of ALIASES) {
    const isBetter = !found.has(country) || name === asked;
    if (name.startsWith(asked) && isBetter)
      found.set(country, { of: country, words: name.split(' ') });
  }
  return [...found.values()];
}
