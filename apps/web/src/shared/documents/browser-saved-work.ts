import type { ApolloClient } from '@apollo/client';
import type { Connection } from '../../graphql/connection';
import { SessionDocument } from '../../graphql/generated';
import { draftsIn, type DraftStorage } from './drafts';
import { aloneTab, type LiveTabs, tabsOn } from './live-tabs';
import { SavedWork } from './saved-work';
import { savingApi } from './saving-api';

/** For a browser that forbids storage: nothing is kept beyond the page, and the page says so. */
const NO_STORAGE: DraftStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
};

const PERSON_KEY = 'trellis-person';

function storage(): DraftStorage {
  try {
    return window.localStorage;
  } catch {
    return NO_STORAGE;
  }
}

function remember(kept: DraftStorage, personId: string): void {
  try {
    kept.setItem(PERSON_KEY, personId);
  } catch {
    // Without it, drafts wait for the server to say whose they are.
  }
}

/** A random UUID (version 4); `crypto.randomUUID` exists on encrypted pages only. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, place) => {
    const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number): string => hex.slice(from, to).join('');
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
}

function tabs(): LiveTabs {
  const tab = randomUuid();
  if (typeof BroadcastChannel === 'undefined') return aloneTab(tab);
  return tabsOn(new BroadcastChannel('trellis-tabs'), tab);
}

/** Saved work in this browser: drafts in its storage, saving through the API. */
export function browserSavedWork(client: ApolloClient, connection: Connection): SavedWork {
  const kept = storage();
  return new SavedWork({
    api: savingApi(client),
    connection,
    drafts: draftsIn(kept),
    tabs: tabs(),
    person: async () => {
      try {
        const { data } = await client.query({ query: SessionDocument });
        const personId = data?.session.personId ?? '';
        remember(kept, personId);
        return personId;
      } catch {
        return kept.getItem(PERSON_KEY) ?? '';
      }
    },
    uuid: randomUuid,
    now: () => Date.now(),
  });
}

/**
 * Goes on with unsaved work now and whenever the device is online again; sends everything when the page is left, and
 * looks for the changes of others when somebody comes back to it.
 */
export function watchPage(work: SavedWork): () => void {
  const goOn = (): void => void work.goOn();
  const turn = (): void => {
    if (document.visibilityState === 'hidden') work.flush();
    else work.look();
  };
  const leave = (event: BeforeUnloadEvent): void => {
    work.flush();
    if (work.isLosing()) event.preventDefault();
  };
  goOn();
  window.addEventListener('online', goOn);
  window.addEventListener('beforeunload', leave);
  document.addEventListener('visibilitychange', turn);
  return () => {
    window.removeEventListener('online', goOn);
    window.removeEventListener('beforeunload', leave);
    document.removeEventListener('visibilitychange', turn);
  };
}
