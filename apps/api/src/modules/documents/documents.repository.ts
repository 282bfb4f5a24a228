import { Injectable } from '@nestjs/common';
import {
  type DocumentChange,
  type DocumentReferences,
  type DocumentState,
  NO_REFERENCES,
} from '@trellis/domain/documents';
import type { PageRequest } from '@trellis/domain/kernel';
import * as z from 'zod';
import { foldText } from '../../platform/full-text/fold-text';
import { decodeColumn, decodeRow, ignoreRow, integer } from '../../platform/graph/decode';
import { GraphDatabase, type GraphTransaction } from '../../platform/graph/graph-database';
import { offsetOf } from '../../platform/graphql/pagination';
import {
  CREATE_DOCUMENT,
  DELETE_DOCUMENT,
  DOCUMENT_BY_ID,
  DOCUMENT_PAGE,
  KIND_COUNTS,
  LOCK_DOCUMENT,
  STORE_CHANGE,
  TRASHED_BEFORE,
  VERSION_OF_EDIT,
  VERSION_PAGE,
  VERSIONS_UP_TO,
  WORKSPACE_OF_PERSON,
} from './documents.cypher';
import {
  documentRow,
  type StoredDocument,
  type StoredVersion,
  textsOf,
  versionRow,
} from './stored-document';

/** What a list of documents is narrowed to; null does not narrow. */
export interface DocumentConditions {
  readonly personId: string;
  readonly isTrashed: boolean;
  readonly isArchived: boolean | null;
  /** Folded words, all of which the document has. */
  readonly words: readonly string[] | null;
  /** Id of an organisation that the document is about. */
  readonly about: string | null;
  readonly kinds: readonly string[] | null;
}

/** One change as it is written. */
export interface WrittenChange {
  readonly state: DocumentState;
  readonly change: DocumentChange;
  readonly references: DocumentReferences;
  readonly at: string;
  readonly authorId: string | null;
  /** Id that the client gave the edit, so that sending it twice saves it once. */
  readonly editId: string | null;
}

const kindCountRow = decodeRow(z.object({ kind: z.string(), count: z.int() }));
export type KindCount = ReturnType<typeof kindCountRow>;

@Injectable()
export class DocumentsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.graph.transaction(work);
  }

  async find(id: string): Promise<StoredDocument | null> {
    const [found] = await this.graph.read(DOCUMENT_BY_ID, { id }, documentRow);
    return found ?? null;
  }

  kindCounts(conditions: DocumentConditions): Promise<readonly KindCount[]> {
    return this.graph.read(KIND_COUNTS, { ...conditions }, kindCountRow);
  }

  page(conditions: DocumentConditions, page: PageRequest): Promise<readonly StoredDocument[]> {
    const bounds = { skip: integer(offsetOf(page)), limit: integer(page.first) };
    return this.graph.read(DOCUMENT_PAGE, { ...conditions, ...bounds }, documentRow);
  }

  versions(id: string, page: PageRequest): Promise<readonly StoredVersion[]> {
    const bounds = { skip: integer(offsetOf(page)), limit: integer(page.first) };
    return this.graph.read(VERSION_PAGE, { id, ...bounds }, versionRow);
  }

  versionsUpTo(id: string, number: number): Promise<readonly StoredVersion[]> {
    return this.graph.read(VERSIONS_UP_TO, { id, number: integer(number) }, versionRow);
  }

  trashedBefore(moment: string): Promise<readonly string[]> {
    return this.graph.read(TRASHED_BEFORE, { moment }, decodeColumn('id', z.string()));
  }

  async isMember(personId: string, workspaceId: string): Promise<boolean> {
    const rows = await this.graph.read(WORKSPACE_OF_PERSON, { personId, workspaceId }, ignoreRow);
    return rows.length > 0;
  }

  async lock(
    transaction: GraphTransaction,
    id: string,
    at: string,
  ): Promise<StoredDocument | null> {
    const [found] = await transaction.run(LOCK_DOCUMENT, { id, at }, documentRow);
    return found ?? null;
  }

  /** Whether an edit was saved before, under the id that its client gave it. */
  async isSaved(transaction: GraphTransaction, id: string, editId: string): Promise<boolean> {
    return (await transaction.run(VERSION_OF_EDIT, { id, editId }, ignoreRow)).length > 0;
  }

  async create(transaction: GraphTransaction, written: WrittenChange): Promise<void> {
    const { id, ownerId } = written.state;
    await transaction.run(CREATE_DOCUMENT, { id, ownerId, at: written.at }, ignoreRow);
    await this.store(transaction, written);
  }

  /** Writes the state after a change, and the change itself. */
  async store(transaction: GraphTransaction, written: WrittenChange): Promise<void> {
    const { state, at, authorId } = written;
    const { ownerId, shares, id, kind, title, isArchived, isTrashed } = state;
    // What is in the trash is tied to nothing, so that nothing counts it.
    const { organisations, regions } = isTrashed ? NO_REFERENCES : written.references;
    await transaction.run(
      STORE_CHANGE,
      {
        ...{ id, ownerId, organisations, regions },
        shares: [...shares].map(([workspaceId, access]) => ({ workspaceId, access })),
        properties: {
          ...{ kind, title, isArchived, isTrashed, changedAt: at, changedBy: authorId },
          kindVersion: integer(state.kindVersion),
          content: JSON.stringify(state.content),
          revision: integer(state.revision),
          trashedAt: isTrashed ? at : null,
          searchText: foldText(textsOf(title, state.content)),
        },
        version: versionProperties(written),
      },
      ignoreRow,
    );
  }

  async delete(transaction: GraphTransaction, id: string): Promise<void> {
    await transaction.run(DELETE_DOCUMENT, { id }, ignoreRow);
  }
}

function versionProperties(written: WrittenChange): Readonly<Record<string, unknown>> {
  const { state, at, authorId, editId } = written;
  const { type, ...payload } = written.change;
  return {
    id: `${state.id}/${state.revision}`,
    number: integer(state.revision),
    ...{ type, at, authorId, editId },
    payload: JSON.stringify(payload),
  };
}
