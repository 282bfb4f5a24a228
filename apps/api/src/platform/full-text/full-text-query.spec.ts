import { foldText, wordsOf } from './fold-text';
import { fullTextQuery, fullTextQueryIn } from './full-text-query';
import { checkedSearchText, searchWords } from './search-text';

describe('folding', () => {
  it('takes accents off Latin letters and leaves other letters alone', () => {
    expect(foldText('Škola Łódź Straße Ærø İzmir')).toBe('skola lodz strasse aero izmir');
    expect(foldText('Αθήνα')).toBe('αθήνα');
  });

  it('cuts a text into words and drops every sign of the query language', () => {
    expect(wordsOf('name:(a AND "b") ~2 *? \\ d’Aosta')).toEqual([
      'name',
      'a',
      'and',
      'b',
      '2',
      'd',
      'aosta',
    ]);
  });
});

describe('a full-text query', () => {
  it('demands telling words and wishes for weak ones', () => {
    const query = fullTextQuery([['school', 'of', 'arts']], { everyWord: true });
    expect(query).toContain('+(school^8 school*^4');
    expect(query).toContain(' (of^8 of*^4)');
    expect(query).not.toContain('+(of');
  });

  it('forgives one error in a short word, two in a long one, none in a number', () => {
    const query = fullTextQuery([['bouw', 'metaalbewerking', '2024']], { everyWord: true });
    expect(query).toContain('bouw~1');
    expect(query).toContain('metaalbewerking~2');
    expect(query).not.toContain('2024~');
  });

  it('forgives in the named fields only', () => {
    const query = fullTextQueryIn(['labelNl'], [['zorg']], { everyWord: true, compounds: true });
    expect(query).toBe(
      "labelNl:((+(zorg^8 zorg*^4 *'zorg*^3 zorg~1 *zorg^0.5))) ((+(zorg^8 zorg*^4)))",
    );
  });

  it('is none when the text has no word', () => {
    expect(fullTextQuery([[]], { everyWord: true })).toBeNull();
  });
});

describe('a search text', () => {
  it('counts with its first twelve words that differ', () => {
    const letters = [...'abcdefghijklmnop'];
    expect(searchWords(letters.join(' '))).toEqual(letters.slice(0, 12));
    expect(searchWords('a '.repeat(90))).toEqual(['a']);
    expect(searchWords('Baden-Baden')).toEqual(['baden', 'baden']);
  });

  it('of signs alone has no word', () => {
    expect(searchWords('!!! ??? ((( *** ~~~ "" \\ && ||')).toEqual([]);
  });

  it('that is very long is refused with its length', () => {
    expect(() => checkedSearchText('x'.repeat(201))).toThrow(
      'not be longer than 200 characters; it has 201',
    );
  });
});
