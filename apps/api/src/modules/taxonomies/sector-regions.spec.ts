import { regionsOfSector } from './sector-regions';

const row = (regionCode: string, total: number, value: number | null) => ({
  regionKey: `v2013:${regionCode}`,
  regionCode,
  year: 2015,
  total,
  value,
});

describe('the regions of a sector', () => {
  it('come with the share in the region over the share in all regions that record it', () => {
    const found = regionsOfSector([row('AA11', 100, 10), row('BB11', 300, 10)]);
    expect(found.map(({ regionKey, locationQuotient }) => [regionKey, locationQuotient])).toEqual([
      ['v2013:AA11', 2],
      ['v2013:BB11', 2 / 3],
    ]);
  });

  it('leave out a region whose figure is withheld and keep one with nobody', () => {
    const found = regionsOfSector([row('AA11', 100, null), row('BB11', 50, 5), row('CC11', 50, 0)]);
    expect(found.map(({ regionKey }) => regionKey)).toEqual(['v2013:BB11', 'v2013:CC11']);
    expect(found[1]?.locationQuotient).toBe(0);
  });

  it('stand in the order of their codes where quotients tie', () => {
    const found = regionsOfSector([row('BB11', 100, 10), row('AA11', 200, 20)]);
    expect(found.map(({ regionKey }) => regionKey)).toEqual(['v2013:AA11', 'v2013:BB11']);
  });
});
