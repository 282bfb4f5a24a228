import { ORGANISATION_KINDS } from '@trellis/domain/catalogue';
import * as z from 'zod';
import type { Cypher } from './cypher';
import { decodeColumn, decodeRow } from './decode';
import type { GraphDatabase, Parameters } from './graph-database';
import {
  NODES,
  PROVENANCE_PROPERTIES,
  RELATIONSHIPS,
  type NodeDescription,
  type RelationshipDescription,
} from './graph-model';
import {
  ALL_NODES_COUNT,
  ALL_RELATIONSHIPS_COUNT,
  DANGLING_KEYS,
  FIGURES_OF_UNKNOWN_INDICATOR,
  NODES_LACKING,
  NODES_OF_UNKNOWN_SOURCE,
  NODES_WITHOUT_BASIS,
  NODE_COUNTS,
  ORGANISATIONS_OF_WRONG_TYPE,
  ORGANISATIONS_WITHOUT_ORIGIN,
  RELATIONSHIPS_LACKING,
  RELATIONSHIPS_WITHOUT_BASIS,
  RELATIONSHIPS_WITH_ENDS,
  RELATIONSHIP_COUNTS,
} from './model-check.cypher';

/** One way in which the graph breaks its model, and how many nodes or relationships do so. */
export interface ModelBreak {
  readonly check: string;
  readonly subject: string;
  readonly count: number;
}

const CHECK_TIMEOUT_MS = 60_000;

/** Every fact carries these; basis and confidence are null where a source states the fact. */
const REQUIRED_PROVENANCE = Object.keys(PROVENANCE_PROPERTIES).filter(
  (property) => property !== 'basis' && property !== 'confidence',
);

const counted = decodeColumn('count', z.int());
const lackingRow = decodeRow(z.object({ property: z.string(), count: z.int() }));

async function countOf(
  graph: GraphDatabase,
  statement: Cypher,
  parameters: Parameters = {},
): Promise<number> {
  const rows = await graph.read(statement, parameters, counted, { timeoutMs: CHECK_TIMEOUT_MS });
  return rows.reduce((sum, count) => sum + count, 0);
}

async function lackingProperties(
  graph: GraphDatabase,
  statements: ReadonlyMap<string, Cypher>,
  propertiesOf: (name: string) => readonly string[],
): Promise<readonly ModelBreak[]> {
  const breaks: ModelBreak[] = [];
  for (const [name, statement] of statements) {
    const properties = propertiesOf(name);
    const rows = await graph.read(statement, { properties }, lackingRow, {
      timeoutMs: CHECK_TIMEOUT_MS,
    });
    for (const { property, count } of rows) {
      breaks.push({ check: 'property is missing', subject: `${name}.${property}`, count });
    }
  }
  return breaks;
}

async function countedBreaks(
  graph: GraphDatabase,
  check: string,
  statements: ReadonlyMap<string, Cypher>,
): Promise<readonly ModelBreak[]> {
  const breaks: ModelBreak[] = [];
  for (const [subject, statement] of statements) {
    breaks.push({ check, subject, count: await countOf(graph, statement) });
  }
  return breaks;
}

function sumOf(breaks: readonly ModelBreak[]): number {
  return breaks.reduce((sum, { count }) => sum + count, 0);
}

async function wrongEnds(graph: GraphDatabase): Promise<readonly ModelBreak[]> {
  const all = await countedBreaks(graph, '', RELATIONSHIP_COUNTS);
  const right = await countedBreaks(graph, '', RELATIONSHIPS_WITH_ENDS);
  return all.map(({ subject, count }) => {
    const rightOfType = right.filter((entry) => entry.subject.startsWith(`${subject}>`));
    return {
      check: 'relationship joins the wrong labels',
      subject,
      count: count - sumOf(rightOfType),
    };
  });
}

