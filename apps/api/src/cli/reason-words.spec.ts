import { SOURCE_LANGUAGE, branded, type LanguageCode } from '@trellis/domain/kernel';
import { noFiguresWords, reasonWords } from './reason-words';

describe('a reason in words', () => {
  it('is in the language asked for', () => {
    expect(reasonWords('sharedPartners', SOURCE_LANGUAGE)).toBe('shares partners');
    expect(reasonWords('sharedPartners', branded<LanguageCode>('nl'))).toBe('deelt partners');
  });

  it('says why a region has no niches', () => {
    expect(noFiguresWords('level')).toBe('niches are told for NUTS 2 regions');
  });

  it('is the code where there are no words', () => {
    expect(reasonWords('toString', SOURCE_LANGUAGE)).toBe('toString');
  });
});
