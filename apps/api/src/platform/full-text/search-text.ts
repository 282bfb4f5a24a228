import { badUserInput } from '../graphql/errors';
import { wordsOf } from './fold-text';

const LONGEST_TEXT = 200;

/** Words of a search text beyond this number are left out: each one is looked for in several ways. */
export const MAXIMUM_WORDS = 12;

/** The text without surrounding blanks; refuses one that is too long to be a question. */
export function checkedSearchText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) {
    throw badUserInput(
      `The search text must not be longer than ${LONGEST_TEXT} characters; it has ${trimmed.length}.`,
      { limit: LONGEST_TEXT, actual: trimmed.length },
    );
  }
  return trimmed;
}

/** The words to look for: those of the text, and of more than twelve the first twelve that differ. */
export function searchWords(text: string): readonly string[] {
  const words = wordsOf(checkedSearchText(text));
  return words.length > MAXIMUM_WORDS ? [...new Set(words)].slice(0, MAXIMUM_WORDS) : words;
}
