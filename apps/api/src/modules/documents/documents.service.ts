import { Injectable } from '@nestjs/common';
import { type Actor, can, type Member, type SharedAccess } from '@trellis/domain/access';
import {
  type ContentProblem,
  type DocumentChange,
  type DocumentState,
  isSameJson,
  isTooLong,
  type JsonObject,
  MAXIMUM_CONTENT,
  MAXIMUM_TITLE,
  parseContent,
  started,
} from '@trellis/domain/documents';
import {
  err,
  ok,
  type PageRequest,
  problem,
  type Problem,
  type Result,
} from '@trellis/domain/kernel';
import { wordsOf } from '../../platform/full-text/fold-text';
import { connectionAt, offsetOf } from '../../platform/graphql/pagination';
import { DocumentChanges, type DocumentProblem } from './document-changes';
import { DocumentKinds } from './document-kinds';
import { documentView, stateAt, subjectOf, versionViews } from './document-view';
import { type DocumentConditions, DocumentsRepository } from './documents.repository';
import {
  type DocumentConnectionType,
  type DocumentFilterInput,
  DocumentShelf,
  type DocumentType,
  type DocumentVersionConnectionType,
} from './documents.types';

/** What somebody wants to save. */
export interface Writing {
  readonly id: string;
  readonly title: string;
  readonly kindVersion: number;
  readonly content: JsonObject;
  readonly editId: string | null;
}

/** Somebody else has saved in between. */
export interface EditConflict extends Problem<'editConflict'> {
  readonly current: DocumentType;
  readonly baseTitle: string;
  readonly baseContent: JsonObject;
}

export type TooLong = Problem<'contentTooLong'> & { readonly faults: readonly [] };
type Written = {
  readonly title: string;
  readonly kindVersion: number;
  readonly content: JsonObject;
};
type WritingProblem = ContentProblem | TooLong | DocumentProblem;

