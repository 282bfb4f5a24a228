import type { JsonObject } from '@trellis/domain/documents';
import type { Connection } from '../../graphql/connection';
import { DocumentSession } from './document-session';
import { type Draft, type Drafts, forgettable } from './drafts';
import type { LiveTabs } from './live-tabs';
import { isUnsaved, type SaveStatus, saveStatus } from './saving';
import type { SavingApi } from './saving-api';
import type { Written } from './writing';

/** A document of which something is on this device only. */
export interface Unsaved {
  readonly id: string;
  readonly title: string;
  readonly status: SaveStatus;
}

export interface SavedWorkParts {
  readonly api: SavingApi;
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly tabs: LiveTabs;
  /** Id of the one who asks, whose drafts alone are taken over; empty for a visitor. */
  readonly person: () => Promise<string>;
  readonly uuid: () => string;
  readonly now: () => number;
}

/** Every document that is open or unsaved in this tab, and the drafts that closed tabs left on this device. */
export class SavedWork {
  private readonly sessions = new Map<string, DocumentSession>();
  private readonly listeners = new Set<() => void>();
  private unsavedNow: readonly Unsaved[] = [];
  private personId = '';
  private left: readonly Draft[] = [];
  private looking: Promise<void> | null = null;

  constructor(private readonly parts: SavedWorkParts) {
    parts.tabs.onSaved((id) => void this.sessions.get(id)?.load());
    parts.connection.subscribe(() => {
      if (parts.connection.state() === 'up') void this.goOn();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The documents that are not saved, for whoever has to be told. */
  readonly unsaved = (): readonly Unsaved[] => this.unsavedNow;

  /** Sends what is not saved, and takes over what closed tabs left. */
  readonly goOn = async (): Promise<void> => {
    this.sessions.forEach((session) => session.flush());
    this.looking = this.lookForLeft();
    await this.looking;
    new Set(this.left.map(({ id }) => id)).forEach((id) => this.takeNext(this.session(id)));
  };

  /** Looks again at what is on screen, for what others changed meanwhile. */
  readonly look = (): void =>
    this.sessions.forEach((session) => {
      if (session.isWatched()) void session.load();
    });

  readonly flush = (): void => this.sessions.forEach((session) => session.flush(true));

  /** Whether leaving the page would lose something, because the device did not keep it. */
  readonly isLosing = (): boolean =>
    [...this.sessions.values()].some((session) => session.isUnsaved() && !session.state().isKept);

  /** The document in this tab; it loads once something looks at it. */
  readonly session = (id: string): DocumentSession => {
    const known = this.sessions.get(id);
    if (known !== undefined) return known;
    const { api, drafts, tabs, uuid, now } = this.parts;
    const session = new DocumentSession(id, {
      ...{ api, drafts, uuid, now },
      tab: tabs.tab,
      personId: () => this.personId,
      onOpen: (opened) => void this.fill(opened),
      onSaved: (saved) => {
        tabs.tellSaved(saved.id);
        this.takeNext(saved);
      },
      onChange: () => this.tell(),
    });
    this.sessions.set(id, session);
    return session;
  };

  /** Begins a document and gives its id; it is on this device at once and goes up as soon as it can. */
  readonly begin = async (
    kind: { readonly name: string; readonly version: number },
    written: Written,
  ): Promise<string> => {
    this.personId = await this.parts.person();
    const id = this.parts.uuid();
    this.session(id).begin(kind.name, kind.version, written);
    return id;
  };

  /** Changes a document that need not be on screen; false where it cannot be reached. */
  readonly change = async (
    id: string,
    change: (content: JsonObject) => JsonObject,
  ): Promise<boolean> => {
    const session = this.session(id);
    if (session.state().saving === null) await this.fill(session);
    if (session.state().saving === null) return false;
    session.edit((written) => ({ ...written, content: change(written.content) }), null);
    session.flush();
    return true;
  };

  /** What a closed tab left comes first, so that what the server holds hides nothing of it. */
  private async fill(session: DocumentSession): Promise<void> {
    if (session.state().saving === null) {
      this.looking ??= this.lookForLeft();
      await this.looking;
      this.takeNext(session);
    }
    await session.load();
  }

  /** Goes on with a draft that a closed tab left: unsaved ones one after the other, else the one with the last steps. */
  private takeNext(session: DocumentSession): void {
    if (session.isUnsaved()) return;
    const drafts = this.left.filter(({ id }) => id === session.id);
    const next = drafts.find(({ saving }) => isUnsaved(saving));
    const last = session.state().saving === null ? drafts.at(-1) : undefined;
    const draft = next ?? last;
    if (draft === undefined) return;
    this.left = this.left.filter((each) => each !== draft);
    session.adopt(draft);
  }

  private async lookForLeft(): Promise<void> {
    const { drafts, tabs, person, now } = this.parts;
    this.personId = await person();
    const others = drafts
      .all()
      .filter(({ tab, personId }) => tab !== tabs.tab && personId === this.personId);
    if (others.length === 0) {
      this.left = [];
      return;
    }
    const living = await tabs.others();
    const dead = others.filter(({ tab }) => !living.has(tab)).sort((a, b) => a.at - b.at);
    const forgotten = forgettable(dead, now());
    forgotten.forEach((draft) => drafts.drop(draft));
    this.left = dead.filter((draft) => !forgotten.includes(draft));
  }

  private tell(): void {
    const unsaved = [...this.sessions.values()].flatMap((session) => {
      const { saving } = session.state();
      const status = saving === null ? 'saved' : saveStatus(saving);
      if (saving === null || status === 'saved' || status === 'saving') return [];
      return [{ id: session.id, title: saving.mine.title, status }];
    });
    if (JSON.stringify(unsaved) === JSON.stringify(this.unsavedNow)) return;
    this.unsavedNow = unsaved;
    this.listeners.forEach((listener) => listener());
  }
}
