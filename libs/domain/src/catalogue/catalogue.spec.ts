import {
  type RegionCode,
  type SectorCode,
  ancestorRegions,
  countryOfRegion,
  eurostatSectorCode,
  geoPoint,
  greatCircleDistance,
  isoCountryCode,
  nutsLevel,
  parentSector,
  parseCountryCode,
  parseOrganisationKind,
  parseRegionCode,
  parseSectorCode,
  regionAtLevel,
  divisionsIn,
  sectionOf,
  sectorLevel,
} from './index';

const region = (text: string): RegionCode => parseRegionCode(text) as RegionCode;
const sector = (text: string): SectorCode => parseSectorCode(text) as SectorCode;

describe('region', () => {
  it('climbs from a province to its country', () => {
    expect(ancestorRegions(region('nl341'))).toEqual(['NL34', 'NL3', 'NL']);
    expect(nutsLevel(region('NL34'))).toBe(2);
    expect(regionAtLevel(region('NL341'), 2)).toBe('NL34');
    expect(regionAtLevel(region('NL'), 2)).toBeNull();
  });
  it('keeps Eurostat codes of Greece and the United Kingdom and knows their ISO twins', () => {
    expect(countryOfRegion(region('EL30'))).toBe('EL');
    expect(isoCountryCode(countryOfRegion(region('UKM7')))).toBe('GB');
    expect(parseCountryCode('gr')).toBe('EL');
  });
  it('refuses what has not the form of a code', () => {
    expect(['', 'N', 'NL34123', 'NL-3'].map(parseRegionCode)).toEqual([null, null, null, null]);
  });
});

describe('sector', () => {
  it.each([
    ['C28', '28'],
    ['G451', '45.1'],
    ['0111', '01.11'],
    ['C.28.4', '28.4'],
    ['28.41', '28.41'],
    ['c', 'C'],
  ])('reads %s as %s', (text, code) => {
    expect(parseSectorCode(text)).toBe(code);
  });
  it('refuses what is no code', () => {
    expect(['', '2', 'X1', '28.', '28.411'].map(parseSectorCode)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  it('climbs from class to section', () => {
    expect(parentSector(sector('28.41'), '2')).toBe('28.4');
    expect(parentSector(sector('28.4'), '2')).toBe('28');
    expect(parentSector(sector('28'), '2')).toBe('C');
    expect(parentSector(sector('C'), '2')).toBeNull();
    expect(sectorLevel(sector('28.4'))).toBe('group');
  });
  it('finds the section of a division in each revision', () => {
    expect(divisionsIn('2', sector('S'))).toEqual(['94', '95', '96']);
    expect([divisionsIn('2').length, divisionsIn('2.1').length]).toEqual([88, 87]);
    expect(sectionOf(sector('62'), '2')).toBe('J');
    expect(sectionOf(sector('62'), '2.1')).toBe('K');
    expect(eurostatSectorCode(sector('45.1'), '2')).toBe('G451');
  });
});

describe('organisation', () => {
  it('knows its kinds only', () => {
    expect(parseOrganisationKind('research')).toBe('research');
    expect(parseOrganisationKind('school')).toBeNull();
  });
});

describe('geography', () => {
  it('is a quarter of the circumference from the pole to the equator', () => {
    const pole = { latitude: 90, longitude: 0 };
    expect(greatCircleDistance(pole, { latitude: 0, longitude: 50 })).toBeCloseTo(10007.56, 1);
    expect(greatCircleDistance(pole, pole)).toBe(0);
  });
  it('has no point without both coordinates', () => {
    expect(geoPoint(52, null)).toBeNull();
    expect(geoPoint(91, 0)).toBeNull();
  });
});
