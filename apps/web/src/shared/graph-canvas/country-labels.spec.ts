import { withCountryNames } from './country-labels';
import { aNode } from './network-builder';

describe('the names of countries', () => {
  const label = (id: string, country: string | null, language: string): string | undefined =>
    withCountryNames([aNode(id, { label: 'Danmark', country })], language)[0]?.label;

  it('follow the language of the reader', () => {
    expect(label('region:DK', 'DK', 'en')).toBe('Denmark');
    expect(label('region:DK', 'DK', 'nl')).toBe('Denemarken');
  });

  it('follow the country where its region has a code of its own', () => {
    expect(label('region:EL', 'GR', 'en')).toBe('Greece');
  });

  it('leave regions within a country, other things and unknown countries alone', () => {
    expect(label('region:DK01', 'DK', 'en')).toBe('Danmark');
    expect(label('organisation:DK', 'DK', 'en')).toBe('Danmark');
    expect(label('region:DK', null, 'en')).toBe('Danmark');
  });
});
