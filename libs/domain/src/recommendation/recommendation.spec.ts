import {
  NO_FILTERS,
  PARTNER_1,
  exposureReport,
  legShares,
  legValue,
  legsOf,
  nearness,
  pointsOfRequest,
  prepareNetwork,
  sharedArea,
  suggestNichePartners,
  type NetworkOrganisation,
} from './index';

describe('knowledge triangle', () => {
  it('values a leg by how little of the team stands for it', () => {
    const shares = legShares([['vet_provider'], ['higher_education'], ['research'], ['ngo']]);
    expect(shares).toEqual({ education: 2 / 3, research: 1 / 3, business: 0 });
    expect(shares === null ? null : legValue(shares, 'business')).toBe(1);
    expect(shares === null ? null : legValue(shares, 'research')).toBe(0);
    expect(legsOf(['chamber_or_business_association', 'vet_provider'])).toEqual([
      'business',
      'education',
    ]);
  });

  it('is unknown for a team that stands for no leg', () => {
    expect(legShares([['ngo'], []])).toBeNull();
  });
});

describe('nearness', () => {
  const school = { country: 'NL', region: 'NL33A' };

  it.each([
    ['the same NUTS 3', { country: 'NL', region: 'NL33A' }, 1],
    ['the same NUTS 2', { country: 'NL', region: 'NL33' }, 0.8],
    ['the same NUTS 1', { country: 'NL', region: 'NL310' }, 0.5],
    ['the same country', { country: 'NL', region: null }, 0.2],
    ['another country', { country: 'BE', region: 'BE21' }, 0],
    ['an unknown country', { country: null, region: null }, null],
  ])('values %s', (_, place, expected) => {
    expect(nearness(school, place)).toBe(expected);
  });

  it('never takes two unknown regions for the same one', () => {
    expect(sharedArea({ country: 'NL', region: null }, { country: 'NL', region: null })).toBe(
      'country',
    );
  });
});

describe('pointsOfRequest', () => {
  it('moves points to needs where needs are stated and keeps 100 in all', () => {
    const points = pointsOfRequest(PARTNER_1, {}, true);
    expect([points?.triangleLeg, points?.coveredNeeds]).toEqual([7, 7]);
    expect(Object.values(points ?? {}).reduce((sum, each) => sum + each, 0)).toBe(100);
  });

  it('refuses an emphasis that counts nothing or is negative', () => {
    const nothing = {
      sharedNetwork: 0,
      trackRecord: 0,
      topic: 0,
      complementarity: 0,
      geography: 0,
      regionalEconomy: 0,
    };
    expect(pointsOfRequest(PARTNER_1, nothing, false)).toBeNull();
    expect(pointsOfRequest(PARTNER_1, { topic: -0.5 }, false)).toBeNull();
    expect(pointsOfRequest(PARTNER_1, { topic: Infinity }, false)).toBeNull();
  });
});

describe('suggestNichePartners', () => {
  function holder(id: string, nuts2: string, divisions: readonly string[]): NetworkOrganisation {
    return {
      id,
      key: id,
      country: nuts2.slice(0, 2),
      kinds: ['business'],
      nuts3: null,
      nuts2,
      statedThemes: divisions.map((code) => ({ kind: 'division', code })),
      isProvisional: false,
    };
  }

  it('lists holders of the region apart and counts covered needs', () => {
    const network = prepareNetwork({
      organisations: [
        holder('far', 'DE11', ['55']),
        holder('near', 'NL34', ['55']),
        holder('next', 'NL31', ['55']),
        holder('other', 'NL34', ['10']),
      ],
      projects: [],
      participations: [],
      cutOffYear: 2025,
    });
    const result = suggestNichePartners(
      network,
      {
        country: 'NL',
        region: 'NL34',
        division: '55',
        goal: 'local',
        weights: PARTNER_1,
        emphasis: {},
        filters: NO_FILTERS,
        regionalEconomy: null,
      },
      { offset: 0, limit: 10 },
    );
    const list = result.ok ? result.value : null;
    expect(list?.localHolders.map((each) => each.organisation)).toEqual(['near', 'next']);
    expect(list?.localHoldersTotal).toBe(2);
    const fits = list?.suggestions.map((each) => [each.organisation, each.fit]) ?? [];
    // 26 for the theme, 7 for the need, and 0.8, 0.5 or nothing of 12 for the place.
    expect(Object.fromEntries(fits)).toEqual({
      near: expect.closeTo(26 + 7 + 9.6, 10) as number,
      next: expect.closeTo(26 + 7 + 6, 10) as number,
      far: expect.closeTo(26 + 7, 10) as number,
      other: expect.closeTo(9.6, 10) as number,
    });
  });
});

describe('exposureReport', () => {
  it('counts lists, places and the organisation shown most', () => {
    const projects = new Map([
      ['a', 1],
      ['b', 3],
      ['c', 1],
    ]);
    expect(exposureReport([['b', 'a'], ['b']], projects)).toEqual({
      lists: 2,
      places: 3,
      organisationsShown: 2,
      mostShown: { organisation: 'b', lists: 2 },
      mostShownShare: 1,
      oneProjectShare: 1 / 3,
      gini: (-2 * 0 + 0 * 1 + 2 * 2) / (3 * 3),
    });
  });

  it('reports nothing for no lists', () => {
    const { mostShown, mostShownShare, oneProjectShare, gini } = exposureReport([], new Map());
    expect([mostShown, mostShownShare, oneProjectShare, gini]).toEqual([null, null, null, null]);
  });
});
