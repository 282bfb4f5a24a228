import type { Side } from '@trellis/domain/documents';
import { retryDelay } from '../../graphql/connection';
import type { Draft, Drafts } from './drafts';
import {
  afterEvent,
  begun,
  isSendable,
  isUnsaved,
  opened,
  type Saving,
  type SavingEvent,
} from './saving';
import type { SavedDocument, SavingApi } from './saving-api';
import type { Written } from './writing';

/** What is known of a document that is open in this tab. */
export interface OpenState {
  readonly stage: 'loading' | 'open' | 'missing' | 'failed';
  readonly kind: string;
  readonly kindVersion: number;
  /** Null until it is loaded or begun. */
  readonly saving: Saving | null;
  /** What the server said last: whose it is, where it lies, who may do what. Null before its first answer. */
  readonly details: SavedDocument | null;
  /** Why it could not be loaded. */
  readonly error: unknown;
  /** Whether this device keeps what is not saved. */
  readonly isKept: boolean;
}

export interface SessionSurroundings {
  readonly api: SavingApi;
  readonly drafts: Drafts;
  readonly tab: string;
  /** Whose drafts these are. */
  readonly personId: () => string;
  readonly uuid: () => string;
  readonly now: () => number;
  /** When something begins to look at the document. */
  readonly onOpen: (session: DocumentSession) => void;
  readonly onSaved: (session: DocumentSession) => void;
  /** After every change, for what is told of all documents together. */
  readonly onChange: () => void;
}

/** Autosave comes this long after the last key. */
export const PAUSE_MS = 1500;

const UNOPENED: OpenState = {
  stage: 'loading',
  kind: '',
  kindVersion: 1,
  saving: null,
  details: null,
  error: null,
  isKept: true,
};

/** One document that is open in this tab: keeps it on the device at once, and saves it after a pause until it is saved. */
export class DocumentSession {
  private current: OpenState = UNOPENED;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;

  constructor(
    readonly id: string,
    private readonly around: SessionSurroundings,
  ) {}

  readonly state = (): OpenState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.around.onOpen(this);
    return () => this.listeners.delete(listener);
  };

  isWatched(): boolean {
    return this.listeners.size > 0;
  }

  isUnsaved(): boolean {
    const { saving } = this.current;
    return saving !== null && isUnsaved(saving);
  }

  /** Begins a document that the server does not know yet. */
  begin(kind: string, kindVersion: number, written: Written): void {
    this.move({ stage: 'open', kind, kindVersion, saving: begun(written) });
    this.send();
  }

  /** Goes on with what a tab left on this device. */
  adopt(draft: Draft): void {
    const { kind, kindVersion, saving } = draft;
    this.move({ stage: 'open', kind, kindVersion, saving });
    if (draft.tab !== this.around.tab) this.around.drafts.drop(draft);
    this.send();
  }

  async load(): Promise<void> {
    try {
      const document = await this.around.api.load(this.id);
      if (document !== null) this.receive(document);
      else if (this.current.saving === null) this.move({ stage: 'missing' });
    } catch (error) {
      if (this.current.saving === null) this.move({ stage: 'failed', error });
    }
  }

  /** Takes what the server says of the document, however it came here. */
  receive(document: SavedDocument): void {
    const { saving, details } = this.current;
    const isOlder = details !== null && details.revision > document.revision;
    this.move({
      stage: 'open',
      kind: document.kind,
      kindVersion: document.kindVersion,
      details: isOlder ? details : document,
      saving: saving === null ? opened(document) : afterEvent(saving, { type: 'loaded', document }),
    });
    this.plan();
  }

  edit(change: (written: Written) => Written, field: string | null): void {
    const { saving } = this.current;
    if (saving === null) return;
    const written = change(saving.mine);
    this.take({ type: 'edited', written, field, at: this.around.now() });
    this.plan();
  }

  undo(): void {
    this.take({ type: 'undone' });
    this.plan();
  }

  redo(): void {
    this.take({ type: 'redone' });
    this.plan();
  }

  resolve(sides: ReadonlyMap<string, Side>): void {
    this.take({ type: 'resolved', sides });
    this.send();
  }

  retry(): void {
    if (this.current.saving === null) {
      this.move({ stage: 'loading', error: null });
      void this.load();
      return;
    }
    this.take({ type: 'retried' });
    this.send();
  }

  /** Sends at once what waits, when the page is left or the server is back. */
  flush(isLeaving = false): void {
    if (this.current.stage === 'failed') this.retry();
    else this.send(isLeaving);
  }

  private plan(): void {
    clearTimeout(this.timer);
    const { saving } = this.current;
    if (saving === null || !isSendable(saving)) return;
    const wait = saving.phase === 'away' ? retryDelay(this.tries) : PAUSE_MS;
    this.timer = setTimeout(() => this.send(), wait);
  }

  private send(isLeaving = false): void {
    clearTimeout(this.timer);
    const { saving } = this.current;
    if (saving === null || !isSendable(saving)) return;
    this.take({ type: 'sent', editId: this.around.uuid() });
    void this.deliver(isLeaving);
  }

  private async deliver(isLeaving: boolean): Promise<void> {
    const { kind, kindVersion, saving } = this.current;
    const attempt = saving?.attempt ?? null;
    if (saving === null || attempt === null) return;
    const baseRevision = saving.base?.revision ?? null;
    const outcome = await this.around.api.send({
      ...{ id: this.id, kind, kindVersion, baseRevision, attempt, isLeaving },
    });
    this.tries = outcome.type === 'unanswered' ? this.tries + 1 : 0;
    if ('document' in outcome) this.move({ details: outcome.document });
    this.take(outcome);
    if (outcome.type === 'saved') this.around.onSaved(this);
    this.plan();
  }

  private take(event: SavingEvent): void {
    const { saving } = this.current;
    if (saving !== null) this.move({ saving: afterEvent(saving, event) });
  }

  private move(change: Partial<OpenState>): void {
    const former = this.current.saving;
    const next = { ...this.current, ...change };
    const isKept = next.saving === former ? next.isKept : this.keep(next);
    this.current = { ...next, isKept };
    this.listeners.forEach((listener) => listener());
    this.around.onChange();
  }

  /** Puts the writing on this device before anything is sent; with nothing unsaved and no step there is nothing to keep. */
  private keep({ saving, kind, kindVersion }: OpenState): boolean {
    if (saving === null) return true;
    const { drafts, tab, personId, now } = this.around;
    const { past, future } = saving.steps;
    if (!isUnsaved(saving) && past.length + future.length === 0) {
      drafts.drop({ id: this.id, tab });
      return true;
    }
    return drafts.keep({
      id: this.id,
      personId: personId(),
      tab,
      kind,
      kindVersion,
      at: now(),
      saving,
    });
  }
}
