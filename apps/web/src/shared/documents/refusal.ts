/** Reasons of the server for not saving that have words of their own. */
const KNOWN = [
  'documentUnknown',
  'documentReadOnly',
  'documentTrashed',
  'titleInvalid',
  'contentInvalid',
  'contentNewer',
  'contentTooLong',
  'workspaceUnknown',
  'versionUnknown',
  'documentNotTrashed',
  'UNAUTHENTICATED',
] as const;

export type RefusalText = `refusal.${(typeof KNOWN)[number] | 'other'}`;

/** The key of the text that says why something was not saved. */
export function refusalText(code: string | null): RefusalText {
  const known = KNOWN.find((each) => each === code);
  return `refusal.${known ?? 'other'}`;
}