async function unknownNames(graph: GraphDatabase): Promise<readonly ModelBreak[]> {
  const nodes = await countedBreaks(graph, '', NODE_COUNTS);
  const relationships = await countedBreaks(graph, '', RELATIONSHIP_COUNTS);
  const allNodes = await countOf(graph, ALL_NODES_COUNT);
  const allRelationships = await countOf(graph, ALL_RELATIONSHIPS_COUNT);
  return [
    { check: 'label is not in the model', subject: 'nodes', count: allNodes - sumOf(nodes) },
    {
      check: 'type is not in the model',
      subject: 'relationships',
      count: allRelationships - sumOf(relationships),
    },
  ];
}

function nodeProperties(name: string): readonly string[] {
  const description: NodeDescription | undefined = Object.entries(NODES).find(
    ([label]) => label === name,
  )?.[1];
  return [...(description?.required ?? []), ...REQUIRED_PROVENANCE];
}

function relationshipProperties(name: string): readonly string[] {
  const description: RelationshipDescription | undefined = Object.entries(RELATIONSHIPS).find(
    ([type]) => type === name,
  )?.[1];
  return [...(description?.key === undefined ? [] : [description.key]), ...REQUIRED_PROVENANCE];
}

/**
 * Counts what breaks the graph model, since Community cannot enforce it: missing properties and
 * provenance, unknown labels and types, wrong ends, wrong main types, keys that hang on nothing,
 * organisations that no key or statement tells the origin of.
 * Only checks that found something are returned, in a fixed order.
 */
export async function modelBreaks(graph: GraphDatabase): Promise<readonly ModelBreak[]> {
  const dangling = await graph.read(DANGLING_KEYS, {}, lackingRow, { timeoutMs: CHECK_TIMEOUT_MS });
  const withoutOrigin = await graph.read(ORGANISATIONS_WITHOUT_ORIGIN, {}, lackingRow, {
    timeoutMs: CHECK_TIMEOUT_MS,
  });
  const breaks = [
    ...(await lackingProperties(graph, NODES_LACKING, nodeProperties)),
    ...(await lackingProperties(graph, RELATIONSHIPS_LACKING, relationshipProperties)),
    ...(await countedBreaks(graph, 'derived fact has no basis', NODES_WITHOUT_BASIS)),
    ...(await countedBreaks(graph, 'derived fact has no basis', RELATIONSHIPS_WITHOUT_BASIS)),
    ...(await countedBreaks(graph, 'source is unknown', NODES_OF_UNKNOWN_SOURCE)),
    ...(await unknownNames(graph)),
    ...(await wrongEnds(graph)),
    {
      check: 'not one known main type among the capacities',
      subject: 'Organisation',
      count: await countOf(graph, ORGANISATIONS_OF_WRONG_TYPE, { types: ORGANISATION_KINDS }),
    },
    ...dangling.map(({ property, count }) => ({
      check: 'hangs on nothing',
      subject: property,
      count,
    })),
    ...withoutOrigin.map(({ property, count }) => ({
      check: `has no ${property}`,
      subject: 'Organisation',
      count,
    })),
    {
      check: 'indicator is unknown',
      subject: 'HAS_FIGURE',
      count: await countOf(graph, FIGURES_OF_UNKNOWN_INDICATOR),
    },
  ];
  return breaks.filter(({ count }) => count !== 0);
}

export interface GraphCount {
  readonly name: string;
  readonly count: number;
}

/** Nodes by label and relationships by type, in the order of the model. */
export async function graphCounts(graph: GraphDatabase): Promise<{
  readonly nodes: readonly GraphCount[];
  readonly relationships: readonly GraphCount[];
}> {
  const named = ({ subject, count }: ModelBreak): GraphCount => ({ name: subject, count });
  return {
    nodes: (await countedBreaks(graph, '', NODE_COUNTS)).map(named),
    relationships: (await countedBreaks(graph, '', RELATIONSHIP_COUNTS)).map(named),
  };
}
