import { ArgsType, Field, ID, ObjectType, createUnionType } from '@nestjs/graphql';
import type { WorkspaceRole as Role } from '@trellis/domain/access';
import { ProblemType } from '../../platform/graphql/problem.types';
import { WorkspaceRole } from './accounts.types';

@ObjectType('WorkspaceMember', { description: 'Somebody who belongs to a workspace.' })
export class WorkspaceMemberType {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly personId!: string;

  @Field(() => String, { nullable: true, description: 'Name the person goes by.' })
  readonly name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name the person signs in with; null without account.',
  })
  readonly userName!: string | null;

  @Field(() => WorkspaceRole, { description: 'Role in the workspace.' })
  readonly role!: Role;

  @Field(() => String, { nullable: true, description: 'Member since, as ISO instant.' })
  readonly since!: string | null;
}

@ObjectType('Workspace', { description: 'People who work together.' })
export class WorkspaceType {
  @Field(() => ID, { description: 'Id of the workspace.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { description: 'When it was made, as ISO instant.' })
  readonly createdAt!: string;

  @Field(() => WorkspaceRole, { description: 'One’s own role in it.' })
  readonly role!: Role;

  @Field(() => [WorkspaceMemberType], { description: 'Who belongs to it, by name.' })
  readonly members!: readonly WorkspaceMemberType[];
}

@ObjectType('WorkspaceLeft', { description: 'One belongs to the workspace no longer.' })
export class WorkspaceLeftType {
  @Field(() => ID, { description: 'Id of the workspace.' })
  readonly id!: string;
}

@ObjectType('WorkspaceProblem', {
  implements: () => [ProblemType],
  description:
    'workspaceUnknown, workspaceReadOnly, nameInvalid, accountUnknown, alreadyMember, memberUnknown or lastAdministrator.',
})
export class WorkspaceProblemType extends ProblemType {}

@ArgsType()
export class AddMemberArgs {
  @Field(() => ID, { description: 'Id of the workspace.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name that the person signs in with.' })
  readonly userName!: string;

  @Field(() => WorkspaceRole, { description: 'Role that the person gets.' })
  readonly role!: Role;
}

@ArgsType()
export class ChangeMemberArgs {
  @Field(() => ID, { description: 'Id of the workspace.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the person.' })
  readonly personId!: string;

  @Field(() => WorkspaceRole, {
    nullable: true,
    description: 'Role that the person gets; null takes the person out.',
  })
  readonly role?: Role | null;
}

export const ChangeWorkspaceResult = createUnionType({
  name: 'ChangeWorkspaceResult',
  description: 'The workspace as it is after the change, or why it was not changed.',
  types: () => [WorkspaceType, WorkspaceProblemType] as const,
  resolveType: (value: object) => ('code' in value ? 'WorkspaceProblem' : 'Workspace'),
});

export const LeaveWorkspaceResult = createUnionType({
  name: 'LeaveWorkspaceResult',
  description: 'The workspace that one has left, or why one has not.',
  types: () => [WorkspaceLeftType, WorkspaceProblemType] as const,
  resolveType: (value: object) => ('code' in value ? 'WorkspaceProblem' : 'WorkspaceLeft'),
});
