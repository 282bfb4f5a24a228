import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Confidence } from '../../platform/graphql/provenance.types';
import { NodeKind } from '../explore';
import type { AnsweredQuestion } from './suggestion-view';

export const PartnerGoal = { TRANSNATIONAL: 'transnational', LOCAL: 'local' } as const;
export type PartnerGoal = (typeof PartnerGoal)[keyof typeof PartnerGoal];
registerEnumType(PartnerGoal, {
  name: 'PartnerGoal',
  description: 'What a partner is wanted for.',
  valuesMap: {
    TRANSNATIONAL: { description: 'Partners from countries that are not yet among the partners.' },
    LOCAL: { description: 'Partners from nearby.' },
  },
});

export const SuggestionOrder = { VARIED: 'varied', FIT: 'fit' } as const;
export type SuggestionOrder = (typeof SuggestionOrder)[keyof typeof SuggestionOrder];
registerEnumType(SuggestionOrder, {
  name: 'SuggestionOrder',
  description: 'Which rule puts suggestions in order; it never changes the fit.',
  valuesMap: {
    VARIED: { description: 'By fit, then with variety and room for newcomers.' },
    FIT: { description: 'By fit alone.' },
  },
});

export const PartnerGroup = {
  SHARED_NETWORK: 'sharedNetwork',
  TRACK_RECORD: 'trackRecord',
  TOPIC: 'topic',
  COMPLEMENTARITY: 'complementarity',
  GEOGRAPHY: 'geography',
  REGIONAL_ECONOMY: 'regionalEconomy',
} as const;
export type PartnerGroup = (typeof PartnerGroup)[keyof typeof PartnerGroup];
registerEnumType(PartnerGroup, {
  name: 'PartnerGroup',
  description: 'A group of parts of the fit.',
  valuesMap: {
    SHARED_NETWORK: { description: 'Partners in common and closeness in the network.' },
    TRACK_RECORD: { description: 'Projects so far and how recent they are.' },
    TOPIC: { description: 'Themes in common.' },
    COMPLEMENTARITY: { description: 'What the candidate adds to the asker and its partners.' },
    GEOGRAPHY: { description: 'New countries or nearness, as the goal asks.' },
    REGIONAL_ECONOMY: { description: 'Related work that the candidate’s region has.' },
  },
});

@ObjectType('Parameter', { description: 'A named value of a reason text.' })
export class ParameterType {
  @Field(() => String, { description: 'Name of the parameter in the text.' })
  readonly name!: string;

  @Field(() => String, { description: 'Its value, not translated.' })
  readonly value!: string;
}

@ObjectType('ReasonText', { description: 'A statement as a code; the interface has the words.' })
export class ReasonTextType {
  @Field(() => String, { description: 'Code of the statement.' })
  readonly code!: string;

  @Field(() => [ParameterType], { description: 'What the statement mentions.' })
  readonly parameters!: readonly ParameterType[];
}

/** The record that the fact is about is resolved by its id. */
@ObjectType('EvidenceItem', { description: 'A fact behind a part; kind tells which link is set.' })
export class EvidenceItemType {
  @Field(() => String, {
    description:
      'organisation, project, sector, region, country, ecosystem, challenge or triangleLeg.',
  })
  readonly kind!: string;

  /** Id or code of the fact. */
  readonly key!: string;

  @Field(() => String, { description: 'Short name of the fact, as recorded.' })
  readonly label!: string;

  @Field(() => Float, { nullable: true, description: 'Its weight in the part; null for none.' })
  readonly weight!: number | null;
}

@ObjectType('ScorePart', {
  description: 'A part of the fit: points are the maximum times the value.',
})
export class ScorePartType {
  @Field(() => String, { description: 'Name of the feature.' })
  readonly key!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Value of the feature, 0 to 1; null when its input is unknown, which gives no points.',
  })
  readonly value!: number | null;

  @Field(() => Float, { description: 'Points that it gives.' })
  readonly points!: number;

  @Field(() => Float, { description: 'Points that it can give.' })
  readonly maximum!: number;

  @Field(() => [EvidenceItemType], { description: 'Facts that it rests on, weightiest first.' })
  readonly evidence!: readonly EvidenceItemType[];
}

@ObjectType('PartnerPoints', { description: 'Points of one group of the fit.' })
export class PartnerPointsType {
  @Field(() => PartnerGroup, { description: 'The group.' })
  readonly group!: PartnerGroup;

  @Field(() => Float, { description: 'Points of its parts together.' })
  readonly points!: number;

  @Field(() => Float, { description: 'Points that the group can give.' })
  readonly maximum!: number;

  @Field(() => Boolean, { description: 'Whether the input of at least one part is known.' })
  readonly known!: boolean;

  @Field(() => [ScorePartType], { description: 'The parts.' })
  readonly parts!: readonly ScorePartType[];
}

@ObjectType('PathStep', { description: 'A node on a path.' })
export class PathStepType {
  @Field(() => NodeKind, { description: 'organisation or project.' })
  readonly kind!: NodeKind;

