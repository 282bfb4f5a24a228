import {
  type EmploymentRow,
  type RegionFigureRow,
  type RegionRateRow,
  RegionsRepository,
} from './regions.repository';
import { RegionsService } from './regions.service';
import type { RegionType } from './regions.types';

const PROVENANCE = {
  sourceId: 'eurostat',
  vintage: '2015',
  origin: 'recorded',
  basis: null,
  confidence: null,
} as const;

const FIGURE: RegionFigureRow = {
  indicatorId: 'gdp_eur_hab',
  year: 2014,
  value: 30,
  flag: null,
  regionKey: 'v2013:NL34',
  count: 4,
  minimum: 10,
  q25: 17.5,
  median: 25,
  q75: 32.5,
  maximum: 40,
  below: 2,
  equal: 1,
  provenance: PROVENANCE,
};

function region(key: string): RegionType {
  return {
    key,
    code: key.slice(6),
    name: key,
    nationalName: null,
    level: 2,
    version: 2024,
    countryCode: 'NL',
    latitude: null,
    longitude: null,
    areaKm2: null,
    provenance: PROVENANCE,
  };
}

class FakeRegions extends RegionsRepository {
  figureRows: readonly RegionFigureRow[] = [];
  rateRows: readonly RegionRateRow[] = [];
  employmentRows: readonly EmploymentRow[] = [];
  asked: unknown = null;

  constructor() {
    super(null as never);
  }

  override listed(selection: unknown): Promise<readonly RegionType[]> {
    this.asked = selection;
    return Promise.resolve([region('v2024:NL33'), region('v2024:NL34')]);
  }

  override rates(): Promise<readonly RegionRateRow[]> {
    return Promise.resolve(this.rateRows);
  }

  override withNicheFigures(): Promise<readonly string[]> {
    return Promise.resolve(['v2024:NL34']);
  }

  override figures(): Promise<readonly RegionFigureRow[]> {
    return Promise.resolve(this.figureRows);
  }

  override employment(): Promise<readonly EmploymentRow[]> {
    return Promise.resolve(this.employmentRows);
  }
}

describe('the figures of a region', () => {
  it('stand in the range of the peers, ties counted half', async () => {
    const fake = new FakeRegions();
    fake.figureRows = [FIGURE];
    const [figure] = await new RegionsService(fake).figures('v2024:NL34');
    expect(figure?.peers).toEqual({
      count: 4,
      minimum: 10,
      q25: 17.5,
      median: 25,
      q75: 32.5,
      maximum: 40,
      percentile: 62.5,
    });
  });

  it('have no percentile when the value is withheld, and no range when all are', async () => {
    const fake = new FakeRegions();
    const nobody = { minimum: null, q25: null, median: null, q75: null, maximum: null };
    fake.figureRows = [
      { ...FIGURE, value: null, below: 0, equal: 0 },
      { ...FIGURE, value: null, count: 0, below: 0, equal: 0, ...nobody },
    ];
    const [withheld, unknown] = await new RegionsService(fake).figures('v2024:NL34');
    expect(withheld?.peers?.percentile).toBeNull();
    expect(unknown?.peers).toBeNull();
  });
});

describe('employment by group', () => {
  const row = (group: string, value: number | null): EmploymentRow => ({
    group,
    year: 2015,
    value,
    flag: null,
  });

  it('is shared over the published total, which is no group itself', async () => {
    const fake = new FakeRegions();
    fake.employmentRows = [row('A', 5), row('L', null), row('TOTAL', 20)];
    const groups = await new RegionsService(fake).employmentByGroup('v2024:NL34');
    expect(groups.map(({ group, share }) => [group, share])).toEqual([
      ['A', 0.25],
      ['L', null],
    ]);
  });

  it('is shared over the known groups where no total is published', async () => {
    const fake = new FakeRegions();
    fake.employmentRows = [row('A', 5), row('F', 15), row('L', null)];
    const groups = await new RegionsService(fake).employmentByGroup('v2024:NL34');
    expect(groups.map(({ share }) => share)).toEqual([0.25, 0.75, null]);
  });
});

describe('the list of regions', () => {
  it('knows a country by either coding and can leave regions without figures out', async () => {
    const fake = new FakeRegions();
    const service = new RegionsService(fake);
    const found = await service.list({ level: 2, country: 'el', withFigures: true });
    expect(fake.asked).toEqual({ level: 2, country: 'GR' });
    expect(found.map(({ key }) => key)).toEqual(['v2024:NL34']);
  });
});
