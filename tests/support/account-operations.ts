/** What the tests of accounts ask, as a page would. */
export const PASSWORD = 'kettle-orbit-plum';
export const USER = { userName: 'Fixture-Ann', password: PASSWORD };

export const FIRST = `mutation ($userName: String!, $password: String!, $name: String, $code: String) {
  createFirstAccount(userName: $userName, password: $password, name: $name, code: $code) {
    __typename ... on Session { mode personId name userName isAdministrator workspaces { id role } }
    ... on AccountProblem { code }
  }
}`;
export const SIGN_IN = `mutation ($userName: String!, $password: String!) {
  signIn(userName: $userName, password: $password) {
    __typename ... on Session { mode personId } ... on SignInProblem { code seconds }
  }
}`;
export const SESSION = '{ session { mode personId hasAccounts needsCode workspaces { id } } }';
export const SESSIONS = '{ sessions { id browser isCurrent } }';
export const SIGN_OUT = 'mutation { signOut { ... on SessionsEnded { ended } } }';
export const EVERYWHERE = 'mutation { signOutEverywhere { ... on SessionsEnded { ended } } }';
export const END = `mutation ($id: ID!) {
  endSession(id: $id) { ... on SessionsEnded { ended } ... on AccountProblem { code } }
}`;
export const MINE = '{ documents(first: 50) { nodes { id title } } }';
export const SAVE = `mutation ($id: UUID!) {
  createDocument(id: $id, kind: "shortlist", title: "fixture-list", kindVersion: 1, content: {entries: []}) {
    __typename
  }
}`;
export const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0';

export interface Asker {
  readonly mode: string;
  readonly personId: string | null;
  readonly hasAccounts: boolean;
  readonly needsCode: boolean;
}

/** The fields of a problem, whatever its type. */
const PROBLEM = '__typename ... on Problem { code }';

export const ACCOUNTS =
  '{ accounts(first: 50) { totalCount nodes { personId userName isDisabled isAdministrator hasPassword hasOpenLink } } }';
export const CREATE_ACCOUNT = `mutation ($userName: String!, $isAdministrator: Boolean) {
  createAccount(userName: $userName, isAdministrator: $isAdministrator) {
    ${PROBLEM} ... on AccountLink { personId token expiresAt }
  }
}`;
export const RECOVER = `mutation ($personId: ID!, $removeSecondFactor: Boolean! = false) {
  recoverAccount(personId: $personId, removeSecondFactor: $removeSecondFactor) {
    ${PROBLEM} ... on AccountLink { token }
  }
}`;
export const CHANGE_ACCOUNT = `mutation ($personId: ID!, $isDisabled: Boolean, $isAdministrator: Boolean) {
  changeAccount(personId: $personId, isDisabled: $isDisabled, isAdministrator: $isAdministrator) {
    ${PROBLEM} ... on Account { isDisabled isAdministrator }
  }
}`;
export const ACCOUNT_OF_LINK = 'query ($token: String!) { accountOfLink(token: $token) }';
export const SET_PASSWORD = `mutation ($token: String!, $password: String!) {
  setPasswordByLink(token: $token, newPassword: $password) {
    ${PROBLEM} ... on PasswordSet { userName }
  }
}`;
export const CHANGE_PASSWORD = `mutation ($password: String!, $next: String!) {
  changePassword(password: $password, newPassword: $next) { ${PROBLEM} ... on Session { mode } }
}`;
export const CHANGE_NAME =
  'mutation ($name: String) { changeName(name: $name) { ... on Person { name } } }';

export const CREATE_TOKEN = `mutation ($scopes: [TokenScope!]!, $days: Int!) {
  createAccessToken(name: "fixture script", scopes: $scopes, days: $days) {
    ${PROBLEM} ... on CreatedAccessToken { id secret scopes expiresAt }
  }
}`;
export const TOKENS = '{ accessTokens { id name scopes usedAt } }';
export const REVOKE = `mutation ($id: ID!) {
  revokeAccessToken(id: $id) { ${PROBLEM} ... on AccessTokenRevoked { id } }
}`;

export const BEGIN_FACTOR = `mutation ($password: String!) {
  beginSecondFactor(password: $password) { ${PROBLEM} ... on SecondFactorSecret { secret uri } }
}`;
export const CONFIRM_FACTOR = `mutation ($totp: String!) {
  confirmSecondFactor(totp: $totp) { ${PROBLEM} ... on SecondFactorAdded { recoveryCodes } }
}`;
export const REMOVE_FACTOR = `mutation ($password: String!) {
  removeSecondFactor(password: $password) { ${PROBLEM} ... on Session { hasSecondFactor } }
}`;
export const SIGN_IN_TWICE = `mutation ($userName: String!, $password: String!, $totp: String) {
  signIn(userName: $userName, password: $password, totp: $totp) {
    ${PROBLEM} ... on Session { mode hasSecondFactor }
  }
}`;

const WORKSPACE = `${PROBLEM} ... on Workspace { id name role members { personId userName role } }`;
export const CREATE_WORKSPACE = `mutation ($name: String!) { createWorkspace(name: $name) { ${WORKSPACE} } }`;
export const RENAME_WORKSPACE = `mutation ($id: ID!, $name: String!) {
  renameWorkspace(id: $id, name: $name) { ${WORKSPACE} }
}`;
export const ADD_MEMBER = `mutation ($id: ID!, $userName: String!, $role: WorkspaceRole!) {
  addWorkspaceMember(id: $id, userName: $userName, role: $role) { ${WORKSPACE} }
}`;
export const CHANGE_MEMBER = `mutation ($id: ID!, $personId: ID!, $role: WorkspaceRole) {
  changeWorkspaceMember(id: $id, personId: $personId, role: $role) { ${WORKSPACE} }
}`;
export const LEAVE = `mutation ($id: ID!) {
  leaveWorkspace(id: $id) { ${PROBLEM} ... on WorkspaceLeft { id } }
}`;
export const WORKSPACE_BY_ID = 'query ($id: ID!) { workspace(id: $id) { name role } }';
export const SHARE = `mutation ($id: ID!, $workspaceId: ID!, $access: SharedAccess) {
  shareDocument(id: $id, workspaceId: $workspaceId, access: $access) { ${PROBLEM} }
}`;
export const DOCUMENT = 'query ($id: ID!) { document(id: $id) { title right } }';
