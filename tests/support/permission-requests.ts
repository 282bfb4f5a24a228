/** A request that does as little as it can, but is refused to whoever has no right to it. */
export interface PermissionRequest {
  readonly operation: string;
  readonly query: string;
}

/** What the requests are about. */
export interface AskedRecord {
  readonly documentId: string;
  readonly workspaceId: string;
}

const PROBLEM = '{ __typename ... on Problem { code } }';

/** Requests about one record. Where a right is there, most meet a problem behind it, or change nothing. */
export function recordRequests({
  documentId,
  workspaceId,
}: AskedRecord): readonly PermissionRequest[] {
  const id = `id: "${documentId}"`;
  const workspace = `id: "${workspaceId}"`;
  const same = 'title: "fixture-list", kindVersion: 1, content: {entries: []}, baseRevision: 1';
  const changes: readonly (readonly [operation: string, given: string])[] = [
    ['saveDocument', `${id}, ${same}`],
    ['restoreDocumentVersion', `${id}, number: 1`],
    ['unarchiveDocument', id],
    ['untrashDocument', id],
    ['deleteDocument', id],
    ['shareDocument', `${id}, workspaceId: "nowhere", access: null`],
    ['archiveDocument', id],
    ['renameWorkspace', `${workspace}, name: "fixture-school"`],
    ['addWorkspaceMember', `${workspace}, userName: "fixture-nobody", role: VIEWER`],
    ['changeWorkspaceMember', `${workspace}, personId: "nobody", role: VIEWER`],
  ];
  return [
    { operation: 'document', query: `{ document(${id}) { id } }` },
    { operation: 'workspace', query: `{ workspace(${workspace}) { id } }` },
    ...changes.map(([operation, given]) => ({
      operation,
      query: `mutation { ${operation}(${given}) ${PROBLEM} }`,
    })),
  ];
}

/** Requests that are about no record. */
export const PLAIN_REQUESTS: readonly PermissionRequest[] = [
  ...[
    ['session', '{ session { mode } }'],
    ['documents', '{ documents { totalCount } }'],
    ['sessions', '{ sessions { id } }'],
    ['accessTokens', '{ accessTokens { id } }'],
    ['accounts', '{ accounts { totalCount } }'],
    ['accountOfLink', '{ accountOfLink(token: "x") }'],
  ],
  ...[
    ['endSession', 'id: "x"'],
    ['changePassword', 'password: "", newPassword: ""'],
    ['confirmSecondFactor', 'totp: ""'],
    ['createAccessToken', 'name: "", scopes: [], days: 0'],
    ['revokeAccessToken', 'id: "x"'],
    ['createAccount', 'userName: ""'],
    ['recoverAccount', 'personId: "x"'],
    ['changeAccount', 'personId: "x"'],
    ['createWorkspace', 'name: ""'],
    ['createFirstAccount', 'userName: "", password: ""'],
    ['setPasswordByLink', 'token: "x", newPassword: ""'],
  ].map(([operation = '', given = '']) => [
    operation,
    `mutation { ${operation}(${given}) ${PROBLEM} }`,
  ]),
].map(([operation = '', query = '']) => ({ operation, query }));
