import type { SeededApi } from '../support/seeded-api';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Cases on the seed; they share one server. */
export function taxonomyCases(api: SeededApi): void {
  it('give a region with its place in the tree and the figures of its older code', async () => {
    interface Region {
      readonly region: Named & {
        readonly version: number;
        readonly ancestors: readonly { readonly code: string }[];
        readonly children: readonly { readonly code: string }[];
        readonly hasNicheFigures: boolean;
        readonly figures: readonly {
          readonly indicator: { readonly id: string };
          readonly value: number | null;
          readonly peers: { readonly count: number; readonly percentile: number | null };
          readonly regionUsed: { readonly version: number };
        }[];
      };
    }
    const { region } = await api.data<Region>(
      `{ region(code: "NL34") { code name version ancestors { code } children { code } hasNicheFigures
        figures { indicator { id } value peers { count percentile } regionUsed { version } } } }`,
    );
    expect({ ...region, figures: undefined }).toEqual({
      code: 'NL34',
      name: 'Zeeland',
      version: 2024,
      ancestors: [{ code: 'NL3' }, { code: 'NL' }],
      children: [{ code: 'NL341' }, { code: 'NL342' }],
      hasNicheFigures: true,
      figures: undefined,
    });
    const gdp = region.figures.find(({ indicator }) => indicator.id === 'gdp_eur_hab');
    expect(gdp?.value).toBe(30_000);
    expect(gdp?.regionUsed.version).toBe(2013);
    expect(gdp?.peers.count).toBeGreaterThan(200);
  });

  it('know Greece and the United Kingdom by either coding', async () => {
    const found = await api.data<{ greece: Named; britain: Named }>(
      '{ greece: region(code: "GR") { code name } britain: region(code: "gb") { code name } }',
    );
    expect([found.greece.code, found.britain.code]).toEqual(['EL', 'UK']);
  });

  it('climb for priorities and say from where they come', async () => {
    interface Answer {
      readonly region: {
        readonly priorities: readonly unknown[];
        readonly prioritiesFrom: { readonly code: string } | null;
      };
    }
    const { region } = await api.data<Answer>(
      '{ region(code: "AT123") { priorities { id } prioritiesFrom { code } } }',
    );
    expect(region.prioritiesFrom).toEqual({ code: 'AT12' });
    expect(region.priorities.length).toBeGreaterThan(0);
  });

  it('name a sector in the language of the request and mark a fallback', async () => {
    const query = '{ sector(code: "28") { name nameLanguage } }';
    interface Answer {
      readonly sector: { readonly name: string; readonly nameLanguage: string };
    }
    const dutch = await api.data<Answer>(query, 'nl');
    expect(dutch.sector.nameLanguage).toBe('nl');
    const welsh = await api.data<Answer>(query, 'ga');
    expect(welsh.sector.nameLanguage).toBe('en');
    expect(welsh.sector.name).not.toBe(dutch.sector.name);
  });

  it('order the regions of a sector by location quotient', async () => {
    interface Answer {
      readonly sector: {
        readonly regions: {
          readonly totalCount: number;
          readonly nodes: readonly { readonly locationQuotient: number }[];
        };
      };
    }
    const { sector } = await api.data<Answer>(
      '{ sector(code: "28") { regions(first: 50) { totalCount nodes { locationQuotient } } } }',
    );
    const quotients = sector.regions.nodes.map(({ locationQuotient }) => locationQuotient);
    expect(quotients).toEqual([...quotients].sort((a, b) => b - a));
    expect(sector.regions.totalCount).toBeGreaterThan(200);
  });

  it('are null for a code that nobody has, and refuse one that is none', async () => {
    const unknown = await api.data<{ region: null; sector: null }>(
      '{ region(code: "XX99") { code } sector(code: "99.99") { code } }',
    );
    expect(unknown).toEqual({ region: null, sector: null });
    const wrong = await api.ask('{ region(code: "not a code") { code } }');
    expect(wrong.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
}
