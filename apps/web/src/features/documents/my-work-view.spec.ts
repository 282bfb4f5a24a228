import { addressFacts } from './address-facts';
import { shownDifferences } from './history-view';
import { documentFilter, firstPlace } from './my-work-search';
import { changerOf, rowActs } from './my-work-view';

describe('My work', () => {
  it('asks for the shelf of the address, the one at hand without', () => {
    expect(documentFilter({})).toEqual({ text: null, kinds: null, shelf: 'ACTIVE' });
    expect(documentFilter({ shelf: 'trash', q: 'x' }).shelf).toBe('TRASH');
    expect([firstPlace({}), firstPlace({ page: 3 })]).toEqual([1, 51]);
  });

  it('says who changed something last', () => {
    const by = (id: string, name: string | null) => ({ lastChangedBy: { id, name } });
    expect(changerOf(by('ann', 'Ann'), 'ann')).toEqual({ who: 'you' });
    expect(changerOf(by('bob', 'Bob'), 'ann')).toEqual({ who: 'person', name: 'Bob' });
    expect(changerOf(by('bob', null), 'ann')).toEqual({ who: 'somebody' });
    expect(changerOf({ lastChangedBy: null }, null)).toEqual({ who: 'somebody' });
  });

  it('offers what may be done where something lies, to its owner only', () => {
    expect(rowActs({ right: 'OWN', shelf: 'ACTIVE' })).toEqual(['archive', 'trash']);
    expect(rowActs({ right: 'OWN', shelf: 'TRASH' })).toEqual(['untrash', 'remove']);
    expect(rowActs({ right: 'EDIT', shelf: 'ACTIVE' })).toEqual([]);
  });
});

describe('the history of a document', () => {
  const difference = (path: readonly string[], after: string) => ({ path, before: null, after });

  it('tells of a new document only what it holds', () => {
    const differences = [difference(['title'], 'New'), difference(['content', 'purpose'], '')];
    const { shown } = shownDifferences({ change: 'CREATED', differences });
    expect(shown.map(({ path }) => path)).toEqual([['title']]);
  });

  it('tells eight fields and counts the rest; the nodes of a drawing are one', () => {
    const notes = Array.from({ length: 10 }, (_, place) =>
      difference(['content', 'entries', String(place), 'note'], 'x'),
    );
    expect(shownDifferences({ change: 'EDITED', differences: notes }).more).toBe(2);
    const nodes = [1, 2, 3].map((place) =>
      difference(['content', 'positions', String(place), 'x'], '1'),
    );
    expect(shownDifferences({ change: 'EDITED', differences: nodes }).shown).toHaveLength(1);
  });
});

describe('a kept address', () => {
  it('is told as page and filters, without what says only how the page looks', () => {
    expect(addressFacts('/partners?countries=NL,FI&page=3&lang=nl&q=water')).toEqual({
      page: '/partners',
      parameters: [
        { name: 'countries', values: ['NL', 'FI'] },
        { name: 'q', values: ['water'] },
      ],
    });
  });
});
