import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  ArchiveDocumentDocument,
  type ChangedDocumentFragment,
  DeleteDocumentDocument,
  RestoreDocumentVersionDocument,
  ShareDocumentDocument,
  type SharedAccess,
  TrashDocumentDocument,
  UnarchiveDocumentDocument,
  UntrashDocumentDocument,
} from '../../graphql/generated';
import { apiProblem } from '../../graphql/api-problem';
import type { SavedDocument } from '../../shared/documents/saving-api';

/** The changed document, or the code of why nothing was changed. */
export type ActOutcome =
  | { readonly document: SavedDocument; readonly code: null }
  | { readonly document: null; readonly code: string | null };

export type Move = 'archive' | 'unarchive' | 'trash' | 'untrash';

export interface DocumentActs {
  readonly move: (id: string, move: Move) => Promise<ActOutcome>;
  readonly share: (
    id: string,
    workspaceId: string,
    access: SharedAccess | null,
  ) => Promise<ActOutcome>;
  readonly restore: (id: string, number: number) => Promise<ActOutcome>;
  /** Deletes for good; the outcome has no document, and a code only where it failed. */
  readonly remove: (id: string) => Promise<ActOutcome>;
}

const MOVES = {
  archive: ArchiveDocumentDocument,
  unarchive: UnarchiveDocumentDocument,
  trash: TrashDocumentDocument,
  untrash: UntrashDocumentDocument,
} as const;

function outcomeOf(result: ChangedDocumentFragment | undefined): ActOutcome {
  if (result === undefined) return { document: null, code: 'INTERNAL' };
  return 'code' in result
    ? { document: null, code: result.code }
    : { document: result, code: null };
}

async function answered(
  ask: () => Promise<ChangedDocumentFragment | undefined>,
): Promise<ActOutcome> {
  try {
    return outcomeOf(await ask());
  } catch (error) {
    return { document: null, code: apiProblem(error).code };
  }
}

/** What can be done to a document beside writing in it. */
export function useDocumentActs(): DocumentActs {
  const client = useApolloClient();
  return useMemo(
    () => ({
      move: (id, move) =>
        answered(async () => {
          const { data } = await client.mutate<
            Readonly<Record<string, ChangedDocumentFragment>>,
            { id: string }
          >({ mutation: MOVES[move], variables: { id } });
          return Object.values(data ?? {}).find((each) => typeof each === 'object');
        }),
      share: (id, workspaceId, access) =>
        answered(async () => {
          const variables = { id, workspaceId, access };
          const { data } = await client.mutate({ mutation: ShareDocumentDocument, variables });
          return data?.shareDocument;
        }),
      restore: (id, number) =>
        answered(async () => {
          const mutation = RestoreDocumentVersionDocument;
          const { data } = await client.mutate({ mutation, variables: { id, number } });
          return data?.restoreDocumentVersion;
        }),
      remove: async (id) => {
        try {
          const mutation = DeleteDocumentDocument;
          const { data } = await client.mutate({ mutation, variables: { id } });
          const result = data?.deleteDocument;
          if (result?.__typename === 'DocumentDeleted') return { document: null, code: null };
          return { document: null, code: result?.code ?? 'INTERNAL' };
        } catch (error) {
          return { document: null, code: apiProblem(error).code };
        }
      },
    }),
    [client],
  );
}
