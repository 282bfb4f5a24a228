/** Whether a text has the form of a NUTS code, such as `NL`, `NL34` or `NL341`; not whether the code exists. */
export function isRegionCode(text: string): boolean {
  return /^[A-Za-z]{2}[0-9A-Za-z]{0,3}$/.test(text);
}

/** Whether a text has the form of a NACE code, such as `C`, `28` or `28.41`; not whether the code exists. */
export function isSectorCode(text: string): boolean {
  return /^(?:[A-Za-z]|\d{2}(?:\.\d{1,2})?)$/.test(text);
}

const LEVELS = { 2: 'division', 4: 'group', 5: 'class' } as const;

export type SectorLevelWord = 'section' | (typeof LEVELS)[keyof typeof LEVELS];

/** How deep a NACE code stands, which its length tells. */
export function sectorLevel(code: string): SectorLevelWord {
  const { length } = code;
  return length === 2 || length === 4 || length === 5 ? LEVELS[length] : 'section';
}
