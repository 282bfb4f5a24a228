import type { Actor, Member, Scope, Subject, WorkspaceRole } from '@trellis/domain/access';

/** The records that an operation may be asked about, as seen by the one who asks. */
export const RECORDS = ['own', 'sharedToView', 'sharedToEdit', 'foreign'] as const;
export type RecordKind = (typeof RECORDS)[number];

function aMember(role: WorkspaceRole | null, change: Partial<Member> = {}): Member {
  return {
    kind: 'member',
    personId: 'asker',
    isAdministrator: false,
    memberships: new Map(role === null ? [] : [['school', role]]),
    scopes: null,
    ...change,
  };
}

const scopes = (...given: readonly Scope[]): Partial<Member> => ({ scopes: new Set(given) });

/** Everybody who may ask: roles are those in the workspace that records are shared with. */
export const ASKERS = {
  visitor: { kind: 'visitor' },
  owner: aMember(null),
  viewer: aMember('viewer'),
  editor: aMember('editor'),
  coordinator: aMember('coordinator'),
  administrator: aMember('administrator'),
  installationAdministrator: aMember(null, { isAdministrator: true }),
  readingToken: aMember('administrator', scopes('read')),
  writingToken: aMember('administrator', { ...scopes('read', 'write'), isAdministrator: true }),
} as const satisfies Record<string, Actor>;
export type Asker = keyof typeof ASKERS;

/**
 * A decision: for each asker, whether the operation is open (y) or not (-) on an own record, one shared to view, one
 * shared to edit, and a foreign one. Operations without a record have the same letter four times.
 */
type Decision = Readonly<Record<Asker, string>>;

const [YES, NO] = ['yyyy', '----'];

const EVERYBODY: Decision = {
  ...{ visitor: YES, owner: YES, viewer: YES, editor: YES, coordinator: YES, administrator: YES },
  ...{ installationAdministrator: YES, readingToken: YES, writingToken: YES },
};
const SIGNED_IN: Decision = { ...EVERYBODY, visitor: NO };
const SIGNED_IN_TO_WRITE: Decision = { ...SIGNED_IN, readingToken: NO };
const IN_PERSON: Decision = { ...SIGNED_IN, readingToken: NO, writingToken: NO };
const THE_INSTALLATION: Decision = {
  ...{ visitor: NO, owner: NO, viewer: NO, editor: NO, coordinator: NO, administrator: NO },
  ...{ installationAdministrator: YES, readingToken: NO, writingToken: NO },
};
const OWN_ONLY: Decision = {
  ...{ visitor: NO, owner: 'y---', viewer: 'y---', editor: 'y---', coordinator: 'y---' },
  ...{ administrator: 'y---', installationAdministrator: 'y---' },
  ...{ readingToken: NO, writingToken: 'y---' },
};
const DOCUMENT_TO_READ: Decision = {
  ...{ visitor: NO, owner: 'y---', viewer: 'yyy-', editor: 'yyy-', coordinator: 'yyy-' },
  ...{ administrator: 'yyy-', installationAdministrator: 'y---' },
  ...{ readingToken: 'yyy-', writingToken: 'yyy-' },
};
const DOCUMENT_TO_EDIT: Decision = {
  ...{ visitor: NO, owner: 'y---', viewer: 'y---', editor: 'y-y-', coordinator: 'y-y-' },
  ...{ administrator: 'y-y-', installationAdministrator: 'y---' },
  ...{ readingToken: NO, writingToken: 'y-y-' },
};
/** Of workspaces, all but the foreign one are the workspace of the role. */
const MEMBERS: Decision = {
  ...{ visitor: NO, owner: NO, viewer: 'yyy-', editor: 'yyy-', coordinator: 'yyy-' },
  ...{ administrator: 'yyy-', installationAdministrator: NO },
  ...{ readingToken: 'yyy-', writingToken: 'yyy-' },
};
const MEMBERS_TO_WRITE: Decision = { ...MEMBERS, readingToken: NO };
const THE_WORKSPACE: Decision = {
  ...MEMBERS_TO_WRITE,
  ...{ viewer: NO, editor: NO, coordinator: NO },
};

function each(decision: Decision, ...operations: readonly string[]): [string, Decision][] {
  return operations.map((operation) => [operation, decision]);
}

/** The decision of every operation, written down by hand: what the code decides is held against it. */
export const DECISIONS: ReadonlyMap<string, Decision> = new Map([
  ...each(EVERYBODY, 'challenges', 'countries', 'ecosystems', 'expand', 'exploredNode'),
  ...each(EVERYBODY, 'liveExamples', 'neighbourhood', 'niche', 'nichePartners', 'organisation'),
  ...each(EVERYBODY, 'organisations', 'partnerSuggestion', 'partnerSuggestions', 'project'),
  ...each(EVERYBODY, 'projects', 'region', 'regionNiches', 'regionWithoutNiches', 'regions'),
  ...each(EVERYBODY, 'search', 'sector', 'sectors', 'statistics', 'theme', 'tiesAmong'),
  ...each(EVERYBODY, 'typeahead', 'session', 'accountOfLink', 'createFirstAccount', 'signIn'),
  ...each(EVERYBODY, 'signOut', 'setPasswordByLink'),
  ...each(SIGNED_IN, 'documents'),
  ...each(SIGNED_IN_TO_WRITE, 'createDocument', 'createWorkspace'),
  ...each(IN_PERSON, 'sessions', 'signOutEverywhere', 'endSession', 'changePassword', 'changeName'),
  ...each(IN_PERSON, 'beginSecondFactor', 'confirmSecondFactor', 'removeSecondFactor'),
  ...each(IN_PERSON, 'accessTokens', 'createAccessToken', 'revokeAccessToken'),
  ...each(THE_INSTALLATION, 'accounts', 'createAccount', 'recoverAccount', 'changeAccount'),
  ...each(DOCUMENT_TO_READ, 'document'),
  ...each(DOCUMENT_TO_EDIT, 'saveDocument', 'restoreDocumentVersion'),
  ...each(OWN_ONLY, 'archiveDocument', 'unarchiveDocument', 'trashDocument', 'untrashDocument'),
  ...each(OWN_ONLY, 'deleteDocument', 'shareDocument'),
  ...each(MEMBERS, 'workspace'),
  ...each(MEMBERS_TO_WRITE, 'leaveWorkspace'),
  ...each(THE_WORKSPACE, 'renameWorkspace', 'addWorkspaceMember', 'changeWorkspaceMember'),
]);

/** The record as rights see it; null for operations that are about none. */
export function subjectFor(kind: 'document' | 'workspace' | null, record: RecordKind): Subject {
  if (kind === null) return null;
  if (kind === 'workspace') return { kind, id: record === 'foreign' ? 'elsewhere' : 'school' };
  const access = record === 'sharedToView' ? 'view' : 'edit';
  const isShared = record === 'sharedToView' || record === 'sharedToEdit';
  return {
    kind,
    ownerId: record === 'own' ? 'asker' : 'somebody-else',
    shares: new Map(isShared ? [['school', access]] : []),
  };
}
