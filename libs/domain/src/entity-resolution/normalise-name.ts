import { withoutLegalForms } from './legal-forms';
import { transliterated } from './transliteration';

/** A name in the forms that comparison needs; the original is kept by the caller. */
export interface NormalisedName {
  /** Lower case without accents, punctuation kept. */
  readonly folded: string;
  /** Words of the folded name, legal forms included. */
  readonly tokens: readonly string[];
  /** Words without legal forms, joined by a blank: equal keys are the same name. */
  readonly key: string;
}

/** Letters that canonical decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

const DELETED_MARKS = /[.'’`´]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

const LATIN_PATTERN = /[ßæœøđðþłıħŋ]/gu;
const MARKS = /\p{M}/gu;
/** The breve of й and the diaeresis of ё and ї make letters of their own; other marks are accents. */
const CYRILLIC_LETTERS_WITH_MARK = /([иеіу])([\u0306\u0308])/gu;

function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(CYRILLIC_LETTERS_WITH_MARK, (pair) => pair.normalize('NFC'))
    .replace(MARKS, '');
}

/**
 * The text in lower case Latin letters without accents (methods E.2): NFKC, lower case, letters such
 * as ß and ø written out, then NFKD without combining marks, Greek and Cyrillic transliterated.
 * Letters of other scripts stay as they are.
 */
export function foldedText(text: string): string {
  const latin = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(LATIN_PATTERN, (letter) => LETTERS[letter] ?? letter);
  return transliterated(withoutMarks(latin));
}

/** The words of a folded text: dots and apostrophes join, every other sign separates. */
export function tokensOf(folded: string): readonly string[] {
  const words = folded.replace(DELETED_MARKS, '').replace(SEPARATORS, ' ').trim();
  return words === '' ? [] : words.split(' ');
}

/**
 * An organisation's name folded, split and freed of legal forms (methods E.2). Numbers are kept:
 * "School no 2" and "School no 3" differ. A name without any letter or digit has no tokens and the
 * empty key, which must never be taken as equal to another.
 */
export function normaliseName(name: string): NormalisedName {
  const folded = foldedText(name);
  const tokens = tokensOf(folded);
  return { folded, tokens, key: withoutLegalForms(tokens).join(' ') };
}
