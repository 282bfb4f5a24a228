import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededApi } from '../support/seeded-api';

interface SearchQuery {
  readonly variant: string;
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
  readonly language: string;
}

interface Group {
  readonly kind: string;
  readonly totalCount: number;
  readonly hits: readonly { readonly id: string; readonly title: string }[];
}

interface Facets {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly kind: string }[];
    readonly facets: {
      readonly kinds: readonly { readonly kind: string; readonly count: number }[];
      readonly countries: readonly { readonly count: number }[];
    };
  };
}

const QUERIES = JSON.parse(
  readFileSync(join(__dirname, '../search/queries.json'), 'utf8'),
) as readonly SearchQuery[];

/** Share of the queries whose record must stand among the first three of its kind. */
const FLOOR = 0.95;
const AT_ONCE = 4;

async function isFound(api: SeededApi, { kind, query, expected, language }: SearchQuery) {
  const { typeahead } = await api.data<{ typeahead: { groups: readonly Group[] } }>(
    `{ typeahead(text: ${JSON.stringify(query)}, perKind: 3) {
      groups { kind totalCount hits { id title } } } }`,
    language,
  );
  const group = typeahead.groups.find((each) => each.kind === kind);
  return group?.hits.some(({ id }) => expected.includes(id)) ?? false;
}

async function missesOf(api: SeededApi): Promise<readonly string[]> {
  const misses: string[] = [];
  for (let start = 0; start < QUERIES.length; start += AT_ONCE) {
    const together = QUERIES.slice(start, start + AT_ONCE);
    const found = await Promise.all(together.map((query) => isFound(api, query)));
    together.forEach((query, index) => {
      if (found[index] !== true) misses.push(`${query.variant}: ${query.query}`);
    });
  }
  return misses;
}

/** Cases on the seed; they share one server. */
export function searchCases(api: SeededApi): void {
  it('finds 95 of 100 records among the first three, however they are written', async () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(200);
    const misses = await missesOf(api);
    const rate = 1 - misses.length / QUERIES.length;
    process.stdout.write(`search: ${(100 * rate).toFixed(1)} % of ${QUERIES.length} queries\n`);
    expect({ misses, isEnough: rate >= FLOOR }).toEqual({ misses, isEnough: true });
  }, 240_000);

  it('counts the whole list by facets that a further choice would give', async () => {
    const all = await api.data<Facets>(
      '{ search(text: "technical") { totalCount nodes { kind } facets { kinds { kind count } countries { count } } } }',
    );
    const { totalCount, facets } = all.search;
    expect(facets.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    const [first] = facets.kinds;
    const one = await api.data<Facets>(
      `{ search(text: "technical", filter: { kinds: [${first?.kind ?? ''}] }) {
        totalCount nodes { kind } facets { kinds { kind count } countries { count } } } }`,
    );
    expect(one.search.totalCount).toBe(first?.count);
    expect(one.search.facets.kinds).toEqual(facets.kinds);
  });

  it('walks the list page by page without a gap or a double', async () => {
    interface Page {
      readonly search: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly kind: string; readonly id: string }[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    }
    const seen: string[] = [];
    let after = '';
    let total = 0;
    for (let isMore = true; isMore;) {
      const { search } = await api.data<Page>(
        `{ search(text: "hochschule", first: 40${after}) {
          totalCount nodes { kind id } pageInfo { endCursor hasNextPage } } }`,
      );
      seen.push(...search.nodes.map(({ kind, id }) => `${kind}:${id}`));
      total = search.totalCount;
      after = `, after: "${search.pageInfo.endCursor}"`;
      isMore = search.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(total);
  });

  it('takes every sign of the query language as a sign and not as a command', async () => {
    const hostile = [
      '"',
      '\\',
      'a:b',
      '(',
      '[a TO z]',
      '*',
      '?x',
      '~2',
      'a AND',
      '&& ||',
      '{',
      '/x/',
    ];
    for (const text of hostile) {
      const answer = await api.ask(`{ search(text: ${JSON.stringify(text)}) { totalCount } }`);
      expect([text, answer.errors]).toEqual([text, undefined]);
    }
  });

  it('gives nothing for no text and refuses a very long one', async () => {
    const empty = await api.data<{ search: { totalCount: number } }>(
      '{ search(text: "  ") { totalCount } }',
    );
    expect(empty.search.totalCount).toBe(0);
    const long = await api.ask(`{ search(text: "${'x'.repeat(201)}") { totalCount } }`);
    expect(long.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
}
