import type { SeededApi } from '../support/seeded-api';

interface Suggestion {
  readonly rank: number;
  readonly fit: number;
  readonly organisation: { readonly id: string };
  readonly groups: readonly {
    readonly points: number;
    readonly maximum: number;
    readonly parts: readonly {
      readonly value: number | null;
      readonly points: number;
      readonly maximum: number;
    }[];
  }[];
}
interface Suggestions {
  readonly totalCandidates: number;
  readonly totalEligible: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly unmapped: readonly string[];
  readonly localHoldersTotal: number;
  readonly suggestions: readonly Suggestion[];
}

const PROVIDER = 'nl-duo-20MQ';
const FIELDS = `totalCandidates totalEligible excluded { reason count } unmapped localHoldersTotal
  suggestions { rank fit organisation { id } groups { points maximum parts { value points maximum } } }`;
const DESCRIBED = `{ described: { kinds: [VET_PROVIDER], country: "NL", region: "NL34",
  sectors: ["55", "56.1", "C"], ecosystems: ["tourism", "magic"], needs: ["62"] } }`;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function expectPartsToAddUp(suggestions: readonly Suggestion[]): void {
  for (const { fit, groups } of suggestions) {
    expect(sum(groups.map(({ points }) => points))).toBeCloseTo(fit, 9);
    expect(sum(groups.map(({ maximum }) => maximum))).toBeCloseTo(100, 9);
    for (const group of groups) {
      expect(sum(group.parts.map(({ points }) => points))).toBeCloseTo(group.points, 9);
      for (const { value, points, maximum } of group.parts) {
        expect(points).toBeCloseTo(maximum * (value ?? 0), 9);
      }
    }
  }
}

