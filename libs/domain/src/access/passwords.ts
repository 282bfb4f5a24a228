import { COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords';

/** Least and most characters of a password. The upper bound keeps the work of hashing one bounded. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** Why a password is refused. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'likeUserName' | 'tooCommon' | 'tooRegular';

/** Rows that a finger walks along; a password made of steps on one of them is guessed early. */
const WALKS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Steps a password may take along a walk or on the same key, as a share of all its steps. */
const MOST_REGULAR = 0.7;
const FEWEST_CHARACTERS = 5;
const OTHER_CHARACTERS = 8;

/** One form of a password: the same characters typed on another keyboard give the same hash. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC');
}

/** A user name as names are compared: without surrounding blanks, in small letters. */
export function userNameKey(userName: string): string {
  return userName.normalize('NFKC').trim().toLowerCase();
}

/** Whether a text can be a user name or the address of a mailbox: 2 to 100 letters, digits and `. _ - + @`. */
export function isUserName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._+@-]{1,99}$/u.test(userNameKey(text));
}

/** Letters that digits and signs commonly stand for; anything else is left as it is. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }),
);

function spelledOut(text: string): string {
  return [...text].map((sign) => STANDS_FOR.get(sign) ?? sign).join('');
}

/** The text without the digits and signs at its two ends. */
function core(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function isCommon(text: string): boolean {
  if (COMMON_PASSWORDS.has(text) || COMMON_PASSWORDS.has(spelledOut(text))) return true;
  const word = core(text);
  // Digits inside a word stand for letters; those behind it are an ornament: "p@ssw0rd2024!" is "password".
  return [word, spelledOut(word), core(spelledOut(text))].some((each) => COMMON_WORDS.has(each));
}

function isRepeated(signs: readonly string[]): boolean {
  const longest = Math.floor(signs.length / 2);
  return Array.from({ length: longest }, (_, index) => index + 1).some((period) =>
    signs.every((sign, place) => place < period || sign === signs[place - period]),
  );
}

function isStep(from: string, to: string): boolean {
  if (from === to) return true;
  return WALKS.some((walk) => {
    const [start, end] = [walk.indexOf(from), walk.indexOf(to)];
    return start >= 0 && end >= 0 && Math.abs(start - end) === 1;
  });
}

function isRegular(signs: readonly string[]): boolean {
  if (new Set(signs).size < FEWEST_CHARACTERS || isRepeated(signs)) return true;
  const steps = signs.slice(1).filter((sign, place) => isStep(signs[place] ?? '', sign));
  return steps.length / (signs.length - 1) > MOST_REGULAR;
}

function isLikeUserName(text: string, userName: string): boolean {
  const key = userNameKey(userName);
  return [key, key.split('@')[0] ?? ''].some(
    (name) =>
      name.length >= 3 && text.includes(name) && text.length - name.length < OTHER_CHARACTERS,
  );
}

/**
 * Why the password is refused for the user, or null. Length counts, not composition (NIST SP 800-63B, 5.1.1.2): at
 * least 12 characters, at most 128; not the user name with a little around it; not on the list of the product nor a
 * common word with digits and signs around it; not a repetition, fewer than five different characters, or for the most
 * part a walk along the alphabet, the digits or a row of the keyboard. Capitals make no difference.
 */
export function passwordFault(password: string, userName: string): PasswordFault | null {
  const signs = [...normalPassword(password)];
  if (signs.length < PASSWORD_LENGTH.least) return 'tooShort';
  if (signs.length > PASSWORD_LENGTH.most) return 'tooLong';
  const text = signs.join('').toLowerCase();
  if (isLikeUserName(text, userName)) return 'likeUserName';
  if (isCommon(text)) return 'tooCommon';
  return isRegular([...text]) ? 'tooRegular' : null;
}
