import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationKind } from '../organisations';

export const NodeKind = {
  ORGANISATION: 'organisation',
  PROJECT: 'project',
  REGION: 'region',
  SECTOR: 'sector',
  THEME: 'theme',
  ECOSYSTEM: 'ecosystem',
  CHALLENGE: 'challenge',
  CALL: 'call',
  FIELD_OF_STUDY: 'field_of_study',
} as const;
export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind];
registerEnumType(NodeKind, {
  name: 'NodeKind',
  description: 'Kind of a node that exploring shows.',
  valuesMap: {
    ORGANISATION: { description: 'An organisation.' },
    PROJECT: { description: 'A funded project.' },
    REGION: { description: 'A country or NUTS region.' },
    SECTOR: { description: 'An economic activity of NACE Rev. 2.' },
    THEME: { description: 'A smart-specialisation priority of a region.' },
    ECOSYSTEM: { description: 'An industrial ecosystem of the EU.' },
    CHALLENGE: { description: 'A societal challenge.' },
    CALL: { description: 'A call for proposals.' },
    FIELD_OF_STUDY: { description: 'A field of education and training.' },
  },
});

export const TieOrigin = {
  RECORDED: 'recorded',
  DERIVED: 'derived',
  SUGGESTED: 'suggested',
} as const;
export type TieOrigin = (typeof TieOrigin)[keyof typeof TieOrigin];
registerEnumType(TieOrigin, {
  name: 'TieOrigin',
  description: 'Where a tie comes from.',
  valuesMap: {
    RECORDED: { description: 'A source states it.' },
    DERIVED: { description: 'Worked out from recorded facts.' },
    SUGGESTED: { description: 'Proposed by a score.' },
  },
});

@ObjectType('GraphNode', { description: 'A node as it is drawn.' })
export class GraphNodeType {
  @Field(() => ID, {
    description: 'Kind and key, such as organisation:nl-…, region:NL34, sector:28.',
  })
  readonly id!: string;

  @Field(() => NodeKind, { description: 'What the node stands for.' })
  readonly kind!: NodeKind;

  @Field(() => String, { description: 'Its name, in the language of the request where known.' })
  readonly label!: string;

  @Field(() => OrganisationKind, {
    nullable: true,
    description: 'Main kind of an organisation; null for other nodes.',
  })
  readonly organisationKind!: OrganisationKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Country of an organisation or region as ISO alpha-2; null for other nodes.',
  })
  readonly country!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of a project or call; null otherwise.' })
  readonly year!: number | null;

  @Field(() => Int, { description: 'Number of ties in the whole graph, shown or not.' })
  readonly totalTies!: number;

  @Field(() => Float, { nullable: true, description: 'Stored position; null when it has none.' })
  readonly x!: number | null;

  @Field(() => Float, { nullable: true, description: 'Stored position; null when it has none.' })
  readonly y!: number | null;
}

@ObjectType('GraphTie', { description: 'A tie between two nodes of the drawing.' })
export class GraphTieType {
  @Field(() => ID, { description: 'Ends, type and role, which together are unique.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the node that the tie leaves.' })
  readonly source!: string;

  @Field(() => ID, { description: 'Id of the node that the tie leads to.' })
  readonly target!: string;

  @Field(() => String, { description: 'Type of the tie, such as participates_in or located_in.' })
  readonly type!: string;

  @Field(() => String, { nullable: true, description: 'Role in a project; null for other ties.' })
  readonly role!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of a participation; null otherwise.' })
  readonly year!: number | null;

  @Field(() => Float, { description: 'Strength, above 0 and at most 1.' })
  readonly strength!: number;

  @Field(() => TieOrigin, { description: 'Where the tie comes from.' })
  readonly origin!: TieOrigin;
}

@ObjectType('Subgraph', { description: 'A part of the graph that is small enough to draw.' })
export class SubgraphType {
  @Field(() => [GraphNodeType], { description: 'The nodes shown, the starts first.' })
  readonly nodes!: readonly GraphNodeType[];

  @Field(() => [GraphTieType], { description: 'Every tie among the nodes shown.' })
  readonly ties!: readonly GraphTieType[];

  @Field(() => Int, { description: 'Number of nodes that the request matches, shown or not.' })
  readonly totalNodes!: number;

  @Field(() => String, {
    description: 'Code of the rule by which nodes were chosen: all, mostRelevant or strongestTies.',
  })
  readonly shownRule!: string;
}

@ObjectType('TieCount', { description: 'How many ties of one sort a node has.' })
export class TieCountType {
  @Field(() => String, { description: 'Type of the ties.' })
  readonly type!: string;

  @Field(() => String, { description: 'out when they leave the node, in when they lead to it.' })
  readonly direction!: string;

  @Field(() => NodeKind, { description: 'Kind of the nodes at the other end.' })
  readonly kind!: NodeKind;

  @Field(() => Int, { description: 'Exact number.' })
  readonly count!: number;
}

/** The record behind the node is resolved by its key. */
@ObjectType('ExploredNode', {
  description: 'A node with its ties counted and the record behind it.',
})
export class ExploredNodeType {
  @Field(() => GraphNodeType, { description: 'The node.' })
  readonly node!: GraphNodeType;

  @Field(() => [TieCountType], { description: 'Its ties by type, direction and kind, most first.' })
  readonly tieCounts!: readonly TieCountType[];

  /** Key of the record without the kind. */
  readonly key!: string;
}

@ArgsType()
export class NeighbourhoodArgs {
  @Field(() => [ID], { description: 'Ids of one to twenty nodes to start from.' })
  readonly start!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: 60,
    description: 'Number of nodes to show, at most 2000.',
  })
  readonly limit?: number | null;
}

@ArgsType()
export class ExpandArgs {
  @Field(() => ID, { description: 'Id of the node.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Type of the ties to follow; null for all.' })
  readonly type?: string | null;

  @Field(() => String, { nullable: true, description: 'out or in; null for both.' })
  readonly direction?: string | null;

  @Field(() => NodeKind, { nullable: true, description: 'Kind of neighbours; null for all.' })
  readonly kind?: NodeKind | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 30,
    description: 'Number of neighbours, at most 500.',
  })
  readonly first?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: 'Number of neighbours to pass over.',
  })
  readonly offset?: number | null;
}
