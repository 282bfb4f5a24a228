import { branded, type Brand } from './brand';

/** ISO 639-1 code in lower case, such as `en` or `nl`. */
export type LanguageCode = Brand<string, 'LanguageCode'>;

/** The language in which every text of the product exists. */
export const SOURCE_LANGUAGE: LanguageCode = branded<LanguageCode>('en');

/** A text in several languages, by language code. */
export type LocalisedText = Readonly<Partial<Record<string, string>>>;

/** A text with the language it is in, so that a page can mark a fallback with `lang`. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: LanguageCode;
  readonly isFallback: boolean;
}

/** The code without region or script (`nl-BE` gives `nl`); null when it is no language tag. */
export function parseLanguageCode(tag: string): LanguageCode | null {
  const match = /^([a-z]{2})(?:[-_][a-z0-9]+)*$/i.exec(tag.trim());
  const code = match?.[1];
  return code === undefined ? null : branded<LanguageCode>(code.toLowerCase());
}

/**
 * The text in the wanted language, else in English, else in the first language by code point that has one. Null when
 * no language has a text that is not blank.
 */
export function textIn(text: LocalisedText, wanted: LanguageCode): TextInLanguage | null {
  for (const language of [wanted, SOURCE_LANGUAGE, ...Object.keys(text).sort()]) {
    const found = text[language];
    if (found !== undefined && found.trim() !== '') {
      return {
        text: found,
        language: branded<LanguageCode>(language),
        isFallback: language !== wanted,
      };
    }
  }
  return null;
}
