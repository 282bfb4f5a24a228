import { Injectable } from '@nestjs/common';
import { type Action, can, type Member } from '@trellis/domain/access';
import {
  afterChange,
  type DocumentChange,
  type DocumentReferences,
  type DocumentState,
  NO_REFERENCES,
  parseContent,
} from '@trellis/domain/documents';
import { err, ok, problem, type Problem, type Result } from '@trellis/domain/kernel';
import { AuditTrail, type AuditFact } from '../../platform/audit';
import type { GraphTransaction } from '../../platform/graph/graph-database';
import { DocumentKinds } from './document-kinds';
import { subjectOf } from './document-view';
import { DocumentsRepository } from './documents.repository';
import type { StoredDocument } from './stored-document';

/** Why a document was not changed. */
export type DocumentProblem = Problem<
  | 'documentUnknown'
  | 'documentReadOnly'
  | 'documentTrashed'
  | 'documentNotTrashed'
  | 'idTaken'
  | 'kindUnknown'
  | 'titleInvalid'
  | 'versionUnknown'
  | 'workspaceUnknown'
>;

/** A change asked for, with who asks. */
export interface AskedChange {
  readonly member: Member;
  readonly id: string;
  /** What the member must be allowed to do to the document. */
  readonly action: Action;
  /** Id of the edit by its client; null for changes that may be done twice. */
  readonly editId: string | null;
}

/** What is to become of a document; null leaves it as it is. */
export type Decision<P> = (stored: StoredDocument) => Promise<Result<DocumentChange | null, P>>;

/**
 * Writes changes: in one transaction the document is locked, the right to change it is checked on what it is now, the
 * change is decided, and document, history and audit trail are written. So no change is half done, and two that come at
 * once come one after the other.
 */
@Injectable()
export class DocumentChanges {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly kinds: DocumentKinds,
    private readonly audit: AuditTrail,
  ) {}

  async create(
    { member, editId }: Pick<AskedChange, 'member' | 'editId'>,
    state: DocumentState,
    change: Extract<DocumentChange, { readonly type: 'created' }>,
  ): Promise<Result<null, DocumentProblem>> {
    const at = new Date().toISOString();
    return this.documents.transaction(async (transaction) => {
      const taken = await this.documents.lock(transaction, state.id, at);
      if (taken !== null) {
        const isAgain =
          editId !== null && (await this.documents.isSaved(transaction, state.id, editId));
        const isOwn = taken.state.ownerId === member.personId;
        return isAgain && isOwn ? ok(null) : err(problem('idTaken'));
      }
      const written = { state, change, at, editId, authorId: member.personId };
      await this.documents.create(transaction, { ...written, references: this.references(state) });
      await this.audit.append(
        transaction,
        factOf({ member, at, state }, `document.${change.type}`),
      );
      return ok(null);
    });
  }

  async apply<P extends Problem>(
    asked: AskedChange,
    decide: Decision<P>,
  ): Promise<Result<null, P | DocumentProblem>> {
    const at = new Date().toISOString();
    return this.documents.transaction(async (transaction) => {
      const stored = await this.documents.lock(transaction, asked.id, at);
      if (stored === null) return err(problem('documentUnknown'));
      const refusal = await this.refusal(transaction, asked, { state: stored.state, at });
      if (refusal !== null) return err(refusal);
      if (await this.isDone(transaction, asked)) return ok(null);
      const decision = await decide(stored);
      if (!decision.ok) return decision;
      if (decision.value === null) return ok(null);
      await this.write(transaction, asked, { stored, change: decision.value, at });
      return ok(null);
    });
  }

  /** Removes a document for good; its trail stays. */
  async remove(
    asked: AskedChange,
    mayRemove: (state: DocumentState) => DocumentProblem | null,
  ): Promise<Result<null, DocumentProblem>> {
    const at = new Date().toISOString();
    return this.documents.transaction(async (transaction) => {
      const stored = await this.documents.lock(transaction, asked.id, at);
      if (stored === null) return err(problem('documentUnknown'));
      const refusal =
        (await this.refusal(transaction, asked, { state: stored.state, at })) ??
        mayRemove(stored.state);
      if (refusal !== null) return err(refusal);
      await this.documents.delete(transaction, asked.id);
      await this.audit.append(
        transaction,
        factOf({ member: asked.member, at, state: stored.state }, 'document.deleted'),
      );
      return ok(null);
    });
  }

  private async isDone(
    transaction: GraphTransaction,
    { id, editId }: AskedChange,
  ): Promise<boolean> {
    return editId !== null && (await this.documents.isSaved(transaction, id, editId));
  }

  private async write(
    transaction: GraphTransaction,
    { member, editId }: AskedChange,
    {
      stored,
      change,
      at,
    }: { readonly stored: StoredDocument; readonly change: DocumentChange; readonly at: string },
  ): Promise<void> {
    const state = afterChange(stored.state, change);
    const references = this.references(state);
    const written = { state, change, references, at, editId, authorId: member.personId };
    await this.documents.store(transaction, written);
    await this.audit.append(transaction, factOf({ member, at, state }, `document.${change.type}`));
  }

  /** Why the member may not do this; what the member may not even read is unknown, so that nobody learns that it exists. */
  private async refusal(
    transaction: GraphTransaction,
    { member, action }: AskedChange,
    { state, at }: Pick<Doing, 'state' | 'at'>,
  ): Promise<DocumentProblem | null> {
    const subject = subjectOf(state);
    if (can(member, action, subject)) return null;
    await this.audit.append(transaction, factOf({ member, at, state }, 'document.refused'));
    return problem(can(member, 'document:read', subject) ? 'documentReadOnly' : 'documentUnknown');
  }

  private references(state: DocumentState): DocumentReferences {
    const kind = this.kinds.find(state.kind);
    if (kind === null) return NO_REFERENCES;
    const content = parseContent(kind, state.kindVersion, state.content);
    return content.ok ? kind.references(content.value) : NO_REFERENCES;
  }
}

interface Doing {
  readonly member: Member;
  readonly at: string;
  readonly state: DocumentState;
}

function factOf({ member, at, state }: Doing, action: string): AuditFact {
  const { id, kind, revision } = state;
  return {
    ...{ at, action },
    actorId: member.personId,
    subjectKind: 'document',
    subjectId: id,
    details: { kind, revision },
  };
}
