import { Injectable } from '@nestjs/common';
import {
  type Action,
  can,
  type Member,
  userNameKey,
  type WorkspaceRole,
} from '@trellis/domain/access';
import type { JsonObject } from '@trellis/domain/documents';
import { err, ok, problem, type Problem, type Result } from '@trellis/domain/kernel';
import { randomUUID } from 'node:crypto';
import { AuditTrail } from '../../platform/audit';
import type { GraphTransaction } from '../../platform/graph/graph-database';
import { cleanName } from './account-problems';
import { AccountsRepository } from './accounts.repository';
import { type MemberRow, WorkspacesRepository } from './workspaces.repository';
import type { WorkspaceType } from './workspaces.types';

export type WorkspaceProblem = Problem<
  | 'workspaceUnknown'
  | 'workspaceReadOnly'
  | 'nameInvalid'
  | 'accountUnknown'
  | 'alreadyMember'
  | 'memberUnknown'
  | 'lastAdministrator'
>;

/** What is done to a workspace once it is locked and may be changed; a problem leaves it as it was. */
type Change = (
  transaction: GraphTransaction,
  members: readonly MemberRow[],
) => Promise<WorkspaceProblem | null>;

interface AskedChange {
  readonly member: Member;
  readonly id: string;
  readonly action: Action;
  /** For the trail. */
  readonly fact: string;
  readonly details: JsonObject;
}

/** Whether a workspace would be left without anybody who runs it. */
function isLastAdministrator(members: readonly MemberRow[], personId: string): boolean {
  const running = members.filter(({ role }) => role === 'administrator');
  return running.length === 1 && running[0]?.personId === personId;
}

/** Workspaces: who works together, and as what. */
@Injectable()
export class WorkspacesService {
  constructor(
    private readonly workspaces: WorkspacesRepository,
    private readonly accounts: AccountsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The workspace with its members; null where there is none or the person is not in it, which look the same. */
  async find(member: Member, id: string): Promise<WorkspaceType | null> {
    const [workspace, members] = await Promise.all([
      this.workspaces.find(id),
      this.workspaces.members(id),
    ]);
    const role = members.find(({ personId }) => personId === member.personId)?.role;
    if (workspace === null || role === undefined) return null;
    return { ...workspace, role, members };
  }

  async create(member: Member, name: string): Promise<Result<WorkspaceType, WorkspaceProblem>> {
    const clean = cleanName(name);
    if (clean === null) return err(problem('nameInvalid'));
    const id = randomUUID();
    const createdAt = new Date().toISOString();
    const { personId } = member;
    await this.workspaces.transaction(async (transaction) => {
      await this.workspaces.create(transaction, { id, name: clean, createdAt });
      await this.workspaces.setRole(transaction, id, { personId, role: 'administrator' });
      await this.note(transaction, { member, id, fact: 'workspace.created', details: {} });
    });
    return this.found(member, id);
  }

  rename(
    member: Member,
    id: string,
    name: string,
  ): Promise<Result<WorkspaceType, WorkspaceProblem>> {
    const clean = cleanName(name);
    const asked = { ...administering(member, id), fact: 'workspace.renamed', details: {} };
    return this.changed(asked, async (transaction) => {
      if (clean === null) return problem('nameInvalid');
      await this.workspaces.rename(transaction, id, clean);
      return null;
    });
  }

  async addMember(
    member: Member,
    id: string,
    { userName, role }: { readonly userName: string; readonly role: WorkspaceRole },
  ): Promise<Result<WorkspaceType, WorkspaceProblem>> {
    const account = await this.accounts.findByKey(userNameKey(userName.slice(0, 1_000)));
    const personId = account === null || account.isDisabled ? null : account.personId;
    const details = { personId, role };
    const asked = { ...administering(member, id), fact: 'workspace.memberAdded', details };
    return this.changed(asked, async (transaction, members) => {
      if (personId === null) return problem('accountUnknown');
      if (members.some((each) => each.personId === personId)) return problem('alreadyMember');
      await this.workspaces.setRole(transaction, id, { personId, role });
      return null;
    });
  }

  /** Gives a member another role; null takes the person out. */
  changeMember(
    member: Member,
    id: string,
    { personId, role }: { readonly personId: string; readonly role: WorkspaceRole | null },
  ): Promise<Result<WorkspaceType, WorkspaceProblem>> {
    const details = { personId, role };
    const asked = { ...administering(member, id), fact: 'workspace.memberChanged', details };
    return this.changed(asked, async (transaction, members) => {
      if (!members.some((each) => each.personId === personId)) return problem('memberUnknown');
      if (role !== 'administrator' && isLastAdministrator(members, personId)) {
        return problem('lastAdministrator');
      }
      if (role === null) await this.workspaces.remove(transaction, id, personId);
      else await this.workspaces.setRole(transaction, id, { personId, role });
      return null;
    });
  }

  /** Leaves a workspace, unless nobody else runs it. */
  async leave(
    member: Member,
    id: string,
  ): Promise<Result<{ readonly id: string }, WorkspaceProblem>> {
    const { personId } = member;
    const leaving = { member, id, action: 'workspace:leave', fact: 'workspace.left' } as const;
    const refusal = await this.apply({ ...leaving, details: {} }, async (transaction, members) => {
      if (isLastAdministrator(members, personId)) return problem('lastAdministrator');
      await this.workspaces.remove(transaction, id, personId);
      return null;
    });
    return refusal === null ? ok({ id }) : err(refusal);
  }

  private async changed(
    asked: AskedChange,
    change: Change,
  ): Promise<Result<WorkspaceType, WorkspaceProblem>> {
    const refusal = await this.apply(asked, change);
    return refusal === null ? this.found(asked.member, asked.id) : err(refusal);
  }

  /** Checks the right on the members as they are under the lock, so that a role just lost gives no right. */
  private apply(asked: AskedChange, change: Change): Promise<WorkspaceProblem | null> {
    const { member, id, action } = asked;
    return this.workspaces.transaction(async (transaction) => {
      const members = await this.workspaces.lockMembers(transaction, id);
      const role = members?.find(({ personId }) => personId === member.personId)?.role;
      if (members === null || role === undefined) return problem('workspaceUnknown');
      const now = { ...member, memberships: new Map([[id, role]]) };
      if (!can(now, action, { kind: 'workspace', id })) {
        await this.note(transaction, { ...asked, fact: 'workspace.refused' });
        return problem('workspaceReadOnly');
      }
      const refusal = await change(transaction, members);
      if (refusal === null) await this.note(transaction, asked);
      return refusal;
    });
  }

  private async note(
    transaction: GraphTransaction,
    { member, id, fact, details }: Omit<AskedChange, 'action'>,
  ): Promise<void> {
    await this.audit.append(transaction, {
      ...{ at: new Date().toISOString(), actorId: member.personId, action: fact, details },
      ...{ subjectKind: 'workspace', subjectId: id },
    });
  }

  private async found(
    member: Member,
    id: string,
  ): Promise<Result<WorkspaceType, WorkspaceProblem>> {
    const workspace = await this.find(member, id);
    return workspace === null ? err(problem('workspaceUnknown')) : ok(workspace);
  }
}

function administering(member: Member, id: string): Pick<AskedChange, 'member' | 'id' | 'action'> {
  return { member, id, action: 'workspace:administer' };
}
