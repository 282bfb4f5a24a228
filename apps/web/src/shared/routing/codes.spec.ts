import { isRegionCode, isSectorCode, sectorLevel } from './codes';

describe('a code in an address', () => {
  it.each(['C', '28', '28.4', '28.41'])('may be that of a sector: %s', (code) => {
    expect(isSectorCode(code)).toBe(true);
  });

  it.each(['abc', 'zz', '2', '28.', '28.411', ''])('cannot be that of a sector: %s', (code) => {
    expect(isSectorCode(code)).toBe(false);
  });

  it('may be that of a region, or cannot', () => {
    expect(['NL', 'NL34', 'nl341'].every(isRegionCode)).toBe(true);
    expect(['N', 'NL3411', '34', 'NL-3'].some(isRegionCode)).toBe(false);
  });

  it('tells its level', () => {
    expect(['E', '36', '36.0', '36.00'].map(sectorLevel)).toEqual([
      'section',
      'division',
      'group',
      'class',
    ]);
  });
});
