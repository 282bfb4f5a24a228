import type { ShortlistContent } from '@trellis/domain/documents';
import { withChangedEntry, withEntryAt, withMovedEntry, withoutEntry } from './shortlist-edits';

function aShortlist(...ids: readonly string[]): ShortlistContent {
  return {
    purpose: '',
    entries: ids.map((id) => ({ id, note: '', stage: 'considered' as const })),
  };
}

function ids({ entries }: ShortlistContent): readonly string[] {
  return entries.map(({ id }) => id);
}

describe('edits of a shortlist', () => {
  it('move an entry by one place, and not beyond the ends', () => {
    expect(ids(withMovedEntry(aShortlist('a', 'b', 'c'), 'b', -1))).toEqual(['b', 'a', 'c']);
    expect(ids(withMovedEntry(aShortlist('a', 'b', 'c'), 'b', 1))).toEqual(['a', 'c', 'b']);
    expect(ids(withMovedEntry(aShortlist('a', 'b'), 'a', -1))).toEqual(['a', 'b']);
    expect(ids(withMovedEntry(aShortlist('a', 'b'), 'nobody', 1))).toEqual(['a', 'b']);
  });

  it('take an entry away and put it back at its place', () => {
    const list = aShortlist('a', 'b', 'c');
    const [, entry] = list.entries;
    if (entry === undefined) throw new Error('There is no second entry.');
    expect(withEntryAt(withoutEntry(list, 'b'), entry, 1)).toEqual(list);
    expect(ids(withEntryAt(aShortlist(), entry, 7))).toEqual(['b']);
  });

  it('change the fields of one entry only', () => {
    const changed = withChangedEntry(aShortlist('a', 'b'), 'b', { stage: 'agreed' });
    expect(changed.entries.map(({ stage }) => stage)).toEqual(['considered', 'agreed']);
  });
});
