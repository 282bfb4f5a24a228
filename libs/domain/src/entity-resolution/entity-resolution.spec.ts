import * as fc from 'fast-check';
import {
  diceOfBigrams,
  hasValidRorChecksum,
  idfCosine,
  isOid,
  isPic,
  jaccardOfTokens,
  jaro,
  jaroWinkler,
  mongeElkan,
  normaliseName,
  rorIdentifier,
} from './index';

describe('normaliseName', () => {
  it.each([
    ['Ålesund Fagskole AS', 'alesund fagskole'],
    ['Szkoła Zawodowa Łódź Sp. z o.o.', 'szkola zawodowa lodz'],
    ['UAB Mokymai, UAB', 'mokymai'],
    ['SL', 'sl'],
    ['AS SIA', 'as'],
    ['Basisschool nr. 2', 'basisschool nr 2'],
    ['Οικονομικό Πανεπιστήμιο Αθηνών', 'oikonomiko panepistimio athinon'],
    ['Български търговски център', 'balgarski targovski tsentar'],
    ['Київський коледж', 'kiyivskiy koledzh'],
    ['§ – §', ''],
  ])('makes the key of %s', (name, key) => {
    expect(normaliseName(name).key).toBe(key);
  });

  it('keeps punctuation in the folded text and legal forms among the tokens', () => {
    expect(normaliseName('École d’Été S.A.')).toEqual({
      folded: 'ecole d’ete s.a.',
      tokens: ['ecole', 'dete', 'sa'],
      key: 'ecole dete',
    });
  });

  it('finds the same words in a name it has folded before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const { tokens } = normaliseName(name);
        expect(normaliseName(tokens.join(' ')).tokens).toEqual(tokens);
      }),
    );
  });
});

describe('similarity', () => {
  it('agrees with the published examples of Winkler', () => {
    expect(jaro('MARTHA', 'MARHTA')).toBeCloseTo(0.944444444444, 11);
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.813333333333, 11);
  });

  it('raises only pairs that already resemble each other', () => {
    expect(jaro('ab', 'ac')).toBeCloseTo(2 / 3, 12);
    expect(jaroWinkler('ab', 'ac')).toBe(jaro('ab', 'ac'));
  });

  it.each([
    ['jaro', jaro],
    ['jaroWinkler', jaroWinkler],
    ['diceOfBigrams', diceOfBigrams],
    ['jaccardOfTokens', jaccardOfTokens],
    ['mongeElkan', mongeElkan],
  ])('%s is symmetric, within [0,1] and 1 for a text with itself', (_, similarity) => {
    const text = fc.stringMatching(/^[a-d]{0,5}( [a-d]{1,5})?$/u);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 12);
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1 + 1e-12);
        expect(similarity(a, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('weighs rare words above frequent ones', () => {
    const frequencies = {
      documents: 80,
      frequency: (token: string) => (token === 'school' ? 40 : 1),
    };
    const byRareWord = idfCosine(['school', 'bilbao'], ['bilbao', 'port'], frequencies);
    const byFrequentWord = idfCosine(['school', 'bilbao'], ['school', 'port'], frequencies);
    expect(byRareWord).toBeGreaterThan(byFrequentWord);
    expect(idfCosine([], [], frequencies)).toBe(1);
    expect(idfCosine(['school'], [], frequencies)).toBe(0);
  });
});

describe('identifiers', () => {
  it('accepts a ROR identifier with the right check digits only', () => {
    expect(hasValidRorChecksum('https://ror.org/03yrm5c26')).toBe(true);
    expect(hasValidRorChecksum('052gg0111')).toBe(false);
    expect(hasValidRorChecksum('03yrm5c2')).toBe(false);
    expect(rorIdentifier('ROR.org/03YRM5C26')).toBe('03yrm5c26');
  });

  it('knows the shape of PIC and OID', () => {
    expect([isPic('999854564'), isPic('99985456'), isPic('000000000')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isOid('E10049318'), isOid('e10049318'), isOid('E1004931')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
