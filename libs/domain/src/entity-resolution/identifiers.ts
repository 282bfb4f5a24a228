const ROR_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ROR_PATTERN = /^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/u;
const ROR_PREFIX = /^(?:https?:\/\/)?(?:www\.)?ror\.org\//u;

/** The nine characters of a ROR identifier, whether it is given bare or as an address; else null. */
export function rorIdentifier(text: string): string | null {
  const identifier = text.trim().toLowerCase().replace(ROR_PREFIX, '');
  return ROR_PATTERN.test(identifier) ? identifier : null;
}

/**
 * Whether a ROR identifier is well formed and its check digits hold (methods E.1, ISO/IEC 7064 mod
 * 97-10): with `n` the base-32 value of the first seven characters, the last two digits are
 * `98 - (100 n mod 97)`.
 */
export function hasValidRorChecksum(text: string): boolean {
  const identifier = rorIdentifier(text);
  if (identifier === null) return false;
  const value = [...identifier.slice(0, 7)].reduce(
    (total, character) => total * 32 + ROR_ALPHABET.indexOf(character),
    0,
  );
  return Number(identifier.slice(7)) === 98 - ((value * 100) % 97);
}

/** Whether a text is a participant identification code of the EU: nine digits, not all of them 0. */
export function isPic(text: string): boolean {
  return /^(?!0{9})\d{9}$/u.test(text);
}

/** Whether a text is an Erasmus+ organisation identifier: `E` and eight digits. */
export function isOid(text: string): boolean {
  return /^E\d{8}$/u.test(text);
}
