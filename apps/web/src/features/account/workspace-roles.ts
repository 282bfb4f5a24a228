import type { WorkspaceRole } from '../../graphql/generated';

/** The roles of a workspace; each may do what those before it may. */
export const ROLES = [
  'VIEWER',
  'EDITOR',
  'COORDINATOR',
  'ADMINISTRATOR',
] as const satisfies readonly WorkspaceRole[];

export function isRole(text: string): text is WorkspaceRole {
  return ROLES.some((role) => role === text);
}
