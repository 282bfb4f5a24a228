/** A line is filled up to here; one longer word may stand alone in a line up to the length of a word. */
export const LABEL_LINE_LENGTH = 18;
const WORD_LENGTH = 22;
const LABEL_LINES = 2;
const ELLIPSIS = '…';

interface Piece {
  readonly text: string;
  /** What stands before the piece when it follows another in one line. */
  readonly before: '' | ' ';
}

/** The places where a label may be broken: after spaces, hyphens and slashes, never inside a word. */
function piecesOf(label: string): readonly Piece[] {
  return label
    .trim()
    .split(/\s+/)
    .flatMap((word) => word.split(/(?<=[^-–/][-–/])(?=[^-–/])/))
    .map((text, index, all): Piece => {
      const former = all[index - 1] ?? '';
      return { text, before: /[^-–/][-–/]$/.test(former) ? '' : ' ' };
    })
    .filter(({ text }) => text !== '');
}

function shortened(word: string): string {
  return word.length <= WORD_LENGTH ? word : `${word.slice(0, WORD_LENGTH - 1)}${ELLIPSIS}`;
}

/** The line with a sign that it goes on, without its last word where both do not fit. */
function cut(line: string): string {
  if (line.endsWith(ELLIPSIS)) return line;
  const space = line.lastIndexOf(' ');
  const kept = line.length < LABEL_LINE_LENGTH || space < 1 ? line : line.slice(0, space);
  return `${kept.replace(/[\s,;:–-]+$/, '')}${ELLIPSIS}`;
}

/** A label in at most two lines of about 18 characters; what does not fit is left out and "…" says so. */
export function wrapLabel(label: string): string {
  const lines: string[] = [];
  for (const { text, before } of piecesOf(label)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + before.length + text.length <= LABEL_LINE_LENGTH) {
      lines[lines.length - 1] = `${last}${before}${text}`;
    } else {
      lines.push(shortened(text));
    }
  }
  if (lines.length <= LABEL_LINES) return lines.join('\n');
  const kept = lines.slice(0, LABEL_LINES);
  kept[LABEL_LINES - 1] = cut(kept.at(-1) ?? '');
  return kept.join('\n');
}

/**
 * A label cut in the middle, for names that begin alike: the beginning in one line, the end in the other. It may differ
 * in the end alone, such as a year or a place.
 */
export function wrapEnds(label: string): string {
  const lines = wrapLabel(label).split('\n');
  if (lines.at(-1)?.endsWith(ELLIPSIS) !== true) return lines.join('\n');
  let end = '';
  for (const { text } of piecesOf(label).toReversed()) {
    if (end !== '' && text.length + end.length + 1 > LABEL_LINE_LENGTH - 1) break;
    end = end === '' ? shortened(text) : `${text} ${end}`;
  }
  return `${lines[0] ?? ''}\n${ELLIPSIS}${end}`;
}

/** A whole name in lines of at most 34 characters, for the one item that is looked at. */
export function wrapName(name: string): string {
  const lines: string[] = [];
  for (const { text, before } of piecesOf(name)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + before.length + text.length <= NAME_LINE_LENGTH) {
      lines[lines.length - 1] = `${last}${before}${text}`;
    } else {
      lines.push(text);
    }
  }
  return lines.join('\n');
}

const NAME_LINE_LENGTH = 34;

/** Widths of the letters of Inter at 12 pixels, in classes; never less than what is drawn. */
const NARROW = /[ijlftrI.,:;'’|!()[\]/ -]/;
const WIDE = /[mwMWQO@%&—…]/;
const CAPITAL = /[A-ZÀ-ÞĀ-Ž]/;

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 4.6;
  if (WIDE.test(letter)) return 11;
  return CAPITAL.test(letter) ? 8.6 : 7;
}

/** Width of the longest line, in pixels at a font size of 12. */
export function textWidth(wrapped: string): number {
  return Math.max(
    ...wrapped
      .split('\n')
      .map((line) => [...line].reduce((sum, letter) => sum + letterWidth(letter), 0)),
  );
}
