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
}
