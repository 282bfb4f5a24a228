import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type WorkspaceRole as Role } from '@trellis/domain/access';

export const SessionMode = {
  SIGNED_IN: 'signedIn',
  SINGLE_PERSON: 'singlePerson',
  VISITOR: 'visitor',
} as const;
export type SessionMode = (typeof SessionMode)[keyof typeof SessionMode];
registerEnumType(SessionMode, {
  name: 'SessionMode',
  description: 'How the one who asks is known.',
  valuesMap: {
    SIGNED_IN: { description: 'A person with an account, by a session or a token.' },
    SINGLE_PERSON: {
      description: 'The one person of an installation without accounts; no sign-in.',
    },
    VISITOR: { description: 'Nobody: sees public records, saves nothing on the server.' },
  },
});

export const WorkspaceRole = {
  VIEWER: 'viewer',
  EDITOR: 'editor',
  COORDINATOR: 'coordinator',
  ADMINISTRATOR: 'administrator',
} as const satisfies Record<string, Role>;
registerEnumType(WorkspaceRole, {
  name: 'WorkspaceRole',
  description: 'What somebody may do in a workspace; each may do what those before it may.',
  valuesMap: {
    VIEWER: { description: 'Reads what is shared with the workspace.' },
    EDITOR: { description: 'Edits what is shared for editing.' },
    COORDINATOR: { description: 'Decides on claims and proposals.' },
    ADMINISTRATOR: { description: 'Manages the members.' },
  },
});

@ObjectType('Person', { description: 'Somebody who uses this installation.' })
export class PersonType {
  @Field(() => ID, { description: 'Permanent id, drawn at random.' })
  readonly id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name that the person goes by; null where none was given, or where it was erased.',
  })
  readonly name!: string | null;
}

@ObjectType('WorkspaceMembership', { description: 'A workspace and one’s role in it.' })
export class WorkspaceMembershipType {
  @Field(() => ID, { description: 'Id of the workspace.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => WorkspaceRole, { description: 'One’s role in it.' })
  readonly role!: Role;
}

@ObjectType('Session', { description: 'Who asks, and what the one who asks belongs to.' })
export class SessionType {
  @Field(() => SessionMode, { description: 'How the one who asks is known.' })
  readonly mode!: SessionMode;

  @Field(() => ID, { nullable: true, description: 'Id of the person; null for a visitor.' })
  readonly personId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name one goes by; null where none is given.',
  })
  readonly name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name one signs in with; null without account.',
  })
  readonly userName!: string | null;

  @Field(() => Boolean, { description: 'Whether one runs the installation.' })
  readonly isAdministrator!: boolean;

  @Field(() => Boolean, { description: 'Whether one signs in with a second factor.' })
  readonly hasSecondFactor!: boolean;

  @Field(() => Boolean, {
    description: 'Whether anybody has an account here; else the first one can be made.',
  })
  readonly hasAccounts!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the first account needs the code that the log of the server shows.',
  })
  readonly needsCode!: boolean;

  @Field(() => [WorkspaceMembershipType], { description: 'One’s workspaces, by name.' })
  readonly workspaces!: readonly WorkspaceMembershipType[];
}
