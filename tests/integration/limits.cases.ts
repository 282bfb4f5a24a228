import type { SeededApi } from '../support/seeded-api';

/** What the API answers to a request that it refuses. */
export function limitCases(api: SeededApi): void {
  it('refuses a page that is too long, saying the maximum and a correlation id', async () => {
    const { errors } = await api.ask('{ organisations(first: 101) { totalCount } }');
    expect(errors?.[0]?.message).toBe('`first` must lie between 1 and 100; it was 101.');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      limit: 100,
      actual: 101,
      correlationId: expect.stringMatching(/^[\w.-]{8,64}$/) as string,
    });
  });

  it('refuses a query that could return too much, before it runs', async () => {
    const nested = 'partners(first: 100) { nodes { organisation {';
    const { data, errors } = await api.ask(
      `{ organisations(first: 100) { nodes { ${nested} ${nested} id } } } } } } } } }`,
    );
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
    expect(errors?.[0]?.message).toContain('at most 50000 are allowed');
  });

  it('refuses a query that is too deep or has too many aliases', async () => {
    const deep = `{ region(code: "NL34") { ${'parent { '.repeat(20)} code ${'} '.repeat(20)} } }`;
    const many = Array.from({ length: 40 }, (_, n) => `a${n}: __typename`).join(' ');
    for (const query of [deep, `{ ${many} }`]) {
      const { errors } = await api.ask(query);
      expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
    }
  });

  it('names a field that does not exist as bad input', async () => {
    const { errors } = await api.ask('{ nowhere }');
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('refuses a kind of operation that it does not have', async () => {
    const { data, errors } = await api.ask('subscription { __typename }');
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      {
        message: 'The API has no subscriptions; ask with a query.',
        extensions: { code: 'BAD_USER_INPUT', correlationId: expect.any(String) as string },
      },
    ]);
  });

  it('refuses a text that is longer than it reads as too complex', async () => {
    const { errors } = await api.ask(`{ ${'__typename '.repeat(4100)} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 4000 });
  });

  it.each([
    ['level', '{ regions(level: 9) { code } }'],
    ['country', '{ regions(country: "QQ") { code } }'],
    ['revision', '{ sector(code: "28", revision: "9") { code } }'],
    ['level', '{ sectors(level: "nope") { code } }'],
    ['type', '{ expand(id: "region:NL34", type: "nope") { totalNodes } }'],
    ['countries', '{ organisations(filter: { countries: ["NL", "ZZ"] }) { totalCount } }'],
    ['countries', '{ search(text: "water", filter: { countries: ["ZZ"] }) { totalCount } }'],
  ])('names the argument %s in %s', async (argument, query) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.message).toContain(`\`${argument}\``);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('takes the codes of Eurostat for countries', async () => {
    const { organisations } = await api.data<{ organisations: { totalCount: number } }>(
      '{ organisations(filter: { countries: ["el"] }) { totalCount } }',
    );
    expect(organisations.totalCount).toBeGreaterThan(0);
  });

  it('answers a search of very many words, or of none, soon', async () => {
    const began = performance.now();
    await api.data(`{ search(text: "${'ab c '.repeat(40).trim()}") { totalCount } }`);
    const { search } = await api.data<{ search: { totalCount: number } }>(
      '{ search(text: "!!! ??? ((( *** ~~~ && ||") { totalCount } }',
    );
    expect(search.totalCount).toBe(0);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
}
