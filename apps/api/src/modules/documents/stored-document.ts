import type { SharedAccess } from '@trellis/domain/access';
import {
  type DocumentChange,
  type DocumentState,
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
} from '@trellis/domain/documents';
import * as z from 'zod';
import { decodeRow } from '../../platform/graph/decode';

const SHARED_ACCESS = ['view', 'edit'] as const satisfies readonly SharedAccess[];

const jsonObject = z.record(z.string(), z.json());

/** A JSON object that is kept as text, because a property of a node holds no object. */
const storedObject = z.string().transform((text, context): JsonObject => {
  const value = z.json().safeParse(JSON.parse(text));
  if (value.success && isJsonObject(value.data)) return value.data;
  context.addIssue('is no JSON object');
  return z.NEVER;
});

/** A workspace that a document is shared with. */
export interface StoredShare {
  readonly workspaceId: string;
  readonly name: string;
  readonly access: SharedAccess;
}

/** A document with what the graph keeps beside its state. */
export interface StoredDocument {
  readonly state: DocumentState;
  readonly shares: readonly StoredShare[];
  readonly createdAt: string;
  readonly changedAt: string;
  /** Id of the person of the last change; null for the product itself. */
  readonly changedBy: string | null;
  readonly trashedAt: string | null;
}

const documentColumns = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindVersion: z.int(),
    title: z.string(),
    content: storedObject,
    revision: z.int(),
    isArchived: z.boolean(),
    isTrashed: z.boolean(),
    trashedAt: z.string().nullable(),
    createdAt: z.string(),
    changedAt: z.string(),
    changedBy: z.string().nullable(),
    ownerId: z.string(),
    shares: z.array(
      z.object({ workspaceId: z.string(), name: z.string(), access: z.enum(SHARED_ACCESS) }),
    ),
  })
  .transform(
    ({ createdAt, changedAt, changedBy, trashedAt, shares, ...state }): StoredDocument => ({
      state: {
        ...state,
        shares: new Map(shares.map(({ workspaceId, access }) => [workspaceId, access])),
      },
      ...{ shares, createdAt, changedAt, changedBy, trashedAt },
    }),
  );

export const documentRow = decodeRow(documentColumns);

const written = { title: z.string(), kindVersion: z.int(), content: jsonObject };

const changeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('created'), kind: z.string(), ownerId: z.string(), ...written }),
  z.object({ type: z.literal('edited'), ...written }),
  z.object({ type: z.literal('restored'), from: z.int(), ...written }),
  z.object({ type: z.enum(['archived', 'unarchived', 'trashed', 'untrashed']) }),
  z.object({
    type: z.literal('shared'),
    workspaceId: z.string(),
    access: z.enum(SHARED_ACCESS).nullable(),
  }),
  z.object({ type: z.literal('handedOver'), ownerId: z.string() }),
]) satisfies z.ZodType<DocumentChange>;

/** One change of a document with who made it and when. */
export interface StoredVersion {
  readonly number: number;
  readonly at: string;
  readonly authorId: string | null;
  readonly change: DocumentChange;
}

const versionColumns = z
  .object({
    number: z.int(),
    type: z.string(),
    at: z.string(),
    authorId: z.string().nullable(),
    payload: storedObject,
  })
  .transform(({ number, type, at, authorId, payload }): StoredVersion => ({
    ...{ number, at, authorId },
    change: changeSchema.parse({ ...payload, type }),
  }));

export const versionRow = decodeRow(versionColumns);

/** The words of a document for its search: its title and every text in it. */
export function textsOf(title: string, content: JsonObject): string {
  const texts: string[] = [title];
  const pending: Json[] = [content];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value === 'string') texts.push(value);
    else if (isJsonList(value)) pending.push(...value);
    else if (isJsonObject(value)) pending.push(...Object.values(value));
  }
  return texts.join(' ');
}
