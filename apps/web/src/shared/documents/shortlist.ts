import { type JsonObject, SHORTLIST, type ShortlistContent } from '@trellis/domain/documents';

export type ShortlistEntry = ShortlistContent['entries'][number];

function entriesOf(content: JsonObject): readonly ShortlistEntry[] {
  const result = SHORTLIST.schema.safeParse(content);
  return result.success ? result.data.entries : [];
}

export function isOnShortlist(content: JsonObject, organisation: string): boolean {
  return entriesOf(content).some(({ id }) => id === organisation);
}

/** The shortlist with an organisation at its end; unchanged where it is on it already. */
export function withEntry(content: JsonObject, organisation: string): JsonObject {
  if (isOnShortlist(content, organisation)) return content;
  const entry: ShortlistEntry = { id: organisation, note: '', stage: 'considered' };
  return { ...content, entries: [...entriesOf(content), entry] };
}
