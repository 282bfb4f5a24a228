import { wordsOf } from '../../platform/full-text/fold-text';
import type { Candidate } from './candidate';
import { countriesNamed } from './country-aliases';
import { placeReadings } from './place-names';
import { compareJudged, judge, wordMatch } from './relevance';
import { sectorsCalled } from './sector-words';

function organisation(name: string, town: string | null = null): Candidate {
  return {
    kind: 'organisation',
    id: name,
    title: name,
    subtitle: town,
    organisationKind: 'vet_provider',
    country: 'NL',
    texts: [
      { by: 'name', words: wordsOf(name), weight: 1 },
      ...(town === null ? [] : [{ by: 'town', words: wordsOf(town), weight: 0.8 }]),
    ],
    prominence: 0,
  };
}

function order(query: string, ...names: readonly string[]): readonly string[] {
  return names
    .map((name) => judge([wordsOf(query)], organisation(name)))
    .sort(compareJudged)
    .map(({ candidate }) => candidate.title);
}

describe('a word of the query', () => {
  it('counts most as it is, then as a beginning, then with typing errors, then at an end', () => {
    const matches = ['zorg', 'zorgcentrum', 'zrog', 'gezondheidszorg', 'bouw'].map((found) =>
      wordMatch('zorg', found),
    );
    expect(matches).toEqual([...matches].sort((a, b) => b - a));
    expect(matches[0]).toBe(1);
    expect(matches[4]).toBe(0);
  });

  it('forgives two neighbours swapped as one error', () => {
    expect(wordMatch('detlion', 'deltion')).toBe(wordMatch('delton', 'deltion'));
  });

  it('forgives no error in numbers and short words', () => {
    expect(wordMatch('2024', '2025')).toBe(0);
    expect(wordMatch('roc', 'rok')).toBe(0);
  });
});

describe('the order of hits', () => {
  it('puts the name that is the query before one that holds it', () => {
    expect(order('summa college', 'Stichting Summa College Eindhoven', 'Summa College')).toEqual([
      'Summa College',
      'Stichting Summa College Eindhoven',
    ]);
  });

  it('prefers a name that begins with what is typed so far', () => {
    expect(order('skill', 'Automotive Skills Alliance', 'Skilllab BV')[0]).toBe('Skilllab BV');
  });

  it('finds words written apart or together', () => {
    const together = judge([wordsOf('bouw mensen')], organisation('Bouwmensen'));
    expect(together.score).toBeGreaterThan(1);
  });

  it('reads the words of a query in name and town', () => {
    const spread = judge(
      [wordsOf('landstede harderwijk')],
      organisation('Landstede', 'Harderwijk'),
    );
    const nameOnly = judge([wordsOf('landstede harderwijk')], organisation('Landstede'));
    expect(spread.score).toBeGreaterThan(nameOnly.score);
  });
});

describe('other names', () => {
  it('read a city under the names of other languages', () => {
    const readings = placeReadings(['university', 'of', 'vienna']);
    expect(readings).toContainEqual(['university', 'of', 'wien']);
  });

  it('read a place of two words as one of one', () => {
    expect(placeReadings(['the', 'hague'])).toContainEqual(['den', 'haag']);
  });

  it('know countries in several languages, and by their beginning', () => {
    expect(countriesNamed(['duitsland']).map(({ of }) => of)).toEqual(['DE']);
    expect(countriesNamed(['oosten']).map(({ of }) => of)).toEqual(['AT']);
    expect(countriesNamed(['o'])).toEqual([]);
  });

  it('know what people call a sector', () => {
    expect(sectorsCalled(['horeca']).map(({ of }) => of)).toEqual(['I', '55', '56']);
    expect(sectorsCalled(['circulaire', 'economie']).map(({ of }) => of)).toEqual(['38', '39']);
  });
});
