import {
  NO_FILTERS,
  PARTNER_1,
  explainPair,
  prepareNetwork,
  suggestPartners,
  suggestionPaths,
  type NetworkInput,
  type NetworkOrganisation,
  type PartnerRequest,
  type PartnerSuggestions,
} from './index';

function organisation(id: string, rest: Partial<NetworkOrganisation> = {}): NetworkOrganisation {
  return {
    id,
    key: id,
    country: null,
    kinds: [],
    nuts3: null,
    nuts2: null,
    statedThemes: [],
    isProvisional: false,
    ...rest,
  };
}

/** a and b share a project of 2025, b and c one of 2022; d has none. */
const NETWORK: NetworkInput = {
  organisations: [
    organisation('a', { country: 'NL', kinds: ['vet_provider'] }),
    organisation('b', { country: 'DE', kinds: ['research'] }),
    organisation('c', { country: 'FR', kinds: ['business'], isProvisional: true }),
    organisation('d', { country: 'IT', kinds: ['vet_provider'] }),
  ],
  projects: [
    {
      id: 'p1',
      year: 2025,
      listComplete: true,
      partnersStated: null,
      ecosystem: null,
      challenge: 'green_transition',
      divisions: ['25'],
    },
    {
      id: 'p2',
      year: 2022,
      listComplete: true,
      partnersStated: null,
      ecosystem: 'Digital',
      challenge: null,
      divisions: ['25'],
    },
  ],
  participations: [
    { organisation: 'a', project: 'p1', role: 'full' },
    { organisation: 'b', project: 'p1', role: 'coordinator' },
    { organisation: 'b', project: 'p2', role: 'full' },
    { organisation: 'c', project: 'p2', role: 'full' },
  ],
  cutOffYear: null,
};

function request(rest: Partial<PartnerRequest> = {}): PartnerRequest {
  return {
    asker: { organisation: 'a' },
    goal: 'transnational',
    needs: [],
    weights: PARTNER_1,
    emphasis: {},
    filters: NO_FILTERS,
    regionalEconomy: null,
    ...rest,
  };
}

