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
