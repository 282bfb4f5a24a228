import { can, type Actor, type DocumentSubject } from '@trellis/domain/access';
import {
  afterChange,
  differences,
  type DocumentState,
  parseContent,
  rebuilt,
  started,
} from '@trellis/domain/documents';
import type { DocumentKinds } from './document-kinds';
import {
  DocumentRight,
  DocumentShelf,
  type DocumentType,
  type DocumentVersionType,
} from './documents.types';
import type { StoredDocument, StoredVersion } from './stored-document';

/** Days that a document stays in the trash. */
export const DAYS_IN_TRASH = 30;

const DAY_MS = 86_400_000;

/** What rights look at. */
export function subjectOf({ ownerId, shares }: DocumentState): DocumentSubject {
  return { kind: 'document', ownerId, shares };
}

export function rightOf(actor: Actor, state: DocumentState): DocumentRight {
  if (can(actor, 'document:administer', subjectOf(state))) return DocumentRight.OWN;
  return can(actor, 'document:edit', subjectOf(state)) ? DocumentRight.EDIT : DocumentRight.VIEW;
}

function shelfOf({ isTrashed, isArchived }: DocumentState): DocumentShelf {
  if (isTrashed) return DocumentShelf.TRASH;
  return isArchived ? DocumentShelf.ARCHIVED : DocumentShelf.ACTIVE;
}

/** The document as the actor sees it; content of an older version is upgraded for reading, and stays stored as it was. */
export function documentView(
  { state, shares, createdAt, changedAt, changedBy, trashedAt }: StoredDocument,
  actor: Actor,
  kinds: DocumentKinds,
): DocumentType {
  const { id, kind, title, revision, ownerId } = state;
  const known = kinds.find(kind);
  const upgraded = known === null ? null : parseContent(known, state.kindVersion, state.content);
  const isUpgraded = known !== null && upgraded?.ok === true;
  return {
    ...{ id, kind, title, revision, ownerId, createdAt, changedAt, changedBy },
    kindVersion: isUpgraded ? known.version : state.kindVersion,
    content: isUpgraded ? upgraded.value : state.content,
    shelf: shelfOf(state),
    right: rightOf(actor, state),
    shares,
    deletedAfter:
      trashedAt === null
        ? null
        : new Date(Date.parse(trashedAt) + DAYS_IN_TRASH * DAY_MS).toISOString(),
  };
}

/** The states that a whole history went through, oldest first. */
function statesOf(id: string, versions: readonly StoredVersion[]): readonly DocumentState[] {
  const states: DocumentState[] = [];
  for (const { change } of versions) {
    const last = states.at(-1);
    if (last !== undefined) states.push(afterChange(last, change));
    else if (change.type === 'created') states.push(started(id, change));
  }
  return states;
}

/** Changes with what each did to title and content, newest first; `versions` is the whole history up to them. */
export function versionViews(
  id: string,
  versions: readonly StoredVersion[],
): readonly DocumentVersionType[] {
  const states = statesOf(id, versions);
  return versions
    .map(({ number, at, authorId, change }, place) => {
      const [before, after] = [states[place - 1], states[place]];
      const found = differences(
        before === undefined ? {} : { title: before.title, content: before.content },
        after === undefined ? {} : { title: after.title, content: after.content },
      );
      return {
        ...{ number, at, authorId, change: change.type },
        differences: found.map((each) => ({
          path: each.path,
          before: each.before ?? null,
          after: each.after ?? null,
        })),
      };
    })
    .reverse();
}

/** The document as it was after one of its changes; null where the history does not reach it. */
export function stateAt(id: string, versions: readonly StoredVersion[]): DocumentState | null {
  return rebuilt(
    id,
    versions.map(({ change }) => change),
  );
}
