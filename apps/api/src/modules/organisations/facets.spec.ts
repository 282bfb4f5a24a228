import { facetsOf } from './facets';

const COUNTS = [
  { kind: 'vet_provider', country: 'NL', count: 3 },
  { kind: 'vet_provider', country: 'DE', count: 1 },
  { kind: 'business', country: 'NL', count: 2 },
] as const;

describe('facets of a list', () => {
  it('count everything where nothing is chosen', () => {
    expect(facetsOf(COUNTS, { kinds: null, countries: null })).toEqual({
      totalCount: 6,
      facets: {
        kinds: [
          { kind: 'vet_provider', count: 4 },
          { kind: 'business', count: 2 },
        ],
        countries: [
          { country: { code: 'NL' }, count: 5 },
          { country: { code: 'DE' }, count: 1 },
        ],
      },
    });
  });

  it('ignore their own choice and follow the other', () => {
    const { totalCount, facets } = facetsOf(COUNTS, { kinds: ['business'], countries: null });
    expect(totalCount).toBe(2);
    expect(facets.kinds).toHaveLength(2);
    expect(facets.countries).toEqual([{ country: { code: 'NL' }, count: 2 }]);
  });
});
