export {
  isUserName,
  normalPassword,
  PASSWORD_LENGTH,
  passwordFault,
  type PasswordFault,
  userNameKey,
} from './passwords';
export {
  ACTIONS,
  type Action,
  can,
  type DocumentSubject,
  type SharedAccess,
  type Subject,
  type SubjectKind,
  type WorkspaceSubject,
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
export {
  ACCOUNT_SLOW_DOWN,
  ADDRESS_SLOW_DOWN,
  FAILURES_KEPT_SECONDS,
  LONGEST_WAIT_SECONDS,
  type SlowDown,
  waitSeconds,
} from './slow-down';
