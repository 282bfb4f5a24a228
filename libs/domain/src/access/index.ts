export {
  ACTIONS,
  type Action,
  can,
  type DocumentSubject,
  type SharedAccess,
  type Subject,
} from './permissions';
export {
  type Actor,
  isAtLeast,
  type Member,
  type Scope,
  SCOPES,
  type Visitor,
  VISITOR,
  WORKSPACE_ROLES,
  type WorkspaceRole,
} from './roles';
