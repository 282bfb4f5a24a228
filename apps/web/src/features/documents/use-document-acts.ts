import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  ArchiveDocumentDocument,
  type ArchiveDocumentMutation,
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

/** Every change of a document is answered alike. */
type Changed = ArchiveDocumentMutation['archiveDocument'];

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

type Asking = (client: ApolloClient, id: string) => Promise<Changed | undefined>;

const MOVES: Readonly<Record<Move, Asking>> = {
  archive: async (client, id) => {
    const mutation = ArchiveDocumentDocument;
    return (await client.mutate({ mutation, variables: { id } })).data?.archiveDocument;
  },
  unarchive: async (client, id) => {
    const mutation = UnarchiveDocumentDocument;
    return (await client.mutate({ mutation, variables: { id } })).data?.unarchiveDocument;
  },
  trash: async (client, id) => {
    const mutation = TrashDocumentDocument;
    return (await client.mutate({ mutation, variables: { id } })).data?.trashDocument;
  },
  untrash: async (client, id) => {
    const mutation = UntrashDocumentDocument;
    return (await client.mutate({ mutation, variables: { id } })).data?.untrashDocument;
  },
};

function outcomeOf(result: Changed | undefined): ActOutcome {
  if (result === undefined) return { document: null, code: 'INTERNAL' };
  return result.__typename === 'Document'
    ? { document: result, code: null }
    : { document: null, code: result.code };
}

async function answered(ask: () => Promise<Changed | undefined>): Promise<ActOutcome> {
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
      move: (id, move) => answered(() => MOVES[move](client, id)),
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
