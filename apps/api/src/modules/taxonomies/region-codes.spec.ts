import { regionCodes } from './region-codes';

const aRegion = (code: string, version: number) => ({ code, version });

const ROWS = {
  regions: [
    aRegion('FRF2', 2024),
    aRegion('FR21', 2013),
    aRegion('LT00', 2013),
    aRegion('LT01', 2024),
    aRegion('NL34', 2024),
    aRegion('NL34', 2013),
  ],
  recodes: [
    { fromCode: 'FR21', toCode: 'FRF2', kind: 'one_to_one' },
    { fromCode: 'NL34', toCode: 'NL34', kind: 'one_to_one' },
    { fromCode: 'LT00', toCode: 'LT01', kind: 'split' },
  ],
};

const codes = regionCodes(ROWS, ['FR21', 'LT00', 'NL34']);

describe('the codes of regions with figures', () => {
  it('lead a renamed region to its newest code and its figures', () => {
    expect(codes.newest('FR21')).toBe('FRF2');
    expect(codes.figuresOf('FRF2')).toBe('FR21');
    expect(codes.figuresOf('FR21')).toBe('FR21');
  });

  it('leave a split region under its own code, and its parts without figures', () => {
    expect(codes.newest('LT00')).toBe('LT00');
    expect(codes.figuresOf('LT00')).toBe('LT00');
    expect(codes.figuresOf('LT01')).toBeNull();
    expect(codes.brokenBy('LT01')).toBe('split');
  });

  it('name the newest node of a code that lived on', () => {
    expect(codes.nodeOf('NL34')?.version).toBe(2024);
    expect(codes.nodeOf('XX')).toBeNull();
  });
});
