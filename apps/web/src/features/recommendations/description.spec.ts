import { describedOrganisation, missingFields } from './description';

describe('a described organisation', () => {
  it('needs a kind and a country', () => {
    expect(missingFields({ name: 'Harbour Academy' })).toEqual(['kinds', 'country']);
    expect(describedOrganisation({ is: ['BUSINESS'] }, null)).toBeNull();
  });

  it('is asked for with what the address holds', () => {
    const search = { is: ['VET_PROVIDER'] as const, in: 'NL', region: 'NL34', needs: ['72'] };
    expect(describedOrganisation(search, 'NL')).toEqual({
      name: null,
      kinds: ['VET_PROVIDER'],
      country: 'NL',
      region: 'NL34',
      sectors: null,
      ecosystems: null,
      challenges: null,
      needs: ['72'],
    });
  });

  it('leaves a region of another country out', () => {
    const search = { is: ['VET_PROVIDER'] as const, in: 'BE', region: 'NL34' };
    expect(describedOrganisation(search, 'NL')?.region).toBeNull();
  });
});
