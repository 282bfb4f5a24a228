import { type FieldPath, ORDER } from '@trellis/domain/documents';

/** What has a name of its own in the documents of every kind. */
const NAMED = [
  'title',
  'purpose',
  'note',
  'stage',
  'address',
  'positions',
  'reason',
  'organisation',
  'organisationKind',
  'country',
  'region',
  'sectors',
  'ecosystems',
  'challenges',
  'needs',
  'entries',
  'entry',
  'order',
  'other',
] as const;
export type FieldName = (typeof NAMED)[number];

/** A field in the words of people. */
export interface NamedField {
  readonly name: FieldName;
  /** Id of the organisation that the field is about; null for a field of the whole document. */
  readonly organisation: string | null;
}

function nameOf(key: string | undefined): FieldName {
  return NAMED.find((name) => name === key) ?? 'other';
}

/** What a path of a document names. Lists of entries are about organisations; nodes of a drawing are counted as one field. */
export function namedField(path: FieldPath): NamedField {
  const [first, ...rest] = path[0] === 'content' ? path.slice(1) : path;
  const [element, field] = rest;
  if (first === 'positions') return { name: 'positions', organisation: null };
  if (element === undefined) return { name: nameOf(first), organisation: null };
  if (element === ORDER) return { name: 'order', organisation: null };
  return { name: field === undefined ? 'entry' : nameOf(field), organisation: element };
}
