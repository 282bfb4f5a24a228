import { Injectable } from '@nestjs/common';
import { WORKSPACE_ROLES, type WorkspaceRole } from '@trellis/domain/access';
import * as z from 'zod';
import { decodeColumn, decodeRow, ignoreRow } from '../../platform/graph/decode';
import { GraphDatabase, type GraphTransaction } from '../../platform/graph/graph-database';
import {
  CREATE_WORKSPACE,
  LOCK_WORKSPACE,
  MEMBERS_OF,
  REMOVE_MEMBER,
  RENAME_WORKSPACE,
  SET_ROLE,
  WORKSPACE_BY_ID,
  WORKSPACES_OF,
} from './workspaces.cypher';

const role = z.enum(WORKSPACE_ROLES);
const membershipRow = decodeRow(z.object({ id: z.string(), name: z.string(), role }));
export type MembershipRow = ReturnType<typeof membershipRow>;

const workspaceRow = decodeRow(
  z.object({ id: z.string(), name: z.string(), createdAt: z.string() }),
);
export type WorkspaceRow = ReturnType<typeof workspaceRow>;

const memberRow = decodeRow(
  z.object({
    personId: z.string(),
    name: z.string().nullable(),
    role,
    since: z.string().nullable(),
    userName: z.string().nullable(),
  }),
);
export type MemberRow = ReturnType<typeof memberRow>;

/** Workspaces and who belongs to them. */
@Injectable()
export class WorkspacesRepository {
  constructor(private readonly graph: GraphDatabase) {}

  transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.graph.transaction(work);
  }

  workspacesOf(personId: string): Promise<readonly MembershipRow[]> {
    return this.graph.read(WORKSPACES_OF, { personId }, membershipRow);
  }

  async find(id: string): Promise<WorkspaceRow | null> {
    return (await this.graph.read(WORKSPACE_BY_ID, { id }, workspaceRow))[0] ?? null;
  }

  members(id: string): Promise<readonly MemberRow[]> {
    return this.graph.read(MEMBERS_OF, { id }, memberRow);
  }

  /** The members of a workspace that is locked until the transaction ends; null where there is no such workspace. */
  async lockMembers(
    transaction: GraphTransaction,
    id: string,
  ): Promise<readonly MemberRow[] | null> {
    const at = new Date().toISOString();
    const found = await transaction.run(LOCK_WORKSPACE, { id, at }, decodeColumn('id', z.string()));
    return found.length === 0 ? null : transaction.run(MEMBERS_OF, { id }, memberRow);
  }

  async create(transaction: GraphTransaction, workspace: WorkspaceRow): Promise<void> {
    await transaction.run(CREATE_WORKSPACE, { workspace }, ignoreRow);
  }

  async rename(transaction: GraphTransaction, id: string, name: string): Promise<void> {
    await transaction.run(RENAME_WORKSPACE, { id, name }, ignoreRow);
  }

  async setRole(
    transaction: GraphTransaction,
    id: string,
    { personId, role }: { readonly personId: string; readonly role: WorkspaceRole },
  ): Promise<void> {
    const at = new Date().toISOString();
    await transaction.run(SET_ROLE, { id, personId, role, at }, ignoreRow);
  }

  async remove(transaction: GraphTransaction, id: string, personId: string): Promise<void> {
    await transaction.run(REMOVE_MEMBER, { id, personId }, ignoreRow);
  }
}