function answer(
  input: NetworkInput,
  asked: PartnerRequest = request(),
  slice = { offset: 0, limit: 10 },
): PartnerSuggestions {
  const result = suggestPartners(prepareNetwork(input), asked, slice);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function pointsOf({ suggestions }: PartnerSuggestions, id: string): Record<string, number> {
  const groups = suggestions.find((each) => each.organisation === id)?.groups ?? [];
  return Object.fromEntries(groups.map(({ group, points }) => [group, points]));
}

// Item weights by hand: N = 4; division 25 is held by three organisations, the others by two.
const DIVISION = Math.log(5 / 4) + 1;
const OTHER = Math.log(5 / 3) + 1;
const COSINE = DIVISION ** 2 / (DIVISION ** 2 + OTHER ** 2);

describe('suggestPartners', () => {
  it('gives the points worked by hand', () => {
    const list = answer(NETWORK);
    expect(list.suggestions.map((each) => each.organisation)).toEqual(['c', 'd']);
    expect(pointsOf(list, 'c')).toEqual({
      sharedNetwork: 30,
      trackRecord: 8 + 4 / 2,
      topic: expect.closeTo(26 * COSINE, 12) as number,
      complementarity: 14,
      geography: 12,
      regionalEconomy: 0,
    });
    expect(pointsOf(list, 'd')).toEqual({
      sharedNetwork: 0,
      trackRecord: 0,
      topic: 0,
      complementarity: 0,
      geography: 12,
      regionalEconomy: 0,
    });
    expect(list.suggestions[0]?.fit).toBeCloseTo(66 + 26 * COSINE, 10);
  });

  it('says what the fit rests on, and why to be careful', () => {
    const [first, second] = answer(NETWORK).suggestions;
    expect(first?.reason).toEqual({
      code: 'sharedPartners',
      parameters: { group: 'sharedNetwork', points: 20, count: 1, facts: ['b'] },
    });
    expect(first?.confidence).toBe('high');
    expect(first?.cautions.map(({ code }) => code)).toEqual([
      'noActivityForYears',
      'provisionalIdentity',
    ]);
    expect(second?.confidence).toBe('low');
    expect(second?.cautions).toEqual([
      { code: 'noProjectOnRecord', parameters: {} },
      { code: 'notKnown', parameters: { group: 'sharedNetwork' } },
      { code: 'notKnown', parameters: { group: 'topic' } },
    ]);
    expect(second?.shareWithLowerFit).toBe(0);
  });

  it.each([
    ['the topic where it is close to the side that many bring', ['25', 'green'], 'sharedThemes'],
    ['the side where nothing that tells apart is close', ['25', '99'], 'bringsTriangleLeg'],
  ] as const)('names %s', (_, [division, other], code) => {
    const themes = [
      { kind: 'division' as const, code: division },
      other === 'green'
        ? { kind: 'challenge' as const, code: 'green_transition' }
        : { kind: 'division' as const, code: other },
    ];
    const described = { kinds: ['vet_provider'], country: 'NL', region: null, themes };
    const list = answer(NETWORK, request({ asker: { described } }));
    expect(pointsOf(list, 'c')['complementarity']).toBe(14);
    const found = list.suggestions.find((each) => each.organisation === 'c');
    expect(found?.reason.code).toBe(code);
  });

  it('leaves partners out by default, counts them, and shows them on demand', () => {
    const list = answer(NETWORK);
    expect([list.totalConsidered, list.totalEligible, list.excluded.existingPartner]).toEqual([
      3, 2, 1,
    ]);
    const filters = { ...NO_FILTERS, includeExistingPartners: true };
    const partner = answer(NETWORK, request({ filters })).suggestions.find(
      (each) => each.organisation === 'b',
    );
    expect(partner?.cautions).toEqual([{ code: 'alreadyPartner', parameters: {} }]);
    expect(partner?.groups[0]?.points).toBeGreaterThan(0);
  });

  it('filters by country and kind and counts each organisation under one reason', () => {
    const filters = { ...NO_FILTERS, countries: ['IT'], kinds: ['business'] };
    expect(answer(NETWORK, request({ filters })).excluded).toEqual({
      existingPartner: 1,
      country: 1,
      kind: 1,
      notNewcomer: 0,
    });
  });

  it('does not see what is later than the cut-off', () => {
    const list = answer({ ...NETWORK, cutOffYear: 2024 });
    expect(list.cutOffYear).toBe(2024);
    expect(list.totalEligible).toBe(3);
    expect(list.groupsUnknownForAsker).toEqual(['sharedNetwork', 'topic', 'regionalEconomy']);
  });

  it('adds points for an economy that holds what the asker lacks, relative to the best', () => {
    const organisations = NETWORK.organisations.map((each) =>
      each.id === 'c' || each.id === 'd' ? { ...each, nuts2: `${each.country ?? ''}01` } : each,
    );
    const regionalEconomy = {
      divisions: ['10'],
      addedDensity: (nuts2: string) => (nuts2 === 'FR01' ? 0.1 : 0.4),
    };
    const list = answer({ ...NETWORK, organisations }, request({ regionalEconomy }));
    expect(pointsOf(list, 'c')['regionalEconomy']).toBeCloseTo(1.5, 12);
    expect(pointsOf(list, 'd')['regionalEconomy']).toBe(6);
  });

  it('rescales the emphasis of a user to 100 points', () => {
    const list = answer(NETWORK, request({ emphasis: { sharedNetwork: 0, topic: 2 } }));
    const total = 12 + 52 + 14 + 12 + 6;
    expect(list.groupPoints.topic).toBeCloseTo((100 * 52) / total, 12);
    expect(list.groupPoints.sharedNetwork).toBe(0);
  });

  it('has no answer for an unknown organisation or an emphasis that leaves nothing', () => {
    const network = prepareNetwork(NETWORK);
    const slice = { offset: 0, limit: 1 };
    const unknown = suggestPartners(network, request({ asker: { organisation: 'x' } }), slice);
    expect(unknown).toEqual({
      ok: false,
      problem: { code: 'organisationUnknown', parameters: {} },
    });
    const invalid = suggestPartners(network, request({ emphasis: { topic: -1 } }), slice);
    expect(invalid).toEqual({ ok: false, problem: { code: 'emphasisInvalid', parameters: {} } });
  });

  it('gives a described newcomer topic, complementarity and place, and no network', () => {
    const described = {
      kinds: ['vet_provider'],
      country: 'NL',
      region: 'NL33',
      themes: [{ kind: 'division' as const, code: '25' }],
    };
    const list = answer(NETWORK, request({ asker: { described } }));
    expect(list.groupsUnknownForAsker).toEqual(['sharedNetwork', 'regionalEconomy']);
    expect(pointsOf(list, 'b')['complementarity']).toBe(14);
    expect(pointsOf(list, 'a')['geography']).toBe(0);
    expect(pointsOf(list, 'c')['topic']).toBeCloseTo(
      (26 * DIVISION) / Math.sqrt(DIVISION ** 2 + OTHER ** 2),
      12,
    );
  });

  it('counts a stated need only where neither the asker nor its partners cover it', () => {
    const needs = [
      { kind: 'ecosystem' as const, code: 'Digital' },
      { kind: 'division' as const, code: '99' },
    ];
    const described = { kinds: ['vet_provider'], country: 'NL', region: null, themes: [] };
    const list = answer(NETWORK, request({ asker: { described }, needs }));
    expect(pointsOf(list, 'c')['complementarity']).toBe(7 + 7 / 2);
    // For a, its partner b already covers the ecosystem, so that c adds the triangle leg only.
    expect(pointsOf(answer(NETWORK, request({ needs })), 'c')['complementarity']).toBe(7);
  });
});

describe('explainPair', () => {
  it('gives the contrast without the strongest shared partner', () => {
    const result = explainPair(prepareNetwork(NETWORK), request(), 'c');
    const explanation = result.ok ? result.value : null;
    expect(explanation?.excludedBy).toBeNull();
    expect(explanation?.contrast).toEqual({
      withoutPartner: 'b',
      fit: expect.closeTo(36 + 26 * COSINE, 10) as number,
      rankByFit: 1,
    });
  });

  it('explains an organisation that the list leaves out, and knows nothing of strangers', () => {
    const network = prepareNetwork(NETWORK);
    const partner = explainPair(network, request(), 'b');
    expect(partner.ok ? partner.value?.excludedBy : null).toBe('existingPartner');
    expect(explainPair(network, request(), 'x')).toEqual({ ok: true, value: null });
    expect(explainPair(network, request(), 'a')).toEqual({ ok: true, value: null });
  });
});

describe('suggestionPaths', () => {
  it('names the projects and the partner between two organisations', () => {
    expect(suggestionPaths(prepareNetwork(NETWORK), { from: 'a', to: 'c' })).toEqual([
      {
        steps: [
          { project: 'p1', year: 2025, organisation: 'b' },
          { project: 'p2', year: 2022, organisation: 'c' },
        ],
        strength: expect.closeTo(1 / 3, 12) as number,
      },
    ]);
    expect(suggestionPaths(prepareNetwork(NETWORK), { from: 'a', to: 'x' })).toEqual([]);
  });
});
