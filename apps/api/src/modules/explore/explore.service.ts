import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@trellis/domain/kernel';
import { badUserInput } from '../../platform/graphql/errors';
import { ExploreRepository } from './explore.repository';
import type { GraphNodeType, GraphTieType, SubgraphType } from './explore.types';
import { parseNodeId, type PlacedTie, type PublicGraph } from './public-graph';
import { recordGraph } from './record-graph';
import { SnapshotService } from './snapshot.service';
import {
  expansionOf,
  neighbourhoodOf,
  tieCounts,
  tiesAmong,
  totalTies,
  type GraphPart,
  type TieCount,
  type TieFilter,
} from './subgraph';
import type { Versioned, VersionedModel } from './versioned-model';

const MAXIMUM_STARTS = 20;
/** As many as a drawing can show. */
const MAXIMUM_TIED = 2000;

/** A node with its ties counted, and the key of the record behind it. */
export interface Explored {
  readonly node: GraphNodeType;
  readonly tieCounts: readonly TieCount[];
  readonly key: string;
}

function nodeType(graph: PublicGraph, row: number, language: LanguageCode): GraphNodeType | null {
  const node = graph.nodes[row];
  if (node === undefined) return null;
  return {
    id: node.id,
    kind: node.kind,
    label: node.labels[language] ?? node.labels['en'] ?? node.id,
    organisationKind: node.organisationKind,
    country: node.country,
    year: node.year,
    totalTies: totalTies(graph, row),
    x: null,
    y: null,
  };
}

function tieType({ id, tie }: PlacedTie): GraphTieType {
  const { source, target, type, role, year, strength, origin } = tie;
  return { id, source, target, type, role, year, strength, origin };
}

function subgraphType(graph: PublicGraph, part: GraphPart, language: LanguageCode): SubgraphType {
  return {
    nodes: part.rows.flatMap((row) => nodeType(graph, row, language) ?? []),
    ties: part.ties.map(tieType),
    totalNodes: part.totalNodes,
    shownRule: part.shownRule,
  };
}

/** Answers what lies around a node, from the public graph in memory. */
@Injectable()
export class ExploreService {
  private readonly model: VersionedModel<PublicGraph>;

  constructor(
    private readonly repository: ExploreRepository,
    snapshot: SnapshotService,
  ) {
    this.model = snapshot.model(() => this.load());
  }

  /** The graph of the version that the records have at this moment. */
  currentModel(): Promise<Versioned<PublicGraph>> {
    return this.model.current();
  }

  /** The most relevant nodes around the starts. Refuses starts that are not in the graph. */
  async showNeighbourhood(
    starts: readonly string[],
    limit: number,
    language: LanguageCode,
  ): Promise<SubgraphType> {
    if (starts.length < 1 || starts.length > MAXIMUM_STARTS) {
      throw badUserInput(`\`start\` must name 1 to ${MAXIMUM_STARTS} nodes.`, {
        limit: MAXIMUM_STARTS,
        actual: starts.length,
      });
    }
    const graph = (await this.model.current()).value;
    const rows = [...new Set(starts)].map((id) => rowOf(graph, id) ?? refuseNode('start', id));
    return subgraphType(graph, neighbourhoodOf(graph, rows, limit), language);
  }

  /** A node with its ties counted; null when it is not in the graph. */
  async findNode(id: string, language: LanguageCode): Promise<Explored | null> {
    const graph = (await this.model.current()).value;
    const row = rowOf(graph, id);
    const node = row === null ? null : nodeType(graph, row, language);
    if (row === null || node === null) return null;
    return { node, tieCounts: tieCounts(graph, row), key: parseNodeId(node.id)?.key ?? '' };
  }

  /** A node with its neighbours over the ties that match. Refuses a node that is not in the graph. */
  async expandNode(
    id: string,
    request: { readonly filter: TieFilter; readonly first: number; readonly offset: number },
    language: LanguageCode,
  ): Promise<SubgraphType> {
    const graph = (await this.model.current()).value;
    const row = rowOf(graph, id) ?? refuseNode('id', id);
    const { type } = request.filter;
    if (type !== null && !graph.tieTypes.has(type)) refuseTieType(graph, type);
    return subgraphType(graph, expansionOf(graph, row, request), language);
  }

  /** Every tie between two of the nodes; ids that name no node are passed over. */
  async listTiesAmong(ids: readonly string[]): Promise<readonly GraphTieType[]> {
    if (ids.length > MAXIMUM_TIED) {
      throw badUserInput(`\`ids\` must name at most ${MAXIMUM_TIED} nodes.`, {
        limit: MAXIMUM_TIED,
        actual: ids.length,
      });
    }
    const graph = (await this.model.current()).value;
    return tiesAmong(
      graph,
      ids.flatMap((id) => rowOf(graph, id) ?? []),
    ).map(tieType);
  }

  private async load(): Promise<PublicGraph> {
    const [nodes, ties, renamed] = await Promise.all([
      this.repository.nodes(),
      this.repository.ties(),
      this.repository.renamedRegions(),
    ]);
    return recordGraph(nodes, ties, renamed);
  }
}

function rowOf(graph: PublicGraph, id: string): number | null {
  const parsed = parseNodeId(id);
  if (parsed === null) return null;
  return graph.rowOf.get(`${parsed.kind}:${parsed.key}`) ?? null;
}

function refuseTieType(graph: PublicGraph, type: string): never {
  throw badUserInput(
    `\`type\` names no type of tie: "${type}". Give one of ${[...graph.tieTypes].sort().join(', ')}.`,
    { argument: 'type', value: type },
  );
}

function refuseNode(argument: string, id: string): never {
  throw badUserInput(
    `\`${argument}\` names no node: "${id}". Expected kind and key, such as region:NL34 or sector:28.`,
    { argument, value: id },
  );
}
