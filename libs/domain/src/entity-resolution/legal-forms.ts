/** Legal forms as they read after folding, one token a word (methods E.2); stripped at the end of a name. */
const ENDINGS = [
  'gmbh, mbh, ag, kg, gmbh co kg, ev',
  'sarl, sas, sasu, sa, sl, slu, sau, srl, spa, scarl',
  'bv, nv, vzw, asbl, ltd, limited, llc, plc, inc',
  'oy, oyj, ab, as, asa, aps, doo, dd, ood, eood, ead',
  'kft, zrt, nyrt, sro, sp z oo, spolka z oo, uab, ou, sia, lda, ike, epe',
];

/** Legal forms that some languages put before the name. */
const STARTS = ['uab, sia, ood, ooo, as'];

function forms(lines: readonly string[]): readonly (readonly string[])[] {
  return lines
    .flatMap((line) => line.split(', '))
    .map((form) => form.split(' '))
    .sort((a, b) => b.length - a.length);
}

const ENDING_FORMS = forms(ENDINGS);
const START_FORMS = forms(STARTS);

function fits(tokens: readonly string[], form: readonly string[], offset: number): boolean {
  return form.every((word, index) => tokens[offset + index] === word);
}

function withoutOneForm(tokens: readonly string[]): readonly string[] | null {
  const shorter = (form: readonly string[]): boolean => form.length < tokens.length;
  const ending = ENDING_FORMS.find(
    (form) => shorter(form) && fits(tokens, form, tokens.length - form.length),
  );
  if (ending !== undefined) return tokens.slice(0, tokens.length - ending.length);
  const start = START_FORMS.find((form) => shorter(form) && fits(tokens, form, 0));
  return start === undefined ? null : tokens.slice(start.length);
}

/**
 * The tokens without legal forms (methods E.2): repeatedly the longest matching ending, else a
 * matching start, until nothing matches or one token is left. A name is never stripped away whole.
 */
export function withoutLegalForms(tokens: readonly string[]): readonly string[] {
  const stripped = tokens.length > 1 ? withoutOneForm(tokens) : null;
  return stripped === null ? tokens : withoutLegalForms(stripped);
}
