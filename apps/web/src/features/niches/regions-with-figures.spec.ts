import { byCountry, regionsMatching } from './regions-with-figures';

const regions = [
  { code: 'PL41', name: 'Wielkopolskie', version: 2024, country: { code: 'PL', name: 'Poland' } },
  { code: 'ES53', name: 'Illes Balears', version: 2024, country: { code: 'ES', name: 'Spain' } },
  { code: 'PL51', name: 'Dolnośląskie', version: 2024, country: { code: 'PL', name: 'Poland' } },
];

describe('regions with figures', () => {
  it('are ordered by country, then name', () => {
    expect(regionsMatching(regions, '', 'en').map((region) => region.code)).toEqual([
      'PL51',
      'PL41',
      'ES53',
    ]);
  });

  it('are grouped by country, each once and in order', () => {
    const groups = byCountry(regionsMatching(regions, '', 'en'));
    expect(groups.map(({ name, regions: within }) => [name, within.length])).toEqual([
      ['Poland', 2],
      ['Spain', 1],
    ]);
  });

  it('are found without accents, by code and by country', () => {
    expect(regionsMatching(regions, 'dolnoslaskie', 'en').map((r) => r.code)).toEqual(['PL51']);
    expect(regionsMatching(regions, 'es5', 'en').map((r) => r.code)).toEqual(['ES53']);
    expect(regionsMatching(regions, ' poland ', 'en')).toHaveLength(2);
    expect(regionsMatching(regions, 'atlantis', 'en')).toEqual([]);
  });
});