/** Cases on the seed; they share one server. */
export function partnerCases(api: SeededApi): void {
  const list = async (asker: string, more = ''): Promise<Suggestions> => {
    const query = `{ partnerSuggestions(for: ${asker} ${more}) { ${FIELDS} } }`;
    return (await api.data<{ partnerSuggestions: Suggestions }>(query)).partnerSuggestions;
  };
  const ids = ({ suggestions }: Suggestions): readonly string[] =>
    suggestions.map(({ organisation }) => organisation.id);

  it('have groups and parts that add up to the fit', async () => {
    const found = await list(`{ organisation: "${PROVIDER}" }`, ', first: 50');
    expect(found.suggestions).toHaveLength(50);
    expectPartsToAddUp(found.suggestions);
  });

  it('account for everybody: eligible and excluded make all candidates', async () => {
    const filter = ', filter: { countries: ["FI", "DE"], kinds: [VET_PROVIDER] }';
    const found = await list(`{ organisation: "${PROVIDER}" }`, filter);
    const excluded = sum(found.excluded.map(({ count }) => count));
    expect(found.totalEligible + excluded).toBe(found.totalCandidates);
  });

  it('page through one order without gaps or repeats', async () => {
    const whole = await list(`{ organisation: "${PROVIDER}" }`, ', first: 40');
    const pages = await Promise.all(
      [0, 10, 20, 30].map((offset) =>
        list(`{ organisation: "${PROVIDER}" }`, `, first: 10, offset: ${offset}`),
      ),
    );
    expect(pages.flatMap(ids)).toEqual(ids(whole));
  });

  it('stand by fit alone where that is asked for, with the same organisations', async () => {
    const varied = await list(`{ organisation: "${PROVIDER}" }`, ', first: 100');
    const found = await list(`{ organisation: "${PROVIDER}" }`, ', order: FIT, first: 100');
    const fits = found.suggestions.map(({ fit }) => Number(fit.toPrecision(12)));
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(ids(found)).not.toEqual(ids(varied));
    expect(found.totalEligible).toBe(varied.totalEligible);
  });

  it('give the same bytes to the same question', async () => {
    const query = `{ partnerSuggestions(for: ${DESCRIBED}, goal: LOCAL) { ${FIELDS} } }`;
    expect(await api.text(query)).toBe(await api.text(query));
  });

  it('answer a described newcomer and show what maps to nothing', async () => {
    const found = await list(DESCRIBED, ', goal: LOCAL');
    expectPartsToAddUp(found.suggestions);
    expect(found.unmapped).toEqual(['C', 'magic']);
    expect(found.totalEligible).toBe(found.totalCandidates);
  });

  it('explain one pair with the numbers of the list', async () => {
    const { suggestions } = await list(`{ organisation: "${PROVIDER}" }`, ', first: 3');
    const third = suggestions[2];
    const { partnerSuggestion } = await api.data<{ partnerSuggestion: Suggestion }>(
      `{ partnerSuggestion(for: { organisation: "${PROVIDER}" }, candidate: "${third?.organisation.id ?? ''}") {
        rank fit organisation { id } groups { points maximum parts { value points maximum } } } }`,
    );
    expect(partnerSuggestion).toEqual(third);
  });

  it('leave existing partners out and show them on demand', async () => {
    const { organisations } = await api.data<{
      organisations: { nodes: readonly { id: string; partnerCount: number }[] };
    }>('{ organisations(filter: { text: "AKMI" }, first: 1) { nodes { id partnerCount } } }');
    const [asker] = organisations.nodes;
    const without = await list(`{ organisation: "${asker?.id ?? ''}" }`);
    const withThem = await list(
      `{ organisation: "${asker?.id ?? ''}" }`,
      ', filter: { includePartners: true }',
    );
    const left = without.excluded.find(({ reason }) => reason === 'existingPartner')?.count;
    expect(left).toBe(asker?.partnerCount);
    expect(withThem.totalEligible - without.totalEligible).toBe(left);
  });

  it('name paths and the contrast of a candidate that shares a partner', async () => {
    const { liveExamples } = await api.data<{
      liveExamples: readonly {
        kind: string;
        organisation: { id: string } | null;
        suggestion: {
          organisation: { id: string };
          fit: number;
          paths: readonly { steps: readonly { kind: string; id: string }[] }[];
          contrast: { fit: number } | null;
        } | null;
      }[];
    }>(`{ liveExamples { kind organisation { id } suggestion { organisation { id } fit
      paths { steps { kind id } } contrast { fit } } } }`);
    const example = liveExamples.find(({ kind }) => kind === 'partner');
    const steps = example?.suggestion?.paths[0]?.steps ?? [];
    expect(steps[0]).toEqual({ kind: 'ORGANISATION', id: example?.organisation?.id });
    expect(steps.at(-1)).toEqual({
      kind: 'ORGANISATION',
      id: example?.suggestion?.organisation.id,
    });
    expect(steps).toHaveLength(5);
    expect(example?.suggestion?.contrast?.fit).toBeLessThan(example?.suggestion?.fit ?? 0);
    expect(liveExamples.map(({ kind }) => kind)).toEqual(['niche', 'partner', 'nichePartner']);

    // The home page says that it fits best of all.
    const asker = example?.organisation?.id ?? '';
    const { partnerSuggestions: best } = await api.data<{ partnerSuggestions: Suggestions }>(
      `{ partnerSuggestions(for: { organisation: "${asker}" }, order: FIT, first: 1) { ${FIELDS} } }`,
    );
    expect(best.suggestions[0]?.organisation.id).toBe(example?.suggestion?.organisation.id);
  });

  it('for a niche cover the need by holding its sector', async () => {
    const { nichePartners } = await api.data<{ nichePartners: Suggestions }>(
      `{ nichePartners(region: "EL30", sector: "55") { ${FIELDS} } }`,
    );
    expectPartsToAddUp(nichePartners.suggestions);
    expect(nichePartners.totalEligible).toBe(nichePartners.totalCandidates);
  });

  it('are null for an organisation that is not on record', async () => {
    const query = '{ partnerSuggestions(for: { organisation: "nobody" }) { totalEligible } }';
    expect(await api.data(query)).toEqual({ partnerSuggestions: null });
  });

  it.each([
    ['an unknown country', '{ described: { kinds: [NGO], country: "ZZ" } }', 'country'],
    [
      'an unknown region',
      '{ described: { kinds: [NGO], country: "NL", region: "NL99" } }',
      'region',
    ],
    [
      'a region elsewhere',
      '{ described: { kinds: [NGO], country: "NL", region: "BE10" } }',
      'region',
    ],
    [
      'an unknown sector',
      '{ described: { kinds: [NGO], country: "NL", sectors: ["04"] } }',
      'sectors',
    ],
    ['no kind', '{ described: { kinds: [], country: "NL" } }', 'kinds'],
  ])('refuse %s by name', async (_, asker, argument) => {
    const query = `{ partnerSuggestions(for: ${asker}) { totalEligible } }`;
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
}
