import type { InMemoryCacheConfig } from '@apollo/client/cache';

/** The classification that a code belongs to when a query does not say which. */
const CURRENT = { Region: 2024, Sector: '2' } as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Regions and sectors share codes between versions of their classification. An object of the current one, or of one
 * that the query did not ask for, is known by its code; any other by code and version.
 */
function regionKey({ code, version }: Fields): string | false {
  if (typeof code !== 'string') return false;
  const isOlder = typeof version === 'number' && version !== CURRENT.Region;
  return isOlder ? `Region:${code}@${String(version)}` : `Region:${code}`;
}

function sectorKey({ code, revision }: Fields): string | false {
  if (typeof code !== 'string') return false;
  const isOther = typeof revision === 'string' && revision !== CURRENT.Sector;
  return isOther ? `Sector:${code}@${revision}` : `Sector:${code}`;
}

/**
 * There is one session, whatever part of it a query asks for. Members of workspaces have a role in each.
 * Nodes and ties of drawings carry ids of other types, and hits are rows of a list: they are kept where they stand.
 */
export const cachePolicies: InMemoryCacheConfig = {
  typePolicies: {
    Region: { keyFields: regionKey },
    Sector: { keyFields: sectorKey },
    Country: { keyFields: ['code'] },
    FieldOfStudy: { keyFields: ['code'] },
    Session: { keyFields: [] },
    Account: { keyFields: ['personId'] },
    WorkspaceMember: { keyFields: false },
    SearchHit: { keyFields: false },
    GraphNode: { keyFields: false },
    GraphTie: { keyFields: false },
    PathStep: { keyFields: false },
    Place: { keyFields: false, merge: true },
    Statistics: { keyFields: false, merge: true },
  },
};
