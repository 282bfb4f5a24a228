import { countryName } from './country-names';
import { parseLanguageCode, SOURCE_LANGUAGE } from '@trellis/domain/kernel';
import { negotiateLanguage } from './language-negotiation';

describe('the language of a request', () => {
  it.each([
    ['what the person chose', { chosen: 'nl', accepted: 'de' }, 'nl'],
    ['else the best that the browser accepts', { accepted: 'xx, nl;q=0.4, de-AT;q=0.8' }, 'de'],
    ['the written forms of Norwegian as one', { accepted: 'nb-NO' }, 'no'],
    ['not one that the browser refuses', { accepted: 'nl;q=0' }, 'en'],
    ['English where nothing is known', { chosen: 'tlh', accepted: '*' }, 'en'],
    ['English where nothing is said', {}, 'en'],
  ] as const)('is %s', (_, headers: { chosen?: string; accepted?: string }, expected) => {
    expect(negotiateLanguage(headers.chosen, headers.accepted)).toBe(expected);
  });
});

describe('the name of a country', () => {
  it('comes in the language of the request, from either coding', () => {
    const dutch = parseLanguageCode('nl') ?? SOURCE_LANGUAGE;
    expect(countryName('EL', dutch)).toBe('Griekenland');
    expect(countryName('GB', SOURCE_LANGUAGE)).toBe('United Kingdom');
  });

  it('is the code itself where it is no country', () => {
    expect(countryName('nowhere', SOURCE_LANGUAGE)).toBe('NOWHERE');
  });
});
