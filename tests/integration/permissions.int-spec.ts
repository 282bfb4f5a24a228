import { randomUUID } from 'node:crypto';
import {
  ADD_MEMBER,
  CREATE_TOKEN,
  CREATE_WORKSPACE,
  SAVE,
  SHARE,
} from '../support/account-operations';
import { anAdministrator, aPerson, type SignedIn } from '../support/account-people';
import { type AccountsApi, type Client, startAccountsApi } from '../support/accounts-api';
import {
  type AskedRecord,
  PLAIN_REQUESTS,
  type PermissionRequest,
  recordRequests,
} from '../support/permission-requests';
import { type Asker, DECISIONS, RECORDS, type RecordKind } from '../support/permission-table';

/** Problems that say there is no right, or that do not say whether there is such a record. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  ...['UNAUTHENTICATED', 'FORBIDDEN'],
  ...['documentUnknown', 'documentReadOnly', 'workspaceUnknown', 'workspaceReadOnly'],
]);

const ROLES = ['viewer', 'editor', 'coordinator', 'administrator'] as const;

interface Seat {
  readonly client: Client;
  readonly records: Readonly<Record<RecordKind, AskedRecord>>;
}

describe('the rights of the API', () => {
  let api: AccountsApi;
  let seats: ReadonlyMap<Asker, Seat>;

  const saved = async ({ browser }: SignedIn): Promise<string> => {
    const id = randomUUID();
    await browser.field(SAVE, { id });
    return id;
  };
  const workspaceOf = async ({ browser }: SignedIn): Promise<string> =>
    (await browser.field<{ id: string }>(CREATE_WORKSPACE, { name: 'fixture-school' })).id;
  const scriptOf = async ({ browser }: SignedIn, scopes: readonly string[]): Promise<Client> => {
    const { secret } = await browser.field<{ secret: string }>(CREATE_TOKEN, { scopes, days: 1 });
    return api.client({ authorization: `Bearer ${secret}` });
  };

  beforeAll(async () => {
    api = await startAccountsApi();
    await api.clear();
    const root = await anAdministrator(api);
    const somebody = await aPerson(api, root, 'fixture-somebody');
    const owner = await aPerson(api, root, 'fixture-owner');
    const [school, elsewhere] = [await workspaceOf(somebody), await workspaceOf(somebody)];
    const share = async (access: string): Promise<string> => {
      const id = await saved(somebody);
      await somebody.browser.field(SHARE, { id, workspaceId: school, access });
      return id;
    };
    const [toView, toEdit, foreign] = [
      await share('VIEW'),
      await share('EDIT'),
      await saved(somebody),
    ];
    const seat = (client: Client, own: string): Seat => ({
      client,
      records: {
        own: { documentId: own, workspaceId: school },
        sharedToView: { documentId: toView, workspaceId: school },
        sharedToEdit: { documentId: toEdit, workspaceId: school },
        foreign: { documentId: foreign, workspaceId: elsewhere },
      },
    });
    const members = new Map<Asker, Seat>();
    for (const role of ROLES) {
      const person = await aPerson(api, root, `fixture-${role}`);
      const adding = { id: school, userName: person.userName, role: role.toUpperCase() };
      await somebody.browser.field(ADD_MEMBER, adding);
      const own = await saved(person);
      members.set(role, seat(person.browser, own));
      if (role !== 'administrator') continue;
      members.set('readingToken', seat(await scriptOf(person, ['READ']), own));
      members.set('writingToken', seat(await scriptOf(person, ['READ', 'WRITE']), own));
    }
    seats = new Map<Asker, Seat>([
      ['visitor', seat(api.client(), await saved(owner))],
      ['owner', seat(owner.browser, await saved(owner))],
      ['installationAdministrator', seat(root.browser, await saved(root))],
      ...members,
    ]);
  }, 120_000);
  afterAll(() => api.close());

  const isOpen = async (
    client: Client,
    { operation, query }: PermissionRequest,
  ): Promise<boolean> => {
    const { data, errors } = await client.ask<Record<string, { code?: string } | null>>(query);
    if (errors !== undefined) {
      const code = errors[0]?.extensions['code'];
      if (!REFUSALS.has(code)) throw new Error(`${operation}: ${errors[0]?.message ?? ''}`);
      return false;
    }
    const value = data?.[operation];
    if (operation === 'accountOfLink') return true;
    return value !== null && value !== undefined && !REFUSALS.has(value.code);
  };

  it.each(recordRequests({ documentId: '', workspaceId: '' }).map(({ operation }) => operation))(
    'open %s on the records that are decided, and on no other',
    async (operation) => {
      const found: Partial<Record<Asker, string>> = {};
      for (const [asker, { client, records }] of seats) {
        const letters: string[] = [];
        for (const record of RECORDS) {
          const requests = recordRequests(records[record]);
          const request = requests.find((each) => each.operation === operation);
          if (request === undefined) throw new Error(`${operation} has no request.`);
          letters.push((await isOpen(client, request)) ? 'y' : '-');
        }
        found[asker] = letters.join('');
      }
      expect(found).toEqual(DECISIONS.get(operation));
    },
    60_000,
  );

  it.each(PLAIN_REQUESTS.map((request) => [request.operation, request] as const))(
    'open %s to whom it is decided',
    async (operation, request) => {
      const found: Partial<Record<Asker, string>> = {};
      for (const [asker, { client }] of seats) {
        found[asker] = (await isOpen(client, request)) ? 'yyyy' : '----';
      }
      expect(found).toEqual(DECISIONS.get(operation));
    },
    60_000,
  );
});
