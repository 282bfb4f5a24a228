import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { decodeColumn, decodeRow } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { OrganisationKind } from '../organisations';
import { EXPLORE_NODES, EXPLORE_TIES, RENAMED_REGIONS, SNAPSHOT_VERSION } from './explore.cypher';
import { NODE_KINDS } from './public-graph';

const nodeRow = z.object({
  kind: z.enum(NODE_KINDS),
  key: z.string(),
  label: z.string(),
  labels: z.array(z.tuple([z.string(), z.string()])),
  organisationKind: z.nullable(z.enum(OrganisationKind)),
  country: z.nullable(z.string()),
  year: z.nullable(z.int()),
});
export type NodeRow = z.infer<typeof nodeRow>;

const tieRow = z.object({
  sourceKind: z.enum(NODE_KINDS),
  sourceKey: z.string(),
  targetKind: z.enum(NODE_KINDS),
  targetKey: z.string(),
  type: z.string(),
  role: z.nullable(z.string()),
  year: z.nullable(z.int()),
  weight: z.nullable(z.number()),
  origin: z.enum(['recorded', 'derived']),
});
export type TieRow = z.infer<typeof tieRow>;

const renamedRow = z.object({
  fromCode: z.string(),
  fromVersion: z.int(),
  toCode: z.string(),
  toVersion: z.int(),
});
export type RenamedRegion = z.infer<typeof renamedRow>;

/** Reading every public record takes longer than a page may. */
const WHOLE_GRAPH = { timeoutMs: 60_000 } as const;

/** Reads what exploring shows. */
@Injectable()
export class ExploreRepository {
  constructor(private readonly graph: GraphDatabase) {}

  async snapshotVersion(): Promise<number> {
    const decode = decodeColumn('version', z.int());
    const [version] = await this.graph.read(SNAPSHOT_VERSION, {}, decode);
    return version ?? 0;
  }

  nodes(): Promise<readonly NodeRow[]> {
    return this.graph.read(EXPLORE_NODES, {}, decodeRow(nodeRow), WHOLE_GRAPH);
  }

  ties(): Promise<readonly TieRow[]> {
    return this.graph.read(EXPLORE_TIES, {}, decodeRow(tieRow), WHOLE_GRAPH);
  }

  renamedRegions(): Promise<readonly RenamedRegion[]> {
    return this.graph.read(RENAMED_REGIONS, {}, decodeRow(renamedRow), WHOLE_GRAPH);
  }
}
