import { type LanguageCode, SOURCE_LANGUAGE } from '@trellis/domain/kernel';

const displayNames = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const known = displayNames.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames([language, SOURCE_LANGUAGE], { type: 'region' });
  displayNames.set(language, made);
  return made;
}

/** Codes that statistics use beside ISO 3166: Eurostat writes EL for Greece and UK for the United Kingdom. */
const ISO_CODES: Readonly<Partial<Record<string, string>>> = { EL: 'GR', UK: 'GB' };

/** The ISO 3166-1 alpha-2 code of a country that may be written the Eurostat way. */
export function isoCountry(code: string): string {
  const upper = code.toUpperCase();
  return ISO_CODES[upper] ?? upper;
}

/** Name of a country in a language, from the tables of Node (full ICU); the code itself where they have none. */
export function countryName(code: string, language: LanguageCode): string {
  const iso = isoCountry(code);
  return /^[A-Z]{2}$/.test(iso) ? (namesIn(language).of(iso) ?? iso) : iso;
}
