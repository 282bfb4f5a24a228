import { SHORTLIST } from '@trellis/domain/documents';
import { createConnection } from '../../graphql/connection';
import { PAUSE_MS } from './document-session';
import { draftsIn } from './drafts';
import { aloneTab } from './live-tabs';
import { SavedWork, type SavedWorkParts } from './saved-work';
import type { Outcome, SavedDocument, SavingApi, Sending } from './saving-api';
import { memoryStorage } from './saving-sample';

function aDocument(change: Partial<SavedDocument> = {}): SavedDocument {
  const person = { id: 'ann', name: null };
  return {
    ...{ id: 'd', kind: 'shortlist', kindVersion: 1, title: 'Partners', revision: 1 },
    content: SHORTLIST.empty,
    ...{ shelf: 'ACTIVE', right: 'OWN', shares: [], owner: person, lastChangedBy: person },
    ...{ createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z', deletedAfter: null },
    ...change,
  };
}

/** An API that answers as it is told, and keeps what it was sent. */
class FakeApi implements SavingApi {
  isAway = false;
  current: SavedDocument | null = aDocument();
  readonly sent: Sending[] = [];

  send(sending: Sending): Promise<Outcome> {
    this.sent.push(sending);
    if (this.isAway) return Promise.resolve({ type: 'unanswered' });
    const { title, content } = sending.attempt;
    const revision = (sending.baseRevision ?? 0) + 1;
    this.current = aDocument({ id: sending.id, title, content, revision });
    return Promise.resolve({ type: 'saved', document: this.current });
  }

  load(): Promise<SavedDocument | null> {
    return this.isAway ? Promise.reject(new TypeError('away')) : Promise.resolve(this.current);
  }
}

let uuids = 0;

function aTab(tab: string, parts: Pick<SavedWorkParts, 'api' | 'drafts'>): SavedWork {
  return new SavedWork({
    ...parts,
    connection: createConnection(),
    tabs: aloneTab(tab),
    person: () => Promise.resolve('ann'),
    uuid: () => `uuid-${String((uuids += 1))}`,
    now: () => 0,
  });
}

/** Lets everything happen that waits for no clock. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function opened(work: SavedWork) {
  const session = work.session('d');
  session.subscribe(() => undefined);
  await settled();
  return session;
}

const rename = (title: string) => (written: { content: SavedDocument['content'] }) => ({
  ...written,
  title,
});

describe('saved work of a browser', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('saves after a pause, once for all that was typed', async () => {
    const api = new FakeApi();
    const session = await opened(aTab('one', { api, drafts: draftsIn(memoryStorage()) }));
    session.edit(rename('P'), 'title');
    jest.advanceTimersByTime(PAUSE_MS - 1);
    session.edit(rename('Pa'), 'title');
    jest.advanceTimersByTime(PAUSE_MS - 1);
    expect(api.sent).toEqual([]);
    jest.advanceTimersByTime(1);
    await settled();
    expect(api.sent.map(({ attempt }) => attempt.title)).toEqual(['Pa']);
    expect(session.isUnsaved()).toBe(false);
  });

  it('keeps what is typed while the server is away, names it, and sends the same edit again', async () => {
    const api = new FakeApi();
    const work = aTab('one', { api, drafts: draftsIn(memoryStorage()) });
    const session = await opened(work);
    api.isAway = true;
    session.edit(rename('Away'), 'title');
    jest.advanceTimersByTime(PAUSE_MS);
    await settled();
    expect(work.unsaved()).toEqual([{ id: 'd', title: 'Away', status: 'unsaved' }]);
    api.isAway = false;
    jest.advanceTimersByTime(10_000);
    await settled();
    expect(work.unsaved()).toEqual([]);
    expect(api.current?.title).toBe('Away');
    const [first, second] = api.sent;
    expect(second?.attempt.editId).toBe(first?.attempt.editId);
  });

  it('sends what a closed tab left, without its page being opened', async () => {
    const api = new FakeApi();
    const storage = memoryStorage();
    const first = await opened(aTab('one', { api, drafts: draftsIn(storage) }));
    api.isAway = true;
    first.edit(rename('Left behind'), 'title');
    jest.clearAllTimers();
    api.isAway = false;
    await aTab('two', { api, drafts: draftsIn(storage) }).goOn();
    await settled();
    expect(api.current?.title).toBe('Left behind');
  });

  it('shows what a closed tab left though the server is away, and what can be undone', async () => {
    const api = new FakeApi();
    const storage = memoryStorage();
    const first = await opened(aTab('one', { api, drafts: draftsIn(storage) }));
    api.isAway = true;
    first.edit(rename('Left behind'), 'title');
    jest.clearAllTimers();
    const second = await opened(aTab('two', { api, drafts: draftsIn(storage) }));
    expect(second.state().saving?.mine.title).toBe('Left behind');
    second.undo();
    expect(second.state().saving?.mine.title).toBe('Partners');
  });

  it('leaves the drafts of somebody else alone', async () => {
    const api = new FakeApi();
    const drafts = draftsIn(memoryStorage());
    const first = await opened(aTab('one', { api, drafts }));
    api.isAway = true;
    first.edit(rename('Secret'), 'title');
    jest.clearAllTimers();
    const [draft] = drafts.all();
    if (draft !== undefined) drafts.keep({ ...draft, personId: 'bob' });
    api.isAway = false;
    const second = await opened(aTab('two', { api, drafts }));
    expect(second.state().saving?.mine.title).toBe('Partners');
    expect(api.sent).toEqual([]);
  });

  it('begins a document while the server is away', async () => {
    const api = new FakeApi();
    api.isAway = true;
    api.current = null;
    const work = aTab('one', { api, drafts: draftsIn(memoryStorage()) });
    const id = await work.begin(SHORTLIST, { title: 'New', content: SHORTLIST.empty });
    await settled();
    expect(work.unsaved()).toEqual([{ id, title: 'New', status: 'unsaved' }]);
    api.isAway = false;
    jest.advanceTimersByTime(10_000);
    await settled();
    expect(api.sent.map(({ baseRevision }) => baseRevision)).toEqual([null, null]);
    expect(work.unsaved()).toEqual([]);
  });

  it('shows what others changed when somebody comes back to the page, unless something is unsaved', async () => {
    const api = new FakeApi();
    const work = aTab('one', { api, drafts: draftsIn(memoryStorage()) });
    const session = await opened(work);
    api.current = aDocument({ title: 'Changed elsewhere', revision: 2 });
    work.look();
    await settled();
    expect(session.state().saving?.mine.title).toBe('Changed elsewhere');
    session.edit(rename('Mine'), 'title');
    api.current = aDocument({ title: 'Changed again', revision: 3 });
    work.look();
    await settled();
    expect(session.state().saving?.mine.title).toBe('Mine');
  });

  it('says when the device does not keep what is typed', async () => {
    const full = {
      ...memoryStorage(),
      setItem: () => {
        throw new Error('full');
      },
    };
    const api = new FakeApi();
    const work = aTab('one', { api, drafts: draftsIn(full) });
    const session = await opened(work);
    session.edit(rename('No room'), 'title');
    expect([session.state().isKept, work.isLosing()]).toEqual([false, true]);
  });
});
