import * as z from 'zod/mini';
import {
  codeParameter,
  codesParameter,
  listParameter,
  pageParameter,
  parseSearch,
  stringifySearch,
  switchParameter,
  textParameter,
  wordParameter,
  wordsParameter,
} from './search-text';

const schema = z.object({
  q: textParameter,
  sectors: listParameter,
  countries: codesParameter,
  region: codeParameter,
  goal: wordParameter(['local', 'transnational']),
  kinds: wordsParameter(['BUSINESS', 'NGO']),
  newcomers: switchParameter,
  page: pageParameter,
});

function read(address: string): z.infer<typeof schema> {
  return schema.parse(parseSearch(address));
}

describe('an address', () => {
  it('gives back what was written into it', () => {
    const state = {
      q: 'Škola, 2',
      sectors: ['28', '01'],
      kinds: ['NGO'] as const,
      newcomers: true as const,
      page: 3,
    };
    expect(read(stringifySearch(state))).toEqual(state);
  });

  it('is readable: lists are parted by commas', () => {
    expect(stringifySearch({ countries: ['NL', 'FI'], page: 2 })).toBe('?countries=NL,FI&page=2');
  });

  it('keeps codes as text, also a single one that looks like a number', () => {
    expect(read('?q=28&sectors=28')).toEqual({ q: '28', sectors: ['28'] });
  });

  it('takes words and codes whatever their case', () => {
    expect(read('?kinds=ngo&countries=nl,Fi&region=nl34&goal=LOCAL')).toEqual({
      kinds: ['NGO'],
      countries: ['NL', 'FI'],
      region: 'NL34',
      goal: 'local',
    });
  });

  it('drops what means nothing, so that an old link still opens', () => {
    expect(read('?kinds=SHOP,NGO&page=0&newcomers=maybe&q=')).toEqual({ kinds: ['NGO'] });
  });
});
