/** Roles in a workspace, the least entitled first; each may do what those before it may. */
export const WORKSPACE_ROLES = ['viewer', 'editor', 'coordinator', 'administrator'] as const;
export type WorkspaceRole = (typeof WORKSPACE_ROLES)[number];

/** Whether a role is entitled to what another one is. */
export function isAtLeast(role: WorkspaceRole, wanted: WorkspaceRole): boolean {
  return WORKSPACE_ROLES.indexOf(role) >= WORKSPACE_ROLES.indexOf(wanted);
}

/** Somebody whom the product does not know: sees public records only. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** A person who is signed in, or the one person of an installation without accounts. */
export interface Member {
  readonly kind: 'member';
  readonly personId: string;
  /** Whether the person runs the installation: accounts, audit trail, settings. */
  readonly isAdministrator: boolean;
  /** The role in each workspace that the person belongs to, by id of the workspace. */
  readonly memberships: ReadonlyMap<string, WorkspaceRole>;
  /** What a token of the person may be used for; null for a session, which is not narrowed. */
  readonly scopes: ReadonlySet<Scope> | null;
}

/** Who asks. */
export type Actor = Visitor | Member;

export const VISITOR: Visitor = { kind: 'visitor' };

/** What a token for scripts can be narrowed to. */
export const SCOPES = ['read', 'write'] as const;
export type Scope = (typeof SCOPES)[number];
