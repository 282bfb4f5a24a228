import { badUserInput } from '../graphql/errors';

const LONGEST_TEXT = 200;

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
