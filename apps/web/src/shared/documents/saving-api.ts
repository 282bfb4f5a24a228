import type { ApolloClient } from '@apollo/client';
import {
  CreateDocumentDocument,
  type DocumentFieldsFragment,
  OneDocumentDocument,
  SaveDocumentDocument,
} from '../../graphql/generated';
import { apiProblem } from '../../graphql/api-problem';
import type { Attempt } from './saving';

export type SavedDocument = DocumentFieldsFragment;

/** What became of a writing that was sent. */
export type Outcome =
  | { readonly type: 'saved' | 'conflicted'; readonly document: SavedDocument }
  | { readonly type: 'refused'; readonly code: string }
  /** Nobody knows whether it arrived. */
  | { readonly type: 'unanswered' };

export interface Sending {
  readonly id: string;
  readonly kind: string;
  readonly kindVersion: number;
  /** Null where the server does not know the document yet. */
  readonly baseRevision: number | null;
  readonly attempt: Attempt;
  /** Whether the page is being left, so that the browser has to carry the request on without it. */
  readonly isLeaving: boolean;
}

/** The part of the API that saving needs. */
export interface SavingApi {
  readonly send: (sending: Sending) => Promise<Outcome>;
  /** Null where there is no such document for the one who asks; throws where there is no answer. */
  readonly load: (id: string) => Promise<SavedDocument | null>;
}

/** Browsers carry no more than 64 KB on for a page that is left. */
const MOST_CARRIED = 60_000;

export function savingApi(client: ApolloClient): SavingApi {
  return {
    send: async (sending) => {
      try {
        return await (sending.baseRevision === null
          ? create(client, sending)
          : save(client, sending, sending.baseRevision));
      } catch (error) {
        return failure(error);
      }
    },
    load: async (id) => {
      const { data } = await client.query({
        query: OneDocumentDocument,
        variables: { id },
        fetchPolicy: 'network-only',
      });
      return data?.document ?? null;
    },
  };
}

function failure(error: unknown): Outcome {
  const { code } = apiProblem(error);
  const isFinal = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || code === 'BAD_USER_INPUT';
  return isFinal ? { type: 'refused', code } : { type: 'unanswered' };
}

function contextOf({ isLeaving, attempt }: Sending): {
  readonly fetchOptions: { readonly keepalive: boolean };
} {
  const isSmall = JSON.stringify(attempt).length < MOST_CARRIED;
  return { fetchOptions: { keepalive: isLeaving && isSmall } };
}

async function create(client: ApolloClient, sending: Sending): Promise<Outcome> {
  const { id, kind, kindVersion, attempt } = sending;
  const { data } = await client.mutate({
    mutation: CreateDocumentDocument,
    variables: { id, kind, kindVersion, ...attempt },
    context: contextOf(sending),
  });
  const result = data?.createDocument;
  if (result === undefined) return { type: 'unanswered' };
  return result.__typename === 'Document'
    ? { type: 'saved', document: result }
    : { type: 'refused', code: result.code };
}

async function save(
  client: ApolloClient,
  sending: Sending,
  baseRevision: number,
): Promise<Outcome> {
  const { id, kindVersion, attempt } = sending;
  const { data } = await client.mutate({
    mutation: SaveDocumentDocument,
    variables: { id, kindVersion, baseRevision, ...attempt },
    context: contextOf(sending),
  });
  const result = data?.saveDocument;
  if (result === undefined) return { type: 'unanswered' };
  switch (result.__typename) {
    case 'Document':
      return { type: 'saved', document: result };
    case 'DocumentConflict':
      return { type: 'conflicted', document: result.current };
    case 'ContentProblem':
    case 'DocumentProblem':
      return { type: 'refused', code: result.code };
  }
}
