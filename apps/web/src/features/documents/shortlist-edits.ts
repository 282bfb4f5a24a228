import type { ShortlistContent } from '@trellis/domain/documents';

export type Entry = ShortlistContent['entries'][number];

export function withChangedEntry(
  content: ShortlistContent,
  id: string,
  change: Partial<Omit<Entry, 'id'>>,
): ShortlistContent {
  const entries = content.entries.map((entry) =>
    entry.id === id ? { ...entry, ...change } : entry,
  );
  return { ...content, entries };
}

export function withoutEntry(content: ShortlistContent, id: string): ShortlistContent {
  return { ...content, entries: content.entries.filter((entry) => entry.id !== id) };
}

/** The entry back at its place, or at the end where the list is shorter by now. */
export function withEntryAt(
  content: ShortlistContent,
  entry: Entry,
  place: number,
): ShortlistContent {
  const others = content.entries.filter(({ id }) => id !== entry.id);
  return { ...content, entries: [...others.slice(0, place), entry, ...others.slice(place)] };
}

/** The entry moved by a number of places; unchanged at the ends. */
export function withMovedEntry(
  content: ShortlistContent,
  id: string,
  by: 1 | -1,
): ShortlistContent {
  const place = content.entries.findIndex((entry) => entry.id === id);
  const entry = content.entries[place];
  const next = place + by;
  if (entry === undefined || next < 0 || next >= content.entries.length) return content;
  return withEntryAt(content, entry, next);
}
