import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../../platform/graphql/connection.types';
import { ProvenanceType } from '../../platform/graphql/provenance.types';
import { ChallengeType, EcosystemType } from '../taxonomies';
import { ParticipationRole } from './organisation-kinds.types';

@ObjectType('Call', { description: 'A call for proposals.' })
export class CallType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the call.' })
  readonly name!: string;

  @Field(() => Int, { description: 'Year of the call.' })
  readonly year!: number;
}

/** Sectors and participations are resolved by id. */
@ObjectType('Project', { description: 'A funded project with its partners.' })
export class ProjectType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Short name.' })
  readonly acronym!: string;

  @Field(() => String, { description: 'Full title.' })
  readonly title!: string;

  @Field(() => Int, { description: 'Year of the call.' })
  readonly callYear!: number;

  @Field(() => CallType, { nullable: true, description: 'The call; null when unknown.' })
  readonly call!: CallType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Theme in the words of the source; null when unknown.',
  })
  readonly themeText!: string | null;

  @Field(() => EcosystemType, {
    nullable: true,
    description: 'Industrial ecosystem that it serves; null when unknown.',
  })
  readonly ecosystem!: EcosystemType | null;

  @Field(() => ChallengeType, {
    nullable: true,
    description: 'Societal challenge that it addresses; null when unknown.',
  })
  readonly challenge!: ChallengeType | null;

  /** Keys of its divisions, the leading one first. */
  readonly sectorKeys!: readonly string[];

  @Field(() => String, { nullable: true, description: 'ISO date of the start; null when unknown.' })
  readonly start!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date of the end; null when unknown.' })
  readonly end!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of its website; null when unknown.',
  })
  readonly website!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Grant of the EU in euro; null when unknown.',
  })
  readonly grantEur!: number | null;

  @Field(() => Float, { nullable: true, description: 'Total budget in euro; null when unknown.' })
  readonly budgetEur!: number | null;

  @Field(() => Boolean, {
    description: 'Whether the list of its partners is known to be complete.',
  })
  readonly listComplete!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of partners that the project states; null when unknown.',
  })
  readonly partnersStated!: number | null;

  @Field(() => Int, {
    description: 'Members that the source withholds because they are natural persons.',
  })
  readonly withheldMembers!: number;

  @Field(() => ProvenanceType, { description: 'Where the record comes from.' })
  readonly provenance!: ProvenanceType;
}

@ObjectType('ProjectConnection', { description: 'A page of a list of projects.' })
export class ProjectConnectionType {
  @Field(() => [ProjectType], { description: 'The page.' })
  readonly nodes!: readonly ProjectType[];

  @Field(() => Int, { description: 'Number of projects in the whole list.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;
}

/** The links are resolved by id. */
@ObjectType('Participation', { description: 'An organisation takes part in a project.' })
export class ParticipationType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  readonly organisationId!: string;

  readonly projectId!: string;

  @Field(() => ParticipationRole, { description: 'Role in the project.' })
  readonly role!: ParticipationRole;

  @Field(() => Int, { description: 'Year of the call.' })
  readonly year!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name as the list of the project gives it; null when the same.',
  })
  readonly listedName!: string | null;

  @Field(() => ProvenanceType, { description: 'Where the participation comes from.' })
  readonly provenance!: ProvenanceType;
}

@ObjectType('ParticipationConnection', { description: 'A page of a list of participations.' })
export class ParticipationConnectionType {
  @Field(() => [ParticipationType], { description: 'The page.' })
  readonly nodes!: readonly ParticipationType[];

  @Field(() => Int, { description: 'Number of participations in the whole list.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;
}

/** Organisation and projects are resolved by id. */
@ObjectType('Partner', { description: 'An organisation that shares projects with another.' })
export class PartnerType {
  readonly organisationId!: string;

  /** Ids of the shared projects, newest first. */
  readonly projectIds!: readonly string[];

  @Field(() => Int, { description: 'Year of the newest shared project.' })
  readonly lastYear!: number;
}

@ObjectType('PartnerConnection', { description: 'A page of a list of partners.' })
export class PartnerConnectionType {
  @Field(() => [PartnerType], { description: 'The page.' })
  readonly nodes!: readonly PartnerType[];

  @Field(() => Int, { description: 'Number of partners in the whole list.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;
}