/** Saved work: finds it, saves it, and keeps its history. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly changes: DocumentChanges,
    private readonly kinds: DocumentKinds,
  ) {}

  async list(
    member: Member,
    filter: DocumentFilterInput,
    page: PageRequest,
  ): Promise<DocumentConnectionType> {
    const conditions = conditionsOf(member, filter);
    const [counts, rows] = await Promise.all([
      this.documents.kindCounts(conditions),
      this.documents.page(conditions, page),
    ]);
    const wanted = counts.filter(({ kind }) => conditions.kinds?.includes(kind) ?? true);
    const total = wanted.reduce((sum, { count }) => sum + count, 0);
    const nodes = rows.map((row) => documentView(row, member, this.kinds));
    return { ...connectionAt(nodes, total, page), kinds: counts };
  }

  /** The document; null where there is none or the actor may not read it, which look the same. */
  async find(actor: Actor, id: string): Promise<DocumentType | null> {
    const stored = await this.documents.find(id);
    if (stored === null || !can(actor, 'document:read', subjectOf(stored.state))) return null;
    const isOwn = can(actor, 'document:administer', subjectOf(stored.state));
    if (stored.state.isTrashed && !isOwn) return null;
    return documentView(stored, actor, this.kinds);
  }

  async create(
    member: Member,
    kind: string,
    writing: Writing,
  ): Promise<Result<DocumentType, WritingProblem>> {
    const checked = this.checked(kind, writing);
    if (!checked.ok) return checked;
    const ownerId = member.personId;
    const change = { type: 'created' as const, kind, ownerId, ...checked.value };
    const state = started(writing.id, change);
    const outcome = await this.changes.create({ member, editId: writing.editId }, state, change);
    return outcome.ok ? this.found(member, writing.id) : outcome;
  }

  async save(
    member: Member,
    writing: Writing,
    baseRevision: number,
  ): Promise<Result<DocumentType, WritingProblem | EditConflict>> {
    const asked = {
      member,
      id: writing.id,
      action: 'document:edit',
      editId: writing.editId,
    } as const;
    const outcome = await this.changes.apply<WritingProblem | EditConflict>(
      asked,
      async (stored) => {
        const { state } = stored;
        if (state.isTrashed) return err(problem('documentTrashed'));
        const checked = this.checked(state.kind, writing);
        if (!checked.ok) return checked;
        if (isSameWriting(checked.value, state)) return ok(null);
        if (state.revision !== baseRevision) {
          const base = await this.stateAt(writing.id, baseRevision);
          if (base === null) return err(problem('versionUnknown', { number: baseRevision }));
          if (!isSameWriting(base, state)) {
            const current = documentView(stored, member, this.kinds);
            const { title: baseTitle, content: baseContent } = base;
            return err({ ...problem('editConflict'), current, baseTitle, baseContent });
          }
        }
        return ok({ type: 'edited', ...checked.value });
      },
    );
    return outcome.ok ? this.found(member, writing.id) : outcome;
  }

  /** Puts a document on a shelf: archives, throws away, or takes back. */
  async move(
    member: Member,
    id: string,
    type: 'archived' | 'unarchived' | 'trashed' | 'untrashed',
  ): Promise<Result<DocumentType, DocumentProblem>> {
    return this.changed(member, id, ({ isArchived, isTrashed }) => {
      const isThere = {
        archived: isArchived,
        unarchived: !isArchived,
        trashed: isTrashed,
        untrashed: !isTrashed,
      };
      return ok(isThere[type] ? null : { type });
    });
  }

  async share(
    member: Member,
    id: string,
    { workspaceId, access }: { readonly workspaceId: string; readonly access: SharedAccess | null },
  ): Promise<Result<DocumentType, DocumentProblem>> {
    const isMember = await this.documents.isMember(member.personId, workspaceId);
    return this.changed(member, id, ({ shares }) => {
      // A share may be taken back from a workspace that one has left; a new one needs to be in it.
      if (!isMember && access !== null) return err(problem('workspaceUnknown'));
      const isSame = (shares.get(workspaceId) ?? null) === access;
      return ok(isSame ? null : { type: 'shared', workspaceId, access });
    });
  }

  /** Brings back title and content of an earlier version, as a new change. */
  async restoreVersion(
    member: Member,
    id: string,
    number: number,
  ): Promise<Result<DocumentType, DocumentProblem>> {
    const former = await this.stateAt(id, number);
    const asked = { member, id, action: 'document:edit', editId: null } as const;
    const outcome = await this.changes.apply<DocumentProblem>(asked, ({ state }) => {
      if (state.isTrashed) return Promise.resolve(err(problem('documentTrashed')));
      if (former === null || number > state.revision) {
        return Promise.resolve(err(problem('versionUnknown', { number })));
      }
      if (isSameWriting(former, state)) return Promise.resolve(ok(null));
      const { title, kindVersion, content } = former;
      return Promise.resolve(ok({ type: 'restored', from: number, title, kindVersion, content }));
    });
    return outcome.ok ? this.found(member, id) : outcome;
  }

  /** Removes a document for good; it must be in the trash. */
  async deleteForGood(member: Member, id: string): Promise<Result<null, DocumentProblem>> {
    const asked = { member, id, action: 'document:administer', editId: null } as const;
    return this.changes.remove(asked, ({ isTrashed }) =>
      isTrashed ? null : problem('documentNotTrashed'),
    );
  }

  async versions(
    id: string,
    revision: number,
    page: PageRequest,
  ): Promise<DocumentVersionConnectionType> {
    const newest = revision - offsetOf(page);
    const history = await this.documents.versionsUpTo(id, newest);
    const nodes = versionViews(id, history).slice(0, page.first);
    return connectionAt(nodes, revision, page);
  }

  private async changed(
    member: Member,
    id: string,
    decide: (state: DocumentState) => Result<DocumentChange | null, DocumentProblem>,
  ): Promise<Result<DocumentType, DocumentProblem>> {
    const asked = { member, id, action: 'document:administer', editId: null } as const;
    const outcome = await this.changes.apply<DocumentProblem>(asked, ({ state }) =>
      Promise.resolve(decide(state)),
    );
    return outcome.ok ? this.found(member, id) : outcome;
  }

  private async stateAt(id: string, number: number): Promise<ReturnType<typeof stateAt>> {
    if (number < 1) return null;
    const history = await this.documents.versionsUpTo(id, number);
    return history.length === number ? stateAt(id, history) : null;
  }

  private async found(member: Member, id: string): Promise<Result<DocumentType, DocumentProblem>> {
    const stored = await this.documents.find(id);
    if (stored === null) return err(problem('documentUnknown'));
    return ok(documentView(stored, member, this.kinds));
  }

  private checked(kindName: string, writing: Writing): Result<Written, WritingProblem> {
    const kind = this.kinds.find(kindName);
    if (kind === null) return err(problem('kindUnknown', { kind: kindName }));
    const title = writing.title.trim();
    if (title === '' || title.length > MAXIMUM_TITLE) {
      return err(problem('titleInvalid', { maximum: MAXIMUM_TITLE }));
    }
    if (isTooLong(writing.content)) {
      return err({ ...problem('contentTooLong', { maximum: MAXIMUM_CONTENT }), faults: [] });
    }
    const content = parseContent(kind, writing.kindVersion, writing.content);
    if (!content.ok) return content;
    return ok({ title, kindVersion: kind.version, content: content.value });
  }
}

function isSameWriting(a: Written, b: Written): boolean {
  return a.title === b.title && a.kindVersion === b.kindVersion && isSameJson(a.content, b.content);
}

function conditionsOf(member: Member, filter: DocumentFilterInput): DocumentConditions {
  const shelf = filter.shelf ?? DocumentShelf.ACTIVE;
  const words = wordsOf(filter.text ?? '').slice(0, 20);
  const kinds = filter.kinds ?? [];
  return {
    personId: member.personId,
    isTrashed: shelf === DocumentShelf.TRASH,
    isArchived: shelf === DocumentShelf.TRASH ? null : shelf === DocumentShelf.ARCHIVED,
    words: words.length === 0 ? null : words,
    about: filter.about ?? null,
    kinds: kinds.length === 0 ? null : kinds,
  };
}