  @Field(() => ID, { description: 'Id of the record.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly label!: string;

  @Field(() => Int, { nullable: true, description: 'Year of a project; null otherwise.' })
  readonly year!: number | null;
}

@ObjectType('EvidencePath', {
  description: 'A way from the asker to the candidate over projects and partners.',
})
export class EvidencePathType {
  @Field(() => [PathStepType], { description: 'The nodes from the asker to the candidate.' })
  readonly steps!: readonly PathStepType[];

  @Field(() => Float, { description: 'Product of the shares of each tie, above 0 and at most 1.' })
  readonly strength!: number;
}

/** The partner is resolved by its id. */
@ObjectType('Contrast', {
  description: 'What the fit would be without the strongest shared partner.',
})
export class ContrastType {
  readonly withoutPartnerId!: string;

  @Field(() => Float, { description: 'Fit without it.' })
  readonly fit!: number;

  @Field(() => Int, { description: 'Rank by fit without it.' })
  readonly rank!: number;
}

/** The organisation is resolved by its id; paths and contrast are worked out when asked for. */
@ObjectType('PartnerSuggestion', { description: 'A possible partner with the reasons for it.' })
export class PartnerSuggestionType {
  readonly answered!: AnsweredQuestion;

  readonly organisationId!: string;

  @Field(() => Int, { description: 'Place in the list; 1 is first.' })
  readonly rank!: number;

  @Field(() => Float, { description: 'Fit, 0 to 100: the points of the groups added up.' })
  readonly fit!: number;

  @Field(() => [PartnerPointsType], { description: 'The six groups that make up the fit.' })
  readonly groups!: readonly PartnerPointsType[];

  @Field(() => Float, { description: 'Share of the eligible candidates with a lower fit, 0 to 1.' })
  readonly shareWithLowerFit!: number;

  @Field(() => Boolean, { description: 'Whether another candidate has the same fit.' })
  readonly equalFit!: boolean;

  @Field(() => String, { description: 'What placed it: score, newcomer_rule or diversity.' })
  readonly placedBy!: string;

  @Field(() => ReasonTextType, { description: 'The one strongest true reason.' })
  readonly reason!: ReasonTextType;

  @Field(() => Confidence, {
    description: 'From the groups without input and the projects on record.',
  })
  readonly confidence!: Confidence;

  @Field(() => [PartnerGroup], { description: 'Groups for which nothing is known.' })
  readonly groupsWithoutInput!: readonly PartnerGroup[];

  @Field(() => [ReasonTextType], { description: 'What speaks for care.' })
  readonly cautions!: readonly ReasonTextType[];

  @Field(() => Boolean, { description: 'Whether it has at most two projects on record.' })
  readonly newcomer!: boolean;
}

@ObjectType('GroupWeight', { description: 'Points that a group can give in this request.' })
export class GroupWeightType {
  @Field(() => PartnerGroup, { description: 'The group.' })
  readonly group!: PartnerGroup;

  @Field(() => Float, { description: 'Its points; those of all groups add up to 100.' })
  readonly points!: number;
}

@ObjectType('ExclusionCount', { description: 'How many candidates were left out for one reason.' })
export class ExclusionCountType {
  @Field(() => String, { description: 'Code of the reason.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'Number of candidates.' })
  readonly count!: number;
}

/** Organisation and region are resolved by id and code. */
@ObjectType('PartnerAskerSummary', { description: 'Who asks, as the request was understood.' })
export class PartnerAskerSummaryType {
  readonly organisationId!: string | null;

  readonly countryCode!: string;

  readonly regionCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name; null when none was given.' })
  readonly name!: string | null;

  @Field(() => Int, { description: 'Number of projects on record.' })
  readonly projectCount!: number;
}

@ObjectType('PartnerSuggestions', { description: 'Ranked partners with the rules that apply.' })
export class PartnerSuggestionsType {
  @Field(() => PartnerAskerSummaryType, { description: 'Who asks.' })
  readonly asker!: PartnerAskerSummaryType;

  @Field(() => PartnerGoal, { description: 'What partners are wanted for.' })
  readonly goal!: PartnerGoal;

  @Field(() => String, { description: 'Version of the weights.' })
  readonly weightsVersion!: string;

  @Field(() => [GroupWeightType], { description: 'Points of the groups in this request.' })
  readonly weights!: readonly GroupWeightType[];

  @Field(() => Int, { description: 'Everybody on record but the asker.' })
  readonly totalCandidates!: number;

  @Field(() => Int, { description: 'Candidates after filters and exclusions: the whole ranking.' })
  readonly totalEligible!: number;

  @Field(() => [ExclusionCountType], { description: 'Candidates left out, by reason.' })
  readonly excluded!: readonly ExclusionCountType[];

  @Field(() => String, { description: 'Code of the rule by which the list was cut.' })
  readonly shownRule!: string;

  @Field(() => [PartnerSuggestionType], { description: 'The suggestions, in order.' })
  readonly suggestions!: readonly PartnerSuggestionType[];

  @Field(() => [PartnerSuggestionType], {
    description:
      'For a niche: organisations in the region or its NUTS 1 region that hold its sector; else empty.',
  })
  readonly localHolders!: readonly PartnerSuggestionType[];

  @Field(() => Int, { description: 'Number of such holders, shown or not.' })
  readonly localHoldersTotal!: number;

  @Field(() => Int, { description: 'Latest call year in the records: the present of the score.' })
  readonly asOfYear!: number;

  @Field(() => Int, { description: 'Version of the public records that were used.' })
  readonly snapshotVersion!: number;

  @Field(() => [String], { description: 'Stated codes and texts that map to nothing.' })
  readonly unmapped!: readonly string[];
}
