/** Latin letters that Unicode does not take apart; the index folds them the same way (Lucene ASCIIFoldingFilter). */
const SPECIAL: Readonly<Partial<Record<string, string>>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'q',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
};

/** The text in lower case without the accents of Latin letters, as the full-text indexes hold it. */
export function foldText(text: string): string {
  const bare = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/([a-z])\p{M}+/gu, '$1');
  return [...bare.normalize('NFC')].map((letter) => SPECIAL[letter] ?? letter).join('');
}

/** The words of a text, folded: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
