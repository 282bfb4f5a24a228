import { randomUUID } from 'node:crypto';
import { ignoreRow } from '../../apps/api/src/platform/graph/decode';
import {
  ACCOUNT_OF_LINK,
  ACCOUNTS,
  ADD_MEMBER,
  CHANGE_ACCOUNT,
  CHANGE_MEMBER,
  CHANGE_NAME,
  CHANGE_PASSWORD,
  CREATE_ACCOUNT,
  CREATE_WORKSPACE,
  DOCUMENT,
  LEAVE,
  MINE,
  PASSWORD,
  RECOVER,
  RENAME_WORKSPACE,
  SAVE,
  SESSION,
  SET_PASSWORD,
  SHARE,
  SIGN_IN,
  USER,
  WORKSPACE_BY_ID,
} from '../support/account-operations';
import { anAdministrator, aPerson, type SignedIn } from '../support/account-people';
import { END_LINKS } from '../support/accounts.cypher';
import { type AccountsApi, startAccountsApi } from '../support/accounts-api';

const OTHER_PASSWORD = 'lantern-mosaic-seven';

describe('people with accounts', () => {
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

  describe('given an account by an administrator', () => {
    it('set the password by a link that works once', async () => {
      const userName = 'fixture-bob@school.nl';
      const { token } = await ann.browser.field<{ token: string }>(CREATE_ACCOUNT, { userName });
      const bob = api.client();
      expect(await bob.field(ACCOUNT_OF_LINK, { token })).toBe(userName);
      expect(await bob.field(SIGN_IN, { userName, password: '' })).toMatchObject({
        code: 'signInRefused',
      });
      const weak = { token, password: 'fixture-bob-1' };
      expect(await bob.field(SET_PASSWORD, weak)).toMatchObject({ code: 'passwordLikeUserName' });
      const good = { token, password: PASSWORD };
      expect(await bob.field(SET_PASSWORD, good)).toMatchObject({ userName });
      expect(await bob.field(SET_PASSWORD, good)).toMatchObject({ code: 'linkUnknown' });
      expect(await bob.field(SIGN_IN, { userName, password: PASSWORD })).toMatchObject({
        mode: 'SIGNED_IN',
      });
      expect(await bob.errorCode(ACCOUNTS)).toBe('FORBIDDEN');
    });

    it('set it once, also where two use the link at the same moment', async () => {
      const userName = 'fixture-bob';
      const { token } = await ann.browser.field<{ token: string }>(CREATE_ACCOUNT, { userName });
      const both = await Promise.all(
        [PASSWORD, OTHER_PASSWORD].map((password) =>
          api.client().field(SET_PASSWORD, { token, password }),
        ),
      );
      expect(both.map((each) => each['__typename']).sort()).toEqual([
        'AccountProblem',
        'PasswordSet',
      ]);
    });

    it('have 48 hours for it, and each link replaces the one before', async () => {
      const link = await ann.browser.field<{ token: string; personId: string; expiresAt: string }>(
        CREATE_ACCOUNT,
        { userName: 'fixture-bob' },
      );
      const hours = (Date.parse(link.expiresAt) - Date.now()) / 3_600_000;
      expect(Math.abs(hours - 48)).toBeLessThan(0.1);
      const { personId } = link;
      const { token } = await ann.browser.field<{ token: string }>(RECOVER, { personId });
      expect(await api.client().field(ACCOUNT_OF_LINK, { token: link.token })).toBeNull();
      await api.graph.write(END_LINKS, { at: new Date(Date.now() - 1).toISOString() }, ignoreRow);
      expect(await api.client().field(SET_PASSWORD, { token, password: PASSWORD })).toMatchObject({
        code: 'linkUnknown',
      });
    });

    it('have a name of their own to sign in with', async () => {
      const taken = { userName: 'FIXTURE-ann' };
      expect(await ann.browser.field(CREATE_ACCOUNT, taken)).toMatchObject({
        code: 'userNameTaken',
      });
      const odd = { userName: 'fixture ann' };
      expect(await ann.browser.field(CREATE_ACCOUNT, odd)).toMatchObject({
        code: 'userNameInvalid',
      });
    });

    it('are shut out when it is disabled, at once and by every way', async () => {
      const bob = await aPerson(api, ann, 'fixture-bob');
      const { personId, userName } = bob;
      expect(await bob.browser.errorCode(MINE)).toBeNull();
      const { token } = await ann.browser.field<{ token: string }>(RECOVER, { personId });
      await ann.browser.field(CHANGE_ACCOUNT, { personId, isDisabled: true });
      expect(await bob.browser.errorCode(MINE)).toBe('UNAUTHENTICATED');
      expect(await bob.browser.field(SIGN_IN, { userName, password: PASSWORD })).toMatchObject({
        code: 'signInRefused',
      });
      expect(await api.client().field(SET_PASSWORD, { token, password: PASSWORD })).toMatchObject({
        code: 'linkUnknown',
      });
      await ann.browser.field(CHANGE_ACCOUNT, { personId, isDisabled: false });
      expect(await bob.browser.field(SIGN_IN, { userName, password: PASSWORD })).toMatchObject({
        mode: 'SIGNED_IN',
      });
    });

    it('recover it by a link, which ends what was signed in', async () => {
      const bob = await aPerson(api, ann, 'fixture-bob');
      const { personId, userName } = bob;
      const { token } = await ann.browser.field<{ token: string }>(RECOVER, { personId });
      expect(await bob.browser.errorCode(MINE)).toBeNull();
      await api.client().field(SET_PASSWORD, { token, password: OTHER_PASSWORD });
      expect(await bob.browser.errorCode(MINE)).toBe('UNAUTHENTICATED');
      const again = { userName, password: OTHER_PASSWORD };
      expect(await bob.browser.field(SIGN_IN, again)).toMatchObject({ mode: 'SIGNED_IN' });
    });
  });

  it('leave one administrator of the installation, however they hurry', async () => {
    const bob = await aPerson(api, ann, 'fixture-bob');
    const stepDown = { personId: ann.personId, isAdministrator: false };
    const refused = { code: 'lastAdministrator' };
    expect(await ann.browser.field(CHANGE_ACCOUNT, stepDown)).toMatchObject(refused);
    const disabled = { personId: ann.personId, isDisabled: true };
    expect(await ann.browser.field(CHANGE_ACCOUNT, disabled)).toMatchObject(refused);
    await ann.browser.field(CHANGE_ACCOUNT, { personId: bob.personId, isAdministrator: true });
    const both = await Promise.all([
      ann.browser.field(CHANGE_ACCOUNT, stepDown),
      bob.browser.field(CHANGE_ACCOUNT, { personId: bob.personId, isAdministrator: false }),
    ]);
    expect(both.filter((each) => each['code'] === 'lastAdministrator')).toHaveLength(1);
  });

  it('change their password, which ends their other sessions, and their name', async () => {
    const elsewhere = api.client();
    await elsewhere.field(SIGN_IN, USER);
    const wrong = { password: 'not-the-password', next: OTHER_PASSWORD };
    expect(await ann.browser.field(CHANGE_PASSWORD, wrong)).toMatchObject({
      code: 'passwordWrong',
    });
    const right = { password: PASSWORD, next: OTHER_PASSWORD };
    expect(await ann.browser.field(CHANGE_PASSWORD, right)).toMatchObject({ mode: 'SIGNED_IN' });
    expect(await elsewhere.errorCode(MINE)).toBe('UNAUTHENTICATED');
    expect(await ann.browser.errorCode(MINE)).toBeNull();
    expect(await ann.browser.field(CHANGE_NAME, { name: ' Ann ' })).toEqual({ name: 'Ann' });
  });

  describe('in workspaces', () => {
    const workspace = async (): Promise<string> =>
      (await ann.browser.field<{ id: string }>(CREATE_WORKSPACE, { name: 'fixture-school' })).id;

    it('work on what is shared, as far as their role goes', async () => {
      const id = await workspace();
      const bob = await aPerson(api, ann, 'fixture-bob');
      const document = randomUUID();
      await ann.browser.field(SAVE, { id: document });
      expect(await bob.browser.field(DOCUMENT, { id: document })).toBeNull();
      const adding = { id, userName: 'Fixture-Bob', role: 'VIEWER' };
      expect(await ann.browser.field(ADD_MEMBER, adding)).toMatchObject({
        members: [{ role: 'ADMINISTRATOR' }, { personId: bob.personId, role: 'VIEWER' }],
      });
      await ann.browser.field(SHARE, { id: document, workspaceId: id, access: 'EDIT' });
      const seen = async (): Promise<unknown> =>
        (await bob.browser.field<{ right: string } | null>(DOCUMENT, { id: document }))?.right;
      expect(await seen()).toBe('VIEW');
      const { personId } = bob;
      await ann.browser.field(CHANGE_MEMBER, { id, personId, role: 'EDITOR' });
      expect(await seen()).toBe('EDIT');
      await ann.browser.field(CHANGE_MEMBER, { id, personId, role: null });
      expect(await seen()).toBeUndefined();
    });

    it('are run by their administrators only, and unknown to others', async () => {
      const id = await workspace();
      const bob = await aPerson(api, ann, 'fixture-bob');
      const eve = await aPerson(api, ann, 'fixture-eve');
      await ann.browser.field(ADD_MEMBER, { id, userName: bob.userName, role: 'COORDINATOR' });
      const renaming = { id, name: 'fixture-other' };
      const codes = { eve: 'workspaceUnknown', bob: 'workspaceReadOnly' };
      expect(await bob.browser.field(RENAME_WORKSPACE, renaming)).toMatchObject({
        code: codes.bob,
      });
      expect(await eve.browser.field(RENAME_WORKSPACE, renaming)).toMatchObject({
        code: codes.eve,
      });
      expect(await eve.browser.field(WORKSPACE_BY_ID, { id })).toBeNull();
      expect(await eve.browser.field(LEAVE, { id })).toMatchObject({ code: codes.eve });
      expect(await bob.browser.field(WORKSPACE_BY_ID, { id })).toMatchObject({
        role: 'COORDINATOR',
      });
      expect(await ann.browser.field(RENAME_WORKSPACE, renaming)).toMatchObject(renaming);
      const twice = { id, userName: bob.userName, role: 'VIEWER' };
      expect(await ann.browser.field(ADD_MEMBER, twice)).toMatchObject({ code: 'alreadyMember' });
    });

    it('keep one who runs them, however they hurry', async () => {
      const id = await workspace();
      const bob = await aPerson(api, ann, 'fixture-bob');
      expect(await ann.browser.field(LEAVE, { id })).toMatchObject({ code: 'lastAdministrator' });
      const { personId } = ann;
      const lower = { id, personId, role: 'EDITOR' };
      expect(await ann.browser.field(CHANGE_MEMBER, lower)).toMatchObject({
        code: 'lastAdministrator',
      });
      await ann.browser.field(ADD_MEMBER, { id, userName: bob.userName, role: 'ADMINISTRATOR' });
      const both = await Promise.all([
        ann.browser.field(LEAVE, { id }),
        bob.browser.field(LEAVE, { id }),
      ]);
      expect(both.map((each) => each['code'] ?? 'left').sort()).toEqual([
        'lastAdministrator',
        'left',
      ]);
    });

    it('give an administrator of the installation no right', async () => {
      const bob = await aPerson(api, ann, 'fixture-bob');
      const { id } = await bob.browser.field<{ id: string }>(CREATE_WORKSPACE, {
        name: 'fixture-consortium',
      });
      expect(await ann.browser.field(WORKSPACE_BY_ID, { id })).toBeNull();
      expect(await bob.browser.field(SESSION)).toMatchObject({ workspaces: [{ id }] });
    });
  });
});
