import { findings } from './home-view';

const region = { code: 'PT15', name: 'Algarve', country: { code: 'PT', name: 'Portugal' } };
const niche = {
  locationQuotient: 6.8,
  supplyRatio: null,
  sector: { code: '55', name: 'Accommodation' },
};
const suggestion = {
  fit: 50.1,
  organisation: { id: 'bg-x', name: 'X Ltd', country: { code: 'BG', name: 'Bulgaria' } },
};
const nothing = { organisation: null, region: null, niche: null, suggestion: null };

describe('live examples', () => {
  it('tell a niche with an unknown supply as unknown', () => {
    expect(findings([{ ...nothing, kind: 'niche', region, niche }])).toEqual([
      {
        kind: 'niche',
        region: { code: 'PT15', name: 'Algarve', country: 'Portugal' },
        sector: { code: '55', name: 'Accommodation' },
        quotient: 6.8,
        supply: null,
      },
    ]);
  });

  it('tell a partner, and a partner for a niche', () => {
    const organisation = { id: 'gr-akmi', name: 'AKMI' };
    const found = findings([
      { ...nothing, kind: 'partner', organisation, suggestion },
      { ...nothing, kind: 'nichePartner', region, niche, suggestion },
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['partner', 'nichePartner']);
  });

  it('leave out what lacks a fact', () => {
    expect(findings([{ ...nothing, kind: 'niche', region }])).toEqual([]);
    const unmeasured = { ...niche, locationQuotient: null };
    expect(findings([{ ...nothing, kind: 'niche', region, niche: unmeasured }])).toEqual([]);
  });
});
