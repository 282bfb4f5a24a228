import type { CountryCode, RegionCode, SectorCode } from '../catalogue/index';
import { estimatedVacancies, vacancyRateLookup, vetShares } from './demand';
import { priorityLookup, priorityMatch, regionCodes } from './region-priorities';
import { crosswalkReach, supplyLookup } from './supply';

const country = (code: string): CountryCode => code as CountryCode;
const sector = (code: string): SectorCode => code as SectorCode;
const region = (code: string): RegionCode => code as RegionCode;

describe('vacancy rate', () => {
  const rate = (of: string, value: number | null) => {
    const [code = '', section = '', year = ''] = of.split(' ');
    return { country: country(code), section, year: Number(year), value };
  };
  const lookup = vacancyRateLookup([
    rate('AT C 2013', 1),
    rate('AT C 2014', 2),
    rate('AT C 2015', null),
    rate('AT B-S 2014', 2),
    rate('BE C 2014', 4),
    rate('BE B-S 2014', 4),
    rate('NL B-S 2011', 9),
    rate('NL A-S 2014', 6),
    rate('EU C 2014', 99),
  ]);
  it('is the national one of the latest year with a figure', () => {
    const own = { percent: 2, basis: 'national', year: 2014 };
    expect(lookup(country('AT'), sector('C'))).toEqual(own);
  });
  it('is scaled from the total of the country where the section is missing', () => {
    // median of C over AT, BE = 3; total of NL 6 over the median of totals 2, 4, 6
    const scaled = { percent: (3 * 6) / 4, basis: 'estimated', year: 2014 };
    expect(lookup(country('NL'), sector('C'))).toEqual(scaled);
  });
  it('is the median of the section without any national figure, else that of the economy', () => {
    const median = { percent: 3, basis: 'median', year: null };
    expect(lookup(country('FR'), sector('C'))).toEqual(median);
    expect(lookup(country('FR'), sector('L'))).toEqual(median);
    expect(vacancyRateLookup([])(country('FR'), sector('L'))).toBeNull();
  });
});

describe('estimated vacancies', () => {
  it('are 20 x 0.5 for 980 persons at a rate of 2 per cent', () => {
    expect(estimatedVacancies(980, 2, 0.5)).toBeCloseTo(10, 12);
    expect(estimatedVacancies(980, null, 0.5)).toBeNull();
    expect(estimatedVacancies(0, 2, 0.5)).toBe(0);
  });
  it('count ISCO major groups 3 to 8 as VET level', () => {
    const row = (isco: string, employment: number) => ({
      division: sector('28'),
      isco,
      employment,
    });
    expect(vetShares([row('21', 1), row('31', 2), row('83', 4), row('93', 1)])).toEqual([
      { division: '28', share: 0.75 },
    ]);
  });
});

describe('supply quotient', () => {
  const row = (of: string, learners: number, lqSupply: number | null) => {
    const [code = '', division = ''] = of.split(' ');
    return { country: country(code), division: sector(division), learners, lqSupply };
  };
  const rows = [
    row('AT 28', 60, 1.2),
    row('AT 29', 10, 0.7),
    row('AT 62', 0, 0),
    row('AT 01', 30, 3),
    row('BE 28', 40, 0.8),
    row('BE 29', 15, 1.3),
    row('BE 62', 0, 0),
    row('BE 01', 45, 3),
  ];
  const employment = new Map([
    [sector('28'), 100],
    [sector('29'), 100],
    [sector('62'), 100],
  ]);
  const lookup = supplyLookup(rows, employment);
  it('compares shares of learners and of workers over the divisions with figures', () => {
    expect(crosswalkReach(rows, employment).get(sector('28'))).toBeCloseTo((100 / 125) * 3, 12);
  });
  it('is the own figure of a division that the crosswalk reaches', () => {
    expect(lookup(country('AT'), sector('28'))).toEqual({
      quotient: 1.2,
      basis: 'division',
      reason: null,
    });
  });
  it('falls back on the section where the crosswalk is thin', () => {
    const thin = supplyLookup(rows, new Map([...employment, [sector('29'), 900]]));
    // section C: 70 of 100 Austrian learners, 125 of 200 in all countries
    const { quotient, basis } = thin(country('AT'), sector('29'));
    expect([quotient, basis]).toEqual([0.7 / 0.625, 'section']);
  });
  it('is unknown where no field leads, the country is silent or the row is missing', () => {
    expect(lookup(country('AT'), sector('62')).reason).toBe('NO_FIELD_LEADS_THERE');
    expect(lookup(country('IT'), sector('28')).reason).toBe('COUNTRY_NOT_REPORTING');
    const without = supplyLookup([...rows, row('NL 29', 1, 1)], employment);
    expect(without(country('NL'), sector('28')).reason).toBe('NO_ROW');
  });
});

describe('present code of a region', () => {
  it('follows every change and stops in a circle', () => {
    const step = (from: string, to: string) => ({ from: region(from), to: region(to) });
    const codes = regionCodes([step('AA11', 'AA12'), step('AA12', 'AA13'), step('AA13', 'AA13')]);
    expect(codes.current(region('AA11'))).toBe('AA13');
    const circle = regionCodes([step('BB11', 'BB12'), step('BB12', 'BB11')]);
    expect(circle.current(region('BB11'))).toBe('BB11');
    expect(circle.current(region('CC11'))).toBe('CC11');
  });
});

describe('priorities of a region', () => {
  const priority = (id: string, of: string, divisions: readonly string[]) => {
    const [code = '', period = ''] = of.split(' ');
    return { id, region: region(code), period, divisions: divisions.map(sector) };
  };
  const lookup = priorityLookup(
    [
      priority('b', 'NL3 2014-2020', ['10', '28']),
      priority('a', 'NL3 2021-2027', ['10']),
      priority('c', 'FRF 2014-2020', ['20']),
      priority('d', 'NL 2021-2027', ['62']),
    ],
    regionCodes([{ from: region('FR21'), to: region('FRF2') }]),
  );
  it('are those of the nearest region above that has any', () => {
    const spoken = lookup(region('NL34'));
    if (spoken === null) throw new Error('no priorities');
    expect([spoken.region, spoken.latestPeriod]).toEqual(['NL3', '2021-2027']);
    expect(priorityMatch(spoken, sector('10'))).toEqual({ alignment: 0.8, ids: ['a', 'b'] });
    expect(priorityMatch(spoken, sector('28'))).toEqual({ alignment: 0.56, ids: ['b'] });
    expect(priorityMatch(spoken, sector('62'))).toEqual({ alignment: 0, ids: [] });
  });
  it('are found under the present code of a region', () => {
    expect(lookup(region('FR21'))?.region).toBe('FRF');
  });
  it('are unknown where nobody above states any', () => {
    expect(lookup(region('BE10'))).toBeNull();
  });
});
