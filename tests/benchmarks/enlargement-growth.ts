import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../apps/api/src/app.module';
import {
  ExploreRepository,
  type NodeRow,
  type TieRow,
} from '../../apps/api/src/modules/explore/explore.repository';
import { RecommendationsService } from '../../apps/api/src/modules/recommendations';
import type { PartnerRows } from '../../apps/api/src/modules/recommendations/partner-model';
import { RecommendationsRepository } from '../../apps/api/src/modules/recommendations/recommendations.repository';
import { loadEnvironment } from '../../apps/api/src/platform/config/environment';
import { GraphDatabase } from '../../apps/api/src/platform/graph/graph-database';
import { degreeDistribution, enlarged, type DegreeDistribution } from './enlarged-network';
import { asker, elapsed, medians, report } from './measuring';
import { busiestOrganisation, neighbourhoodQuery, suggestionQuery } from './operations';

/** What a network of a size costs over HTTP. */
export interface Growth {
  readonly copies: number;
  readonly distribution: DegreeDistribution;
  readonly prepareMs: number;
  readonly suggestionMs: number;
  readonly explanationMs: number;
  readonly neighbourhoodMs: number;
  /** Heap and typed arrays that the models keep, in megabytes. */
  readonly memoryMb: number;
}

const ROUNDS = { warm: 5, counted: 15 };

/** Fields that are answered from the models alone: the copies are not in the database. */
const MODEL_FIELDS = `totalEligible suggestions { rank fit placedBy confidence
  reason { code parameters { name value } } groups { group points maximum known } }`;

async function seedRows(graph: GraphDatabase): Promise<PartnerRows> {
  const records = new RecommendationsRepository(graph);
  const [organisations, projects, participations, terms] = await Promise.all([
    records.organisations(),
    records.projects(),
    records.participations(),
    records.terms(),
  ]);
  return { organisations, projects, participations, terms };
}

/** The graph to explore with the organisations, projects and participations of the enlarged network. */
class EnlargedExploreRepository extends ExploreRepository {
  constructor(
    graph: GraphDatabase,
    private readonly network: PartnerRows,
  ) {
    super(graph);
  }

  override async nodes(): Promise<readonly NodeRow[]> {
    const others = (await super.nodes()).filter(
      ({ kind }) => kind !== 'organisation' && kind !== 'project',
    );
    const node = { labels: [], organisationKind: null, country: null, year: null };
    const named = (kind: 'organisation' | 'project') => (key: string, label: string) => ({
      ...node,
      kind,
      key,
      label,
    });
    return [
      ...others,
      ...this.network.organisations.map(({ id, label }) => named('organisation')(id, label)),
      ...this.network.projects.map(({ id, acronym }) => named('project')(id, acronym)),
    ];
  }

  override async ties(): Promise<readonly TieRow[]> {
    const others = (await super.ties()).filter(({ type }) => type !== 'PARTICIPATES_IN');
    const tie = { sourceKind: 'organisation', targetKind: 'project', year: null } as const;
    return [
      ...others,
      ...this.network.participations.map(({ organisation, project, role }) => ({
        ...tie,
        sourceKey: organisation,
        targetKey: project,
        type: 'PARTICIPATES_IN',
        role,
        weight: null,
        origin: 'recorded' as const,
      })),
    ];
  }
}

function memoryMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

async function measure(copies: number): Promise<Growth> {
  const graph = new GraphDatabase(loadEnvironment().neo4j);
  const rows = enlarged(await seedRows(graph), copies);
  const distribution = degreeDistribution(rows);
  const module = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(RecommendationsRepository)
    .useValue({
      organisations: () => Promise.resolve(rows.organisations),
      projects: () => Promise.resolve(rows.projects),
      participations: () => Promise.resolve(rows.participations),
      terms: () => Promise.resolve(rows.terms),
    })
    .overrideProvider(ExploreRepository)
    .useValue(new EnlargedExploreRepository(graph, rows))
    .compile();
  const before = memoryMb();
  const app = module.createNestApplication({ logger: false });
  await app.listen(0, '127.0.0.1');
  const ask = asker(await app.getUrl());
  const service = app.get(RecommendationsService);
  const prepareMs = await elapsed(() => service.currentModel());
  const { network } = (await service.currentModel()).value;
  const organisation = busiestOrganisation(network);
  await ask(neighbourhoodQuery(organisation));
  const memory = memoryMb() - before;
  const candidate = network.organisations.at(-1)?.id ?? '';
  const times = await medians(
    {
      suggestion: () => ask(suggestionQuery(organisation, MODEL_FIELDS)),
      explanation: () =>
        ask(
          `{ partnerSuggestion(for: { organisation: "${organisation}" }, candidate: "${candidate}") {
            fit paths { strength } contrast { fit rank } } }`,
        ),
      neighbourhood: () => ask(neighbourhoodQuery(organisation)),
    },
    ROUNDS,
  );
  return {
    copies,
    distribution,
    prepareMs,
    suggestionMs: times.suggestion,
    explanationMs: times.explanation,
    neighbourhoodMs: times.neighbourhood,
    memoryMb: memory,
  };
}

report(measure(Number(process.argv[3] ?? '1')));
