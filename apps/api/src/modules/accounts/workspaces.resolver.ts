import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth';
import { memberOf, shown } from '../../platform/graphql/member';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { WorkspacesService } from './workspaces.service';
import {
  AddMemberArgs,
  ChangeMemberArgs,
  ChangeWorkspaceResult,
  LeaveWorkspaceResult,
  WorkspaceType,
} from './workspaces.types';

const ID_ARGUMENT = { type: () => ID, description: 'Id of the workspace.' };
const NAME = { type: () => String, description: 'Name, of which 100 characters are kept.' };

@Resolver(() => WorkspaceType)
export class WorkspacesResolver {
  constructor(private readonly service: WorkspacesService) {}

  @Query(() => WorkspaceType, {
    nullable: true,
    description: 'A workspace of one’s own; null when it is unknown or one is not in it.',
  })
  @Allow('workspace:read')
  async workspace(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<WorkspaceType | null> {
    return this.service.find(await memberOf(ctx), id);
  }

  @Mutation(() => ChangeWorkspaceResult, { description: 'Makes a workspace, which one then runs.' })
  @Allow('workspace:create')
  async createWorkspace(
    @Args('name', NAME) name: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.create(await memberOf(ctx), name));
  }

  @Mutation(() => ChangeWorkspaceResult, { description: 'Gives a workspace another name.' })
  @Allow('workspace:administer')
  async renameWorkspace(
    @Args('id', ID_ARGUMENT) id: string,
    @Args('name', NAME) name: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.rename(await memberOf(ctx), id, name));
  }

  @Mutation(() => ChangeWorkspaceResult, { description: 'Takes somebody into a workspace.' })
  @Allow('workspace:administer')
  async addWorkspaceMember(
    @Args() { id, ...who }: AddMemberArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.addMember(await memberOf(ctx), id, who));
  }

  @Mutation(() => ChangeWorkspaceResult, {
    description: 'Gives a member another role, or takes the member out.',
  })
  @Allow('workspace:administer')
  async changeWorkspaceMember(
    @Args() { id, personId, role }: ChangeMemberArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const change = { personId, role: role ?? null };
    return shown(await this.service.changeMember(await memberOf(ctx), id, change));
  }

  @Mutation(() => LeaveWorkspaceResult, {
    description: 'Leaves a workspace; the last who runs it cannot.',
  })
  @Allow('workspace:leave')
  async leaveWorkspace(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.leave(await memberOf(ctx), id));
  }
}
