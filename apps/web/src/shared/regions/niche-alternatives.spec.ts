import { absenceKey, kinship } from './niche-alternatives';

describe('regions to turn to where one has no figures', () => {
  it.each([
    ['NL341', 'NL34', 'above'],
    ['NL', 'NL34', 'within'],
    ['NL341', 'NL41', 'peer'],
    ['CH01', 'FR42', 'elsewhere'],
  ])('%s has %s %s', (code, other, expected) => {
    expect(kinship(code, other)).toBe(expected);
  });

  it('are named in the reason only where there are some', () => {
    const reason = 'level';
    expect(absenceKey('NL341', { reason, alternatives: [{ code: 'NL34' }] })).toBe('levelAbove');
    expect(absenceKey('NL', { reason, alternatives: [{ code: 'NL34' }] })).toBe('levelWithin');
    expect(absenceKey('CH', { reason, alternatives: [{ code: 'FR42' }] })).toBe('level');
    expect(absenceKey('NL33', { reason: 'split', alternatives: [] })).toBe('split');
    expect(absenceKey('NL33', null)).toBe('unknown');
  });
});
