import type { SeededApi } from '../support/seeded-api';

interface Part {
  readonly logPart: number;
  readonly pointsLost: number;
}
interface RegionNiches {
  readonly region: { readonly code: string; readonly version: number };
  readonly figuresRegion: { readonly code: string; readonly version: number };
  readonly totalEligible: number;
  readonly niches: readonly {
    readonly rank: number;
    readonly score: number;
    readonly sector: { readonly code: string; readonly name: string };
    readonly parts: readonly Part[];
  }[];
}

interface NotSeenCounts {
  readonly totalEligible: number;
  readonly notSeen: readonly {
    readonly reason: string;
    readonly count: number;
    readonly sectors: readonly { readonly code: string }[];
  }[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Regions asked about in one query. */
const REGIONS_ASKED = 10;

const LIST = `region { code version } figuresRegion { code version } totalEligible
  niches { rank score sector { code name } parts { logPart pointsLost } }`;

/** Cases on the seed; they share one server. */
export function nicheCases(api: SeededApi): void {
  it('have parts that add up to the score and to 100 points', async () => {
    for (const list of ['UNCOVERED', 'EMERGING']) {
      const { regionNiches } = await api.data<{ regionNiches: RegionNiches }>(
        `{ regionNiches(region: "PL41", list: ${list}, first: 100) { ${LIST} } }`,
      );
      expect(regionNiches.niches).toHaveLength(regionNiches.totalEligible);
      for (const { score, parts } of regionNiches.niches) {
        expect(sum(parts.map((part) => part.logPart))).toBeCloseTo(Math.log(score), 9);
        expect(sum(parts.map((part) => part.pointsLost)) + 100 * score).toBeCloseTo(100, 9);
      }
    }
  });

  it('stand with what the list cannot see for all 88 divisions of NACE', async () => {
    for (const list of ['UNCOVERED', 'EMERGING']) {
      const { regionNiches } = await api.data<{ regionNiches: NotSeenCounts }>(
        `{ regionNiches(region: "NL34", list: ${list}) {
          totalEligible notSeen { reason count sectors { code level } } } }`,
      );
      const counts = regionNiches.notSeen.map(({ count }) => count);
      expect(regionNiches.totalEligible + sum(counts)).toBe(88);
      const outside = regionNiches.notSeen.find(({ reason }) => reason === 'outside_figures');
      expect(outside?.count).toBe(20);
      expect(outside?.sectors.map(({ code }) => code)).toEqual([
        'A',
        'K',
        'O',
        'P',
        'Q',
        'R',
        '94',
        '96',
        'T',
        'U',
      ]);
    }
  });

  it('cut the list at `first` and still tell how many there are', async () => {
    const { regionNiches } = await api.data<{ regionNiches: RegionNiches }>(
      `{ regionNiches(region: "NL34", first: 3) { ${LIST} } }`,
    );
    expect(regionNiches.niches.map(({ sector }) => sector.code)).toEqual(['10', '55', '56']);
    expect(regionNiches.totalEligible).toBe(22);
  });

  it('name sectors in the language of the request', async () => {
    const { niche } = await api.data<{ niche: RegionNiches['niches'][number] }>(
      `{ niche(region: "NL34", sector: "55") { rank score sector { code name } parts { logPart } } }`,
      'nl',
    );
    expect(niche.sector.name).toBe('Verschaffen van accommodatie');
  });

  it('are there for exactly the regions that are listed as having figures', async () => {
    const { regions } = await api.data<{
      regions: readonly { readonly code: string; readonly hasNicheFigures: boolean }[];
    }>('{ regions(level: 2) { code hasNicheFigures } }');
    const { listed } = await api.data<{ listed: readonly { readonly code: string }[] }>(
      '{ listed: regions(withFigures: true) { code } }',
    );
    const having = regions.filter((region) => region.hasNicheFigures).map(({ code }) => code);
    expect(having).toEqual(listed.map(({ code }) => code));
    expect(having).toHaveLength(283);
    expect(having).toEqual(expect.arrayContaining(['PT16', 'PT17', 'PT18', 'NL34', 'FRF2']));

    const figuresOf = new Map<string, string | null>();
    const codes = regions.map(({ code }) => code);
    for (let at = 0; at < codes.length; at += REGIONS_ASKED) {
      const asked = codes.slice(at, at + REGIONS_ASKED);
      const fields = asked.map(
        (code) => `${code}: regionNiches(region: "${code}", first: 1) { figuresRegion { code } }`,
      );
      const answers = await api.data<
        Readonly<Record<string, Pick<RegionNiches, 'figuresRegion'> | null>>
      >(`{ ${fields.join(' ')} }`);
      for (const code of asked) figuresOf.set(code, answers[code]?.figuresRegion.code ?? null);
    }
    const withNiches = codes.filter((code) => figuresOf.get(code) !== null);
    expect(withNiches).toEqual(having);
    expect(new Set(withNiches.map((code) => figuresOf.get(code))).size).toBe(283);
  });

  it('appear on the page of the newest code when a region was renamed', async () => {
    const query = `{ regionNiches(region: "FRF2", first: 1) { ${LIST} } }`;
    const { regionNiches } = await api.data<{ regionNiches: RegionNiches }>(query);
    expect(regionNiches.region).toEqual({ code: 'FRF2', version: 2024 });
    expect(regionNiches.figuresRegion).toEqual({ code: 'FR21', version: 2013 });
  });

  it('stay on the page of the old code when a region was split', async () => {
    const { old, cut } = await api.data<{
      old: RegionNiches;
      cut: { reason: string; alternatives: readonly { code: string }[] };
    }>(`{
      old: regionNiches(region: "LT00", first: 1) { ${LIST} }
      cut: regionWithoutNiches(region: "LT01") { reason alternatives { code } }
    }`);
    expect(old.region).toEqual({ code: 'LT00', version: 2013 });
    expect(cut.reason).toBe('split');
    expect(cut.alternatives[0]).toEqual({ code: 'LT00' });
  });

  it('are replaced by a reason and by regions with figures where there are none', async () => {
    const answer = await api.data<Record<string, { reason: string } | null>>(`{
      list: regionNiches(region: "NL341") { year }
      level: regionWithoutNiches(region: "NL341") { reason alternatives { code } }
      unpublished: regionWithoutNiches(region: "TR10") { reason alternatives { code } }
      unknown: regionWithoutNiches(region: "QQ99") { reason }
      known: regionWithoutNiches(region: "NL34") { reason }
    }`);
    expect(answer['list']).toBeNull();
    expect(answer['level']).toMatchObject({ reason: 'level' });
    expect(answer['level']).toHaveProperty('alternatives.0.code', 'NL34');
    expect(answer['unpublished']).toMatchObject({ reason: 'no_figures' });
    expect(answer['unknown']).toBeNull();
    expect(answer['known']).toBeNull();
  });

  it('refuse a sector that is no division, saying what to give', async () => {
    const answer = await api.ask('{ niche(region: "NL34", sector: "C") { rank } }');
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain('such as 28');
  });
}
