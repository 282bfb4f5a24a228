import type { Actor } from '../graphql/request-context';

/** What can be allowed. Every field of Query names one. */
export const ACTIONS = [
  'explore:read',
  'health:read',
  'niche:read',
  'organisation:read',
  'project:read',
  'recommendation:read',
  'search:read',
  'statistics:read',
  'taxonomy:read',
] as const;
export type Action = (typeof ACTIONS)[number];

const ALLOWED: Readonly<Record<Actor['role'], ReadonlySet<Action>>> = {
  public: new Set(ACTIONS),
};

/** Whether the actor may do the action on public records. */
export function isAllowed(actor: Actor, action: Action): boolean {
  return ALLOWED[actor.role].has(action);
}
