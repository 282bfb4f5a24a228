import { ACTIONS, can, VISITOR, WORKSPACE_ROLES, isAtLeast } from './index';
import type { Action, Actor, DocumentSubject, Member, WorkspaceRole } from './index';

function aMember(change: Partial<Member> = {}): Member {
  return {
    kind: 'member',
    personId: 'ann',
    isAdministrator: false,
    memberships: new Map(),
    scopes: null,
    ...change,
  };
}

function inWorkspace(role: WorkspaceRole, personId = 'bob'): Member {
  return aMember({ personId, memberships: new Map([['school', role]]) });
}

const PRIVATE: DocumentSubject = { kind: 'document', ownerId: 'ann', shares: new Map() };
const SHOWN: DocumentSubject = { ...PRIVATE, shares: new Map([['school', 'view']]) };
const WORKED_ON: DocumentSubject = { ...PRIVATE, shares: new Map([['school', 'edit']]) };

const WORKSPACE_ACTIONS = ['workspace:read', 'workspace:leave', 'workspace:administer'] as const;
const DOCUMENT_ACTIONS = ['document:read', 'document:edit', 'document:administer'] as const;

function allowed(actor: Actor, subject: DocumentSubject): readonly Action[] {
  return DOCUMENT_ACTIONS.filter((action) => can(actor, action, subject));
}

describe('rights', () => {
  it('open public actions to everybody', () => {
    expect(can(VISITOR, 'niche:read')).toBe(true);
    expect(can(aMember(), 'niche:read')).toBe(true);
  });

  it('keep everything else from visitors', () => {
    const open = Object.entries(ACTIONS).flatMap(([action, rule]) =>
      rule.subject !== 'public' && can(VISITOR, action as Action) ? [action] : [],
    );
    expect(open).toEqual([]);
  });

  it('leave a private document to its owner', () => {
    expect(allowed(aMember(), PRIVATE)).toEqual([...DOCUMENT_ACTIONS]);
    expect(allowed(VISITOR, PRIVATE)).toEqual([]);
    for (const role of WORKSPACE_ROLES) expect(allowed(inWorkspace(role), PRIVATE)).toEqual([]);
  });

  it('do not open a document to those who run the installation', () => {
    expect(allowed(aMember({ personId: 'root', isAdministrator: true }), PRIVATE)).toEqual([]);
  });

  it('let a workspace read what is shown to it, whatever the role', () => {
    for (const role of WORKSPACE_ROLES) {
      expect(allowed(inWorkspace(role), SHOWN)).toEqual(['document:read']);
    }
  });

  it('let editors and those above work on what is shared for it', () => {
    expect(WORKSPACE_ROLES.map((role) => allowed(inWorkspace(role), WORKED_ON).length)).toEqual([
      1, 2, 2, 2,
    ]);
  });

  it('do not follow a role into another workspace', () => {
    const elsewhere = aMember({ personId: 'bob', memberships: new Map([['other', 'editor']]) });
    expect(allowed(elsewhere, WORKED_ON)).toEqual([]);
  });

  it('narrow a token to its scopes, the owner’s too', () => {
    const reader = aMember({ scopes: new Set(['read']) });
    expect(allowed(reader, PRIVATE)).toEqual(['document:read']);
    expect(can(reader, 'document:create')).toBe(false);
    expect(can(aMember({ scopes: new Set() }), 'document:list')).toBe(false);
  });

  it('keep accounts, sessions and tokens from tokens, whatever their scopes', () => {
    const script = aMember({ isAdministrator: true, scopes: new Set(['read', 'write']) });
    const closed = Object.keys(ACTIONS).filter((action) => !can(script, action as Action));
    expect(closed).toEqual([
      'account:administer',
      'account:edit',
      'session:manage',
      'token:manage',
    ]);
  });

  it('leave the installation to its administrators', () => {
    expect(can(aMember(), 'account:administer')).toBe(false);
    expect(can(aMember({ isAdministrator: true }), 'account:administer')).toBe(true);
  });

  it('leave a workspace to its members, and its running to its administrators', () => {
    const school = { kind: 'workspace', id: 'school' } as const;
    const inside = WORKSPACE_ROLES.map((role) =>
      WORKSPACE_ACTIONS.filter((action) => can(inWorkspace(role), action, school)),
    );
    const members = ['workspace:read', 'workspace:leave'];
    expect(inside).toEqual([members, members, members, [...WORKSPACE_ACTIONS]]);
    const root = aMember({ isAdministrator: true });
    expect(WORKSPACE_ACTIONS.filter((action) => can(root, action, school))).toEqual([]);
  });

  it('refuse an action on a subject of another kind', () => {
    const school = { kind: 'workspace', id: 'school' } as const;
    expect(can(inWorkspace('administrator'), 'document:read', school)).toBe(false);
    expect(can(aMember(), 'workspace:read', PRIVATE)).toBe(false);
  });

  it('order the roles', () => {
    expect(isAtLeast('coordinator', 'editor')).toBe(true);
    expect(isAtLeast('viewer', 'editor')).toBe(false);
    expect(isAtLeast('editor', 'editor')).toBe(true);
  });
});
