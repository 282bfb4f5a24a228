import { Secret, TOTP } from 'otpauth';
import { randomUUID } from 'node:crypto';
import { ignoreRow } from '../../apps/api/src/platform/graph/decode';
import {
  ACCOUNTS,
  BEGIN_FACTOR,
  CHANGE_NAME,
  CONFIRM_FACTOR,
  CREATE_ACCOUNT,
  CREATE_TOKEN,
  EVERYWHERE,
  MINE,
  PASSWORD,
  RECOVER,
  REMOVE_FACTOR,
  REVOKE,
  SAVE,
  SESSIONS,
  SET_PASSWORD,
  SIGN_IN_TWICE,
  TOKENS,
  USER,
} from '../support/account-operations';
import { anAdministrator, type SignedIn } from '../support/account-people';
import { END_LINKS } from '../support/accounts.cypher';
import { type AccountsApi, type Client, startAccountsApi } from '../support/accounts-api';

describe('what stands in for a person', () => {
  let api: AccountsApi;
  let ann: SignedIn;

  beforeAll(async () => {
    api = await startAccountsApi();
  }, 60_000);
  beforeEach(async () => {
    await api.clear();
    ann = await anAdministrator(api);
  });
  afterAll(() => api.close());

  describe('a token for scripts', () => {
    const token = (scopes: readonly string[], days = 30): Promise<{ id: string; secret: string }> =>
      ann.browser.field(CREATE_TOKEN, { scopes, days });
    const script = (secret: string): Client => api.client({ authorization: `Bearer ${secret}` });

    it('reads, or writes too, as its scopes say', async () => {
      const reader = script((await token(['READ'])).secret);
      expect(await reader.errorCode(MINE)).toBeNull();
      expect(await reader.errorCode(SAVE, { id: randomUUID() })).toBe('FORBIDDEN');
      const both = script((await token(['WRITE', 'READ'])).secret);
      expect(await both.errorCode(SAVE, { id: randomUUID() })).toBeNull();
      const writer = script((await token(['WRITE'])).secret);
      expect(await writer.errorCode(MINE)).toBe('FORBIDDEN');
    });

    it('never reaches the account, its sessions or other tokens', async () => {
      const { secret } = await token(['READ', 'WRITE']);
      const closed: readonly (readonly [string, object])[] = [
        [ACCOUNTS, {}],
        [CREATE_ACCOUNT, { userName: 'fixture-bob' }],
        [SESSIONS, {}],
        [EVERYWHERE, {}],
        [TOKENS, {}],
        [CREATE_TOKEN, { scopes: ['READ'], days: 1 }],
        [CHANGE_NAME, { name: 'x' }],
        [BEGIN_FACTOR, { password: PASSWORD }],
      ];
      for (const [operation, variables] of closed) {
        expect(await script(secret).errorCode(operation, variables)).toBe('FORBIDDEN');
      }
    });

    it('counts before a cookie that comes with it', async () => {
      const { secret } = await token(['READ']);
      const headers = { authorization: `Bearer ${secret}` };
      expect(await ann.browser.errorCode(SAVE, { id: randomUUID() }, headers)).toBe('FORBIDDEN');
    });

    it('is listed without its secret and worth nothing when revoked', async () => {
      const { id, secret } = await token(['READ']);
      expect(secret).toMatch(/^trellis_[\w-]{43}$/);
      await script(secret).field(MINE);
      expect(await ann.browser.field(TOKENS)).toEqual([
        { id, name: 'fixture script', scopes: ['READ'], usedAt: expect.any(String) as string },
      ]);
      expect(await ann.browser.field(REVOKE, { id })).toMatchObject({ id });
      expect(await script(secret).errorCode(MINE)).toBe('UNAUTHENTICATED');
      expect(await ann.browser.field(REVOKE, { id })).toMatchObject({ code: 'tokenUnknown' });
    });

    it('ends on its day, within a year', async () => {
      const { secret } = await token(['READ'], 365);
      expect(await script(secret).errorCode(MINE)).toBeNull();
      await api.graph.write(END_LINKS, { at: new Date(Date.now() - 1).toISOString() }, ignoreRow);
      expect(await script(secret).errorCode(MINE)).toBe('UNAUTHENTICATED');
      for (const days of [0, 366]) {
        expect(await token(['READ'], days)).toMatchObject({ code: 'tokenInvalid' });
      }
      expect(await token([])).toMatchObject({ code: 'tokenInvalid' });
    });
  });

  describe('a second factor', () => {
    const codeOf = (secret: string, steps = 0): string =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({
        timestamp: Date.now() + steps * 30_000,
      });
    const enrolled = async (): Promise<{ secret: string; codes: readonly string[] }> => {
      const { secret } = await ann.browser.field<{ secret: string }>(BEGIN_FACTOR, {
        password: PASSWORD,
      });
      const { recoveryCodes } = await ann.browser.field<{ recoveryCodes: readonly string[] }>(
        CONFIRM_FACTOR,
        { totp: codeOf(secret) },
      );
      return { secret, codes: recoveryCodes };
    };
    const signIn = (totp: string | null): Promise<Record<string, unknown>> =>
      api.client().field(SIGN_IN_TWICE, { ...USER, totp });

    it('counts once a code has confirmed it', async () => {
      expect(await ann.browser.field(BEGIN_FACTOR, { password: 'wrong' })).toMatchObject({
        code: 'passwordWrong',
      });
      expect(await ann.browser.field(CONFIRM_FACTOR, { totp: '123456' })).toMatchObject({
        code: 'secondFactorMissing',
      });
      const drawn = await ann.browser.field<{ secret: string; uri: string }>(BEGIN_FACTOR, {
        password: PASSWORD,
      });
      expect(drawn.uri).toContain(`secret=${drawn.secret}`);
      expect(drawn.uri).toMatch(/^otpauth:\/\/totp\/Trellis:Fixture-Ann\?issuer=Trellis/);
      expect(await signIn(null)).toMatchObject({ mode: 'SIGNED_IN', hasSecondFactor: false });
      expect(await ann.browser.field(CONFIRM_FACTOR, { totp: '000000' })).toMatchObject({
        code: 'codeWrong',
      });
      const confirmed = await ann.browser.field<{ recoveryCodes: readonly string[] }>(
        CONFIRM_FACTOR,
        { totp: codeOf(drawn.secret) },
      );
      expect(new Set(confirmed.recoveryCodes).size).toBe(10);
    });

    it('is asked for after the right password only, and each code is good once', async () => {
      const { secret } = await enrolled();
      const wrong = { ...USER, password: 'orbit-kettle-plum', totp: codeOf(secret, 1) };
      expect(await api.client().field(SIGN_IN_TWICE, wrong)).toMatchObject({
        code: 'signInRefused',
      });
      expect(await signIn(null)).toMatchObject({ code: 'secondFactorNeeded' });
      expect(await signIn(codeOf(secret))).toMatchObject({ code: 'signInRefused' });
      expect(await signIn(codeOf(secret, 1))).toMatchObject({ hasSecondFactor: true });
      expect(await signIn(codeOf(secret, 1))).toMatchObject({ code: 'signInRefused' });
      expect(await signIn('')).toMatchObject({ code: 'signInRefused' });
    });

    it('takes one code from one browser only, also at the same moment', async () => {
      const { secret } = await enrolled();
      const totp = codeOf(secret, 1);
      const both = await Promise.all([signIn(totp), signIn(totp), signIn(totp)]);
      expect(both.filter((each) => each['mode'] === 'SIGNED_IN')).toHaveLength(1);
    });

    it('is slowed like a password when it is guessed', async () => {
      await enrolled();
      for (let failure = 1; failure <= 5; failure += 1) {
        expect(await signIn(null)).toMatchObject({ code: 'secondFactorNeeded' });
        expect(await signIn('000000')).toMatchObject({ code: 'signInRefused' });
      }
      expect(await signIn(null)).toMatchObject({ code: 'signInSlowed' });
    });

    it('gives way to a recovery code, once', async () => {
      const { codes } = await enrolled();
      const [code = ''] = codes;
      const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `;
      expect(await signIn(typed)).toMatchObject({ mode: 'SIGNED_IN' });
      expect(await signIn(code)).toMatchObject({ code: 'signInRefused' });
      expect(await signIn(codes[1] ?? '')).toMatchObject({ mode: 'SIGNED_IN' });
    });

    it('stays when the password is set by a link, unless the link says otherwise', async () => {
      const { codes } = await enrolled();
      const { personId } = ann;
      const linked = async (removeSecondFactor: boolean): Promise<string> => {
        const asked = { personId, removeSecondFactor };
        return (await ann.browser.field<{ token: string }>(RECOVER, asked)).token;
      };
      const keeping = await linked(false);
      await api.client().field(SET_PASSWORD, { token: keeping, password: PASSWORD });
      expect(await signIn(null)).toMatchObject({ code: 'secondFactorNeeded' });
      ann.browser.cookies.clear();
      expect(await ann.browser.field(SIGN_IN_TWICE, { ...USER, totp: codes[0] })).toMatchObject({
        mode: 'SIGNED_IN',
      });
      const token = await linked(true);
      await api.client().field(SET_PASSWORD, { token, password: PASSWORD });
      expect(await signIn(null)).toMatchObject({ mode: 'SIGNED_IN', hasSecondFactor: false });
    });

    it('is removed by who knows the password', async () => {
      await enrolled();
      expect(await ann.browser.field(REMOVE_FACTOR, { password: 'wrong' })).toMatchObject({
        code: 'passwordWrong',
      });
      expect(await ann.browser.field(REMOVE_FACTOR, { password: PASSWORD })).toMatchObject({
        hasSecondFactor: false,
      });
      expect(await signIn(null)).toMatchObject({ mode: 'SIGNED_IN' });
    });
  });
});
