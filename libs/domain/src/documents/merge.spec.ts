import * as fc from 'fast-check';
import { differences, mergeEdits, isSameJson, type JsonObject } from './index';

interface List extends JsonObject {
  readonly purpose: string;
  readonly entries: readonly { readonly id: string; readonly note: string }[];
}

const entry = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  note: fc.constantFrom('', 'x', 'y'),
});
const aList: fc.Arbitrary<List> = fc.record({
  purpose: fc.constantFrom('', 'p', 'q'),
  entries: fc.uniqueArray(entry, { selector: ({ id }) => id }),
});

const BASE: List = {
  purpose: '',
  entries: [
    { id: 'a', note: '' },
    { id: 'b', note: '' },
  ],
};

function withNote(list: List, id: string, note: string): List {
  return { ...list, entries: list.entries.map((each) => (each.id === id ? { id, note } : each)) };
}

const has = (value: JsonObject, path: readonly string[]): unknown => {
  const [key, id, field] = path;
  if (key === 'purpose') return value['purpose'];
  const found = (value as unknown as List).entries.find((each) => each.id === id);
  return field === 'note' ? found?.note : found;
};

describe('two edits of one document', () => {
  it('are joined where they touch different fields, elements of a list included', () => {
    const mine = withNote({ ...BASE, purpose: 'a call' }, 'a', 'call on Monday');
    const theirs = {
      ...BASE,
      entries: [...withNote(BASE, 'b', 'agreed').entries, { id: 'c', note: '' }],
    };
    expect(mergeEdits({ base: BASE, mine, theirs })).toEqual({
      merged: {
        purpose: 'a call',
        entries: [
          { id: 'a', note: 'call on Monday' },
          { id: 'b', note: 'agreed' },
          { id: 'c', note: '' },
        ],
      },
      conflicts: [],
    });
  });

  it('leave a field open that both changed, and hold theirs until it is decided', () => {
    const mine = withNote(BASE, 'a', 'mine');
    const theirs = withNote(BASE, 'a', 'theirs');
    const open = mergeEdits({ base: BASE, mine, theirs });
    expect(open.merged).toEqual(theirs);
    expect(open.conflicts).toEqual([
      { path: ['entries', 'a', 'note'], base: '', mine: 'mine', theirs: 'theirs' },
    ]);
    const decided = mergeEdits({ base: BASE, mine, theirs }, () => 'mine');
    expect(decided).toEqual({ merged: mine, conflicts: [] });
  });

  it('are a conflict where one takes away what the other changed', () => {
    const mine = { ...BASE, entries: BASE.entries.slice(1) };
    const theirs = withNote(BASE, 'a', 'agreed');
    const { merged, conflicts } = mergeEdits({ base: BASE, mine, theirs });
    expect(conflicts.map(({ path }) => path)).toEqual([['entries', 'a']]);
    expect(merged).toEqual(theirs);
    expect(mergeEdits({ base: BASE, mine, theirs }, () => 'mine').merged).toEqual(mine);
  });

  it('keep the order of the one who moved something', () => {
    const moved = { ...BASE, entries: [...BASE.entries].reverse() };
    const edited = withNote(BASE, 'a', 'x');
    const { merged, conflicts } = mergeEdits({ base: BASE, mine: moved, theirs: edited });
    expect(conflicts).toEqual([]);
    expect((merged as unknown as List).entries.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('give the other side where one side did nothing', () => {
    fc.assert(
      fc.property(aList, aList, (base, edited) => {
        expect(mergeEdits({ base, mine: edited, theirs: base })).toEqual({
          merged: edited,
          conflicts: [],
        });
        expect(mergeEdits({ base, mine: base, theirs: edited })).toEqual({
          merged: edited,
          conflicts: [],
        });
      }),
    );
  });

  it('lose no change of either side but those of losing sides', () => {
    fc.assert(
      fc.property(aList, aList, aList, (base, mine, theirs) => {
        const { merged, conflicts } = mergeEdits({ base, mine, theirs });
        const isOpen = (path: readonly string[]): boolean =>
          conflicts.some(
            (each) =>
              each.path.every((part, i) => part === path[i]) ||
              path.every((part, i) => part === each.path[i]),
          );
        for (const side of [mine, theirs]) {
          for (const { path, after } of differences(base, side)) {
            if (path.at(-1) === '#order' || isOpen(path)) continue;
            const kept = has(merged, path) ?? null;
            // An element that one side added may have been added by the other as well, field by field.
            if (path.length === 2 && after !== undefined) expect(kept).not.toBeNull();
            else expect(kept).toEqual(after ?? null);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('name the same open fields whichever side is called mine', () => {
    fc.assert(
      fc.property(aList, aList, aList, (base, mine, theirs) => {
        const paths = (conflicts: readonly { path: readonly string[] }[]): readonly string[] =>
          conflicts.map(({ path }) => path.join('/')).sort();
        expect(paths(mergeEdits({ base, mine, theirs }).conflicts)).toEqual(
          paths(mergeEdits({ base, mine: theirs, theirs: mine }).conflicts),
        );
      }),
    );
  });
});

describe('the difference of two versions', () => {
  it('names fields, elements by id, and a changed order once', () => {
    const after = {
      purpose: 'p',
      entries: [
        { id: 'b', note: 'x' },
        { id: 'a', note: '' },
      ],
    };
    expect(differences(BASE, after)).toEqual([
      { path: ['purpose'], before: '', after: 'p' },
      { path: ['entries', 'b', 'note'], before: '', after: 'x' },
      { path: ['entries', '#order'], before: ['a', 'b'], after: ['b', 'a'] },
    ]);
  });

  it('is nothing for the same content and something for any other', () => {
    fc.assert(
      fc.property(aList, aList, (a, b) => {
        expect(differences(a, b).length === 0).toBe(isSameJson(a, b));
      }),
    );
  });
});
