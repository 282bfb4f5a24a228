import { isAtLeast, type Actor, type Member, type Scope, type WorkspaceRole } from './roles';

/** What an action is done to, which decides who may do it. */
export type SubjectKind = 'public' | 'member' | 'installation' | 'document' | 'workspace';

interface ActionRule {
  readonly subject: SubjectKind;
  /** What a token must be good for; null where none is enough, because it would let a script take the account over. */
  readonly scope: Scope | null;
}

const reading = (subject: SubjectKind): ActionRule => ({ subject, scope: 'read' });
const writing = (subject: SubjectKind): ActionRule => ({ subject, scope: 'write' });
const inPerson = (subject: SubjectKind): ActionRule => ({ subject, scope: null });

/** Every action of the product. Each operation of the API names one; without a name it is closed to everybody. */
export const ACTIONS = {
  'account:administer': inPerson('installation'),
  'account:begin': inPerson('public'),
  'account:edit': inPerson('member'),
  'account:read': reading('public'),
  'document:administer': writing('document'),
  'document:create': writing('member'),
  'document:edit': writing('document'),
  'document:list': reading('member'),
  'document:read': reading('document'),
  'explore:read': reading('public'),
  'health:read': reading('public'),
  'niche:read': reading('public'),
  'organisation:read': reading('public'),
  'project:read': reading('public'),
  'recommendation:read': reading('public'),
  'search:read': reading('public'),
  'session:begin': inPerson('public'),
  'session:manage': inPerson('member'),
  'statistics:read': reading('public'),
  'taxonomy:read': reading('public'),
  'token:manage': inPerson('member'),
  'workspace:administer': writing('workspace'),
  'workspace:create': writing('member'),
  'workspace:leave': writing('workspace'),
  'workspace:read': reading('workspace'),
} as const satisfies Record<string, ActionRule>;
export type Action = keyof typeof ACTIONS;

/** How a workspace sees a document that is shared with it. */
export type SharedAccess = 'view' | 'edit';

/** A piece of saved work, as far as rights go. */
export interface DocumentSubject {
  readonly kind: 'document';
  readonly ownerId: string;
  /** The workspaces it is shared with, by id. */
  readonly shares: ReadonlyMap<string, SharedAccess>;
}

/** A workspace, as far as rights go. */
export interface WorkspaceSubject {
  readonly kind: 'workspace';
  readonly id: string;
}

/** What an action is done to; null asks whether the actor may do it to anything at all. */
export type Subject = DocumentSubject | WorkspaceSubject | null;

/** Whether the scopes of the actor's token cover the action; a session has no such bounds. */
function isInScope(member: Member, scope: Scope | null): boolean {
  return member.scopes === null || (scope !== null && member.scopes.has(scope));
}

function sharedRoles(member: Member, { shares }: DocumentSubject): readonly SharedRole[] {
  return [...shares].flatMap(([workspaceId, access]) => {
    const role = member.memberships.get(workspaceId);
    return role === undefined ? [] : [{ role, access }];
  });
}

interface SharedRole {
  readonly role: WorkspaceRole;
  readonly access: SharedAccess;
}

function canWithDocument(member: Member, action: Action, document: DocumentSubject): boolean {
  if (document.ownerId === member.personId) return true;
  const shared = sharedRoles(member, document);
  if (action === 'document:read') return shared.length > 0;
  if (action === 'document:edit') {
    return shared.some(({ role, access }) => access === 'edit' && isAtLeast(role, 'editor'));
  }
  return false;
}

function canWithWorkspace(member: Member, action: Action, { id }: WorkspaceSubject): boolean {
  const role = member.memberships.get(id);
  if (role === undefined) return false;
  return action !== 'workspace:administer' || isAtLeast(role, 'administrator');
}

/**
 * Whether the actor may do the action to the subject.
 *
 * Public actions are open to everybody. Everything else needs a person, whose token must cover the action; what would
 * hand the account to the bearer of a token is closed to tokens. The installation is its administrators'.
 * A document is its owner's; a workspace that it is shared with reads it, and edits it where it is shared for
 * editing and the person is an editor there or more. Sharing, handing over and throwing away stay the owner's.
 * A workspace is read and left by its members and run by its administrators; to run the installation gives no right
 * to a workspace or a document.
 */
export function can(actor: Actor, action: Action, subject: Subject = null): boolean {
  const rule = ACTIONS[action];
  if (rule.subject === 'public') return true;
  if (actor.kind === 'visitor') return false;
  if (!isInScope(actor, rule.scope)) return false;
  if (rule.subject === 'installation') return subject === null && actor.isAdministrator;
  if (subject === null) return true;
  if (subject.kind !== rule.subject) return false;
  return subject.kind === 'document'
    ? canWithDocument(actor, action, subject)
    : canWithWorkspace(actor, action, subject);
}
