import type { NicheRows } from './niches.repository';
import { regionCodes } from './region-codes';

const aRegion = (code: string, version: number): NicheRows['regions'][number] => ({
  key: `v${version}:${code}`,
  code,
  version,
  level: code.length - 2,
  country: code.slice(0, 2),
  latitude: null,
  longitude: null,
});

const ROWS: NicheRows = {
  persons: [],
  vacancies: [],
  shares: [],
  supply: [],
  gdp: [],
  priorities: [],
  provenance: [],
  regions: [
    aRegion('FRF2', 2024),
    aRegion('FR21', 2013),
    aRegion('LT00', 2013),
    aRegion('LT01', 2024),
    aRegion('NL34', 2024),
    aRegion('NL34', 2013),
  ],
  recodes: [
    { fromCode: 'FR21', fromVersion: 2013, toCode: 'FRF2', toVersion: 2024, kind: 'one_to_one' },
    { fromCode: 'NL34', fromVersion: 2013, toCode: 'NL34', toVersion: 2024, kind: 'one_to_one' },
    { fromCode: 'LT00', fromVersion: 2013, toCode: 'LT01', toVersion: 2024, kind: 'split' },
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
