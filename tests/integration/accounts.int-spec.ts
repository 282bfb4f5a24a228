import { randomUUID } from 'node:crypto';
import { FIRST, MINE, SAVE, SESSION, USER, type Asker } from '../support/account-operations';
import { type AccountsApi, type Client, startAccountsApi } from '../support/accounts-api';

describe('accounts', () => {
  let api: AccountsApi;
  const client = (): Client => api.client();

  beforeAll(async () => {
    api = await startAccountsApi();
  }, 60_000);
  beforeEach(() => api.clear());
  afterAll(() => api.close());

  describe('the first account', () => {
    it('becomes the one person of before, whose work stays', async () => {
      const before = await client().field<Asker>(SESSION);
      expect(before).toMatchObject({ mode: 'SINGLE_PERSON', hasAccounts: false, needsCode: false });
      const id = randomUUID();
      await client().field(SAVE, { id });
      const ann = client();
      const made = await ann.field(FIRST, { ...USER, name: ' Ann\n Smith ' });
      expect(made).toMatchObject({
        ...{ mode: 'SIGNED_IN', personId: before.personId, isAdministrator: true },
        ...{ name: 'Ann Smith', userName: 'Fixture-Ann' },
        workspaces: [{ id: 'installation', role: 'ADMINISTRATOR' }],
      });
      const { nodes } = await ann.field<{ nodes: readonly { id: string }[] }>(MINE);
      expect(nodes.map((node) => node.id)).toContain(id);
    });

    it('makes everybody else a visitor who sees nothing of it', async () => {
      await client().field(FIRST, USER);
      const visitor = client();
      const session = await visitor.field<Asker>(SESSION);
      expect(session).toEqual({
        ...{ mode: 'VISITOR', personId: null, hasAccounts: true, needsCode: false },
        workspaces: [],
      });
      expect(await visitor.errorCode(MINE)).toBe('UNAUTHENTICATED');
      expect(await visitor.field(FIRST, { ...USER, userName: 'fixture-bob' })).toEqual({
        ...{ __typename: 'AccountProblem', code: 'accountsExist' },
      });
    });

    it('is one, however many ask for it at once', async () => {
      const asking = ['a', 'b', 'c'].map((letter) =>
        client().field(FIRST, { ...USER, userName: `fixture-${letter}` }),
      );
      const made = (await Promise.all(asking)).map(({ __typename }) => __typename).sort();
      expect(made).toEqual(['AccountProblem', 'AccountProblem', 'Session']);
    });

    it.each([
      ['short-plum', 'passwordTooShort'],
      ['x9'.repeat(65), 'passwordTooLong'],
      ['fixture-ann-26', 'passwordLikeUserName'],
      ['P@ssw0rd2026!', 'passwordTooCommon'],
      ['abcdefghijklm', 'passwordTooRegular'],
    ])('is not made with the password %s', async (password, code) => {
      expect(await client().field(FIRST, { ...USER, password })).toMatchObject({ code });
    });

    it('is asked for at this machine only, not through a proxy of it', async () => {
      const marks = [{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }];
      for (const headers of marks) {
        const elsewhere = api.client(headers);
        expect(await elsewhere.field<Asker>(SESSION)).toMatchObject({ mode: 'VISITOR' });
        expect(await elsewhere.field(FIRST, USER)).toMatchObject({ code: 'codeNeeded' });
      }
    });
  });
});

describe('a server that others can reach', () => {
  let api: AccountsApi;

  beforeAll(async () => {
    api = await startAccountsApi({ host: '0.0.0.0', trustProxy: 1 });
  }, 60_000);
  beforeEach(() => api.clear());
  afterAll(() => api.close());

  it('makes the first account for who has read the log', async () => {
    const code = await api.code();
    const browser = api.client();
    const session = await browser.field<Asker>(SESSION);
    expect(session).toMatchObject({ mode: 'VISITOR', hasAccounts: false, needsCode: true });
    expect(await browser.field(FIRST, USER)).toMatchObject({ code: 'codeNeeded' });
    expect(await browser.field(FIRST, { ...USER, code: 'x' })).toMatchObject({ code: 'codeWrong' });
    expect(await browser.field(FIRST, { ...USER, code })).toMatchObject({ mode: 'SIGNED_IN' });
    expect(await api.code()).toBeNull();
  });

  it('marks the cookie for https only, where its proxy speaks https', async () => {
    const code = await api.code();
    const browser = api.client({
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'trellis.example',
    });
    await browser.field(FIRST, { ...USER, code });
    expect(browser.setCookies[0]).toMatch(
      /^__Host-trellis-session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Strict$/,
    );
    const origin = 'https://trellis.example';
    expect(await browser.errorCode(MINE, {}, { origin })).toBeNull();
    expect(await browser.errorCode(MINE, {}, { origin: 'https://trellis.example.evil' })).toBe(
      'FORBIDDEN',
    );
  });
});
