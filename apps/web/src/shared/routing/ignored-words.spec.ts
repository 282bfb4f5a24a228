import { ignoredWords } from './ignored-words';

describe('the words of an address that a page ignores', () => {
  it('are names that it has no use for, and values that mean nothing', () => {
    const written = { country: 'ZZ', kinds: 'SHOP,ngo', newcomers: 'maybe', page: 0 };
    expect(ignoredWords(written, { kinds: ['NGO'] })).toEqual([
      'country=ZZ',
      'kinds=SHOP',
      'newcomers=maybe',
      'page=0',
    ]);
  });

  it('are none where everything was understood, whatever its case', () => {
    const written = { q: 28, list: 'emerging', countries: 'nl,FI', page: 2 };
    const understood = { q: '28', list: 'EMERGING', countries: ['NL', 'FI'], page: 2 };
    expect(ignoredWords(written, understood)).toEqual([]);
  });

  it('are not those that only say the usual', () => {
    expect(ignoredWords({ page: 1, newcomers: false, q: '' }, {})).toEqual([]);
  });
});
