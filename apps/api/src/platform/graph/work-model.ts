/**
 * The part of the graph that people write: who they are, what they save and what was done. It carries no provenance of
 * a source, is never imported, and never part of the public snapshot that computations read.
 */
import type { NodeDescription } from './graph-model';

/** Labels of saved work with their unique key. */
export const WORK_NODES = {
  Person: {
    key: 'id',
    description: 'Somebody who uses this installation; the id is drawn at random and says nothing.',
    required: ['createdAt'],
  },
  Workspace: {
    key: 'id',
    description: 'People who work together: a school, a coordination office, a consortium.',
    required: ['name', 'createdAt'],
  },
  Account: {
    key: 'id',
    description:
      'How a person signs in: user name, hash of the password, second factor; apart from the person, so that nothing that reads people reads secrets.',
    required: ['userName', 'userKey', 'isDisabled', 'createdAt'],
  },
  Session: {
    key: 'id',
    description: 'A browser in which a person is signed in; holds the hash of its token.',
    required: ['tokenHash', 'createdAt', 'usedAt'],
  },
  AccessToken: {
    key: 'id',
    description:
      'A token of a person for scripts; holds its hash, what it is good for and when it ends.',
    required: ['tokenHash', 'name', 'scopes', 'createdAt', 'expiresAt'],
  },
  OneTimeLink: {
    key: 'id',
    description: 'A link with which a person sets a password once; holds the hash of its token.',
    required: ['tokenHash', 'createdAt', 'expiresAt'],
  },
  SignInAttempts: {
    key: 'id',
    description:
      'Failed sign-ins in a row under a user name, by the hash of the name, whether or not anybody has it.',
    required: ['failures', 'lastAt', 'openAt'],
  },
  Document: {
    key: 'id',
    description: 'A piece of saved work as it is now: a shortlist, a saved search, a saved view.',
    required: ['kind', 'kindVersion', 'title', 'content', 'revision', 'createdAt', 'changedAt'],
  },
  DocumentVersion: {
    key: 'id',
    description: 'One change of a document; all of them in order give the document again.',
    required: ['number', 'type', 'at', 'payload'],
  },
  AuditEntry: {
    key: 'id',
    description: 'Something that was done or refused, chained to the entry before by its hash.',
    required: ['sequence', 'at', 'action', 'hash'],
  },
  AuditHead: {
    key: 'id',
    description: 'The end of the audit trail: its length and its last hash.',
    required: ['sequence', 'hash'],
  },
} as const satisfies Record<string, NodeDescription>;

export type WorkLabel = keyof typeof WORK_NODES;

export interface WorkRelationshipDescription {
  readonly from: WorkLabel;
  readonly to: readonly string[];
  readonly description: string;
}

/** Relationship types of saved work with their ends. */
export const WORK_RELATIONSHIPS = {
  MEMBER_OF: {
    from: 'Person',
    to: ['Workspace'],
    description: 'The person belongs to the workspace with a role.',
  },
  ACCOUNT_OF: { from: 'Account', to: ['Person'], description: 'The person signs in by it.' },
  SESSION_OF: { from: 'Session', to: ['Person'], description: 'The person is signed in by it.' },
  TOKEN_OF: { from: 'AccessToken', to: ['Person'], description: 'Its bearer acts for the person.' },
  LINK_FOR: { from: 'OneTimeLink', to: ['Person'], description: 'It is for the person.' },
  OWNED_BY: { from: 'Document', to: ['Person'], description: 'The document is the person’s.' },
  SHARED_WITH: {
    from: 'Document',
    to: ['Workspace'],
    description: 'The workspace may view or edit the document (access).',
  },
  HAS_VERSION: {
    from: 'Document',
    to: ['DocumentVersion'],
    description: 'A change of the document.',
  },
  REFERS_TO: {
    from: 'Document',
    to: ['Organisation', 'Region'],
    description: 'The document is about the record; taken away in the trash and brought back.',
  },
} as const satisfies Record<string, WorkRelationshipDescription>;
