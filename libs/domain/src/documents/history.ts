import type { SharedAccess } from '../access/index';
import type { JsonObject } from './json';

/** What a document is at one moment. */
export interface DocumentState {
  readonly id: string;
  readonly kind: string;
  /** Version of the shape of the content. */
  readonly kindVersion: number;
  readonly ownerId: string;
  readonly title: string;
  readonly content: JsonObject;
  /** Number of the last event, from 1. */
  readonly revision: number;
  readonly isArchived: boolean;
  readonly isTrashed: boolean;
  readonly shares: ReadonlyMap<string, SharedAccess>;
}

/** What happened to a document. */
export type DocumentChange =
  | (Written & { readonly type: 'created'; readonly kind: string; readonly ownerId: string })
  | (Written & { readonly type: 'edited' })
  | (Written & { readonly type: 'restored'; readonly from: number })
  | { readonly type: 'archived' | 'unarchived' | 'trashed' | 'untrashed' }
  | {
      readonly type: 'shared';
      readonly workspaceId: string;
      /** Null takes the share back. */
      readonly access: SharedAccess | null;
    }
  | { readonly type: 'handedOver'; readonly ownerId: string };

interface Written {
  readonly title: string;
  readonly kindVersion: number;
  readonly content: JsonObject;
}

/** The document after a change. */
export function afterChange(state: DocumentState, change: DocumentChange): DocumentState {
  const next = { ...state, revision: state.revision + 1 };
  switch (change.type) {
    case 'created':
      return started(state.id, change);
    case 'edited':
    case 'restored': {
      const { title, kindVersion, content } = change;
      return { ...next, title, kindVersion, content };
    }
    case 'archived':
    case 'unarchived':
      return { ...next, isArchived: change.type === 'archived' };
    case 'trashed':
    case 'untrashed':
      return { ...next, isTrashed: change.type === 'trashed' };
    case 'shared':
      return { ...next, shares: withShare(state.shares, change.workspaceId, change.access) };
    case 'handedOver':
      return { ...next, ownerId: change.ownerId };
  }
}

/** A document at its first revision. */
export function started(
  id: string,
  change: Extract<DocumentChange, { readonly type: 'created' }>,
): DocumentState {
  const { kind, ownerId, title, kindVersion, content } = change;
  return {
    id,
    kind,
    kindVersion,
    ownerId,
    title,
    content,
    revision: 1,
    isArchived: false,
    isTrashed: false,
    shares: new Map(),
  };
}

function withShare(
  shares: DocumentState['shares'],
  workspaceId: string,
  access: SharedAccess | null,
): DocumentState['shares'] {
  const others = [...shares].filter(([id]) => id !== workspaceId);
  return new Map(access === null ? others : [...others, [workspaceId, access]]);
}

/** The document that a whole history leads to; null for a history that does not begin with its creation. */
export function rebuilt(id: string, changes: readonly DocumentChange[]): DocumentState | null {
  const [first, ...later] = changes;
  if (first?.type !== 'created') return null;
  return later.reduce(afterChange, started(id, first));
}
