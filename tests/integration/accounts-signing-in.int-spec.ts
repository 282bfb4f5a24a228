import { hash } from '@node-rs/argon2';
import * as z from 'zod';
import { AuditTrail } from '../../apps/api/src/platform/audit';
import { decodeColumn, ignoreRow } from '../../apps/api/src/platform/graph/decode';
import {
  AGE_SESSIONS,
  LAST_ACCOUNT_ENTRIES,
  PASSWORD_HASH,
  SET_PASSWORD_HASH,
  STORED_SECRETS,
} from '../support/accounts.cypher';
import {
  END,
  EVERYWHERE,
  FIREFOX,
  FIRST,
  MINE,
  PASSWORD,
  SESSION,
  SESSIONS,
  SIGN_IN,
  SIGN_OUT,
  USER,
  type Asker,
} from '../support/account-operations';
import { type AccountsApi, type Client, startAccountsApi } from '../support/accounts-api';

describe('signing in with an account', () => {
  let api: AccountsApi;
  const client = (): Client => api.client();

  const first = async (): Promise<Client> => {
    const made = client();
    expect(await made.field(FIRST, USER)).toMatchObject({ __typename: 'Session' });
    return made;
  };
  const signedIn = async (): Promise<Client> => {
    const browser = client();
    expect(await browser.field(SIGN_IN, USER)).toMatchObject({ mode: 'SIGNED_IN' });
    return browser;
  };

  beforeAll(async () => {
    api = await startAccountsApi();
  }, 60_000);
  beforeEach(() => api.clear());
  afterAll(() => api.close());

  describe('a session', () => {
    it('hangs on a cookie that scripts and other sites do not get', async () => {
      const ann = await first();
      expect(ann.setCookies).toHaveLength(1);
      const [cookie = ''] = ann.setCookies;
      expect(cookie).toMatch(/^trellis-session=[\w-]{43}; Max-Age=7776000; Path=\/; /);
      expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
      expect(cookie).not.toMatch(/Secure|Domain/);
    });

    it('is stored as a hash, and the password too', async () => {
      const ann = await first();
      const stored = await api.graph.read(
        STORED_SECRETS,
        {},
        decodeColumn('value', z.string().nullable()),
      );
      const secrets = [PASSWORD, ...ann.cookies.values()];
      expect(
        secrets.filter((secret) => stored.some((value) => value?.includes(secret) ?? false)),
      ).toEqual([]);
    });

    it('begins under a token of its own, whatever token was laid into the browser', async () => {
      const victim = await first();
      const [[name, laid] = ['', '']] = victim.cookies;
      const thief = victim.copy();
      await victim.field(SIGN_IN, USER);
      expect(victim.cookies.get(name)).not.toBe(laid);
      expect((await thief.field<Asker>(SESSION)).mode).toBe('VISITOR');
      const chosen = client();
      chosen.cookies.set(name, 'chosen-by-a-stranger');
      await chosen.field(SIGN_IN, USER);
      expect(chosen.cookies.get(name)).not.toBe('chosen-by-a-stranger');
    });

    it('ends with signing out, and its cookie with it', async () => {
      const ann = await first();
      const stolen = ann.copy();
      expect(await ann.field(SIGN_OUT)).toEqual({ ended: 1 });
      expect(ann.cookies.size).toBe(0);
      expect(await stolen.errorCode(MINE)).toBe('UNAUTHENTICATED');
      expect(await client().field(SIGN_OUT)).toEqual({ ended: 0 });
    });

    it('ends everywhere at once: a stolen cookie is dead', async () => {
      const ann = await first();
      const stolen = ann.copy();
      const telephone = await signedIn();
      expect(await stolen.errorCode(MINE)).toBeNull();
      expect(await telephone.field(EVERYWHERE)).toEqual({ ended: 2 });
      for (const each of [ann, stolen, telephone]) {
        expect(await each.errorCode(MINE)).toBe('UNAUTHENTICATED');
      }
    });

    it('ends once, however many ask for it at once', async () => {
      const ann = await first();
      const asking = [EVERYWHERE, SIGN_OUT, EVERYWHERE, SIGN_OUT, EVERYWHERE].map((operation) =>
        ann.copy().ask<Record<string, { ended: number }>>(operation),
      );
      const answers = await Promise.all(asking);
      const failures = answers.flatMap(({ errors }) => (errors ?? []).map((each) => each.message));
      expect(failures.filter((each) => !each.startsWith('This needs somebody'))).toEqual([]);
      expect(await ann.errorCode(MINE)).toBe('UNAUTHENTICATED');
    });

    it('is listed with its browser and can be ended from another', async () => {
      const ann = await first();
      const lost = api.client({ 'user-agent': FIREFOX });
      await lost.field(SIGN_IN, USER);
      const listed =
        await ann.field<readonly { id: string; browser: string; isCurrent: boolean }[]>(SESSIONS);
      expect(listed.map(({ browser, isCurrent }) => [browser, isCurrent])).toEqual([
        ['Firefox, Linux', false],
        ['', true],
      ]);
      const id = listed[0]?.id;
      expect(await ann.field(END, { id })).toEqual({ ended: 1 });
      expect(await lost.errorCode(MINE)).toBe('UNAUTHENTICATED');
      expect(await ann.field(END, { id })).toEqual({ code: 'sessionUnknown' });
      expect(await ann.errorCode(MINE)).toBeNull();
    });

    it('holds for 14 days without use and for 90 days at most', async () => {
      const ann = await first();
      const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
      const modeAfter = async (used: number, created: number): Promise<string> => {
        const values = { usedAt: ago(used), createdAt: ago(created) };
        await api.graph.write(AGE_SESSIONS, values, ignoreRow);
        return (await ann.field<Asker>(SESSION)).mode;
      };
      expect(await modeAfter(13.9, 89.9)).toBe('SIGNED_IN');
      expect(await modeAfter(14.1, 20)).toBe('VISITOR');
      expect(await modeAfter(1, 90.1)).toBe('VISITOR');
    });
  });

  describe('signing in', () => {
    it('takes the name without its capitals and refuses everything else alike', async () => {
      await first();
      const known = client();
      expect(await known.field(SIGN_IN, { ...USER, userName: ' fixture-ANN ' })).toMatchObject({
        ...{ __typename: 'Session', mode: 'SIGNED_IN' },
      });
      const refused = { __typename: 'SignInProblem', code: 'signInRefused', seconds: null };
      const wrong = { ...USER, password: 'orbit-kettle-plum' };
      expect(await client().field(SIGN_IN, wrong)).toEqual(refused);
      expect(await client().field(SIGN_IN, { ...wrong, userName: 'fixture-x' })).toEqual(refused);
      expect(await client().field(SIGN_IN, { ...wrong, userName: '' })).toEqual(refused);
      expect(await client().field(SIGN_IN, { ...USER, password: 'x'.repeat(5000) })).toEqual(
        refused,
      );
    });

    it.each(['fixture-ann', 'fixture-nobody'])(
      'slows who guesses for %s, also with the right password',
      async (userName) => {
        await first();
        const wrong = { userName, password: 'orbit-kettle-plum' };
        for (let failure = 1; failure <= 5; failure += 1) {
          expect(await client().field(SIGN_IN, wrong)).toMatchObject({ code: 'signInRefused' });
        }
        const waiting = await client().field(SIGN_IN, { userName, password: PASSWORD });
        expect(waiting).toEqual({
          __typename: 'SignInProblem',
          code: 'signInSlowed',
          seconds: expect.any(Number) as number,
        });
        expect(waiting['seconds']).toBeGreaterThanOrEqual(4);
      },
    );

    it('looks at no more passwords that are guessed at once', async () => {
      await first();
      const wrong = { ...USER, password: 'orbit-kettle-plum' };
      const guesses = Array.from({ length: 15 }, () => client().field(SIGN_IN, wrong));
      const codes = (await Promise.all(guesses)).map(({ code }) => code);
      expect(codes.filter((code) => code === 'signInRefused')).toHaveLength(5);
      expect(codes.filter((code) => code === 'signInSlowed')).toHaveLength(10);
    });

    it('slows an address that tries many names', async () => {
      await first();
      const codes: unknown[] = [];
      for (let name = 0; name < 22; name += 1) {
        const guess = { userName: `fixture-${name}`, password: PASSWORD };
        codes.push((await client().field(SIGN_IN, guess))['code']);
      }
      expect(codes.indexOf('signInSlowed')).toBe(20);
      expect((await client().field(SIGN_IN, USER))['code']).toBe('signInSlowed');
    });

    it('hashes a password again whose hash has other settings', async () => {
      await first();
      const old = await hash(PASSWORD, { algorithm: 2, memoryCost: 8_192, timeCost: 1 });
      const userKey = 'fixture-ann';
      await api.graph.write(SET_PASSWORD_HASH, { userKey, hash: old }, ignoreRow);
      await signedIn();
      const decode = decodeColumn('hash', z.string());
      const [renewed = ''] = await api.graph.read(PASSWORD_HASH, { userKey }, decode);
      expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      await signedIn();
    });

    it('is in the trail, refused or not, without names', async () => {
      await first();
      await signedIn();
      await client().field(SIGN_IN, { ...USER, password: 'orbit-kettle-plum' });
      const decode = decodeColumn('action', z.string());
      const actions = await api.graph.read(LAST_ACCOUNT_ENTRIES, {}, decode);
      expect(actions.slice(0, 4)).toEqual([
        ...['session.refused', 'session.begun', 'session.begun', 'account.created'],
      ]);
      expect((await new AuditTrail(api.graph).verify()).broken).toBeNull();
    });
  });

  describe('a page of another site', () => {
    it('rides on no session', async () => {
      const ann = await first();
      const crossing = [
        { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
      ];
      for (const headers of crossing) {
        expect(await ann.errorCode(EVERYWHERE, {}, headers)).toBe('FORBIDDEN');
        expect(ann.status).toBe(403);
      }
      expect(await ann.errorCode(MINE, {}, { 'sec-fetch-site': 'same-origin' })).toBeNull();
    });

    it('sends no form, and nothing by address', async () => {
      const ann = await first();
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
      ]) {
        const answer = await ann.ask(EVERYWHERE, {}, { 'content-type': type });
        expect(answer.data ?? null).toBeNull();
      }
      expect(await ann.errorCode(MINE)).toBeNull();
    });
  });
});
