import type { INestApplication } from '@nestjs/common';
import { SOURCE_LANGUAGE } from '@trellis/domain/kernel';
import { regionNiches } from '@trellis/domain/niche';
import { PARTNER_1, suggestPartners } from '@trellis/domain/recommendation';
import { ExploreService } from '../../apps/api/src/modules/explore/explore.service';
import { neighbourhoodOf } from '../../apps/api/src/modules/explore/subgraph';
import { NichesService } from '../../apps/api/src/modules/niches';
import { RecommendationsService } from '../../apps/api/src/modules/recommendations';

/** An operation of the main job: what a page asks, and the domain function behind the answer. */
export interface Operation {
  readonly name: 'suggestion' | 'niches' | 'search' | 'neighbourhood';
  readonly query: string;
  readonly domain: () => unknown;
}

const SUGGESTION_FIELDS = `totalEligible excluded { reason count } weights { group points }
  suggestions { rank fit placedBy confidence shareWithLowerFit equalFit newcomer
    organisation { id name kind country { code } } reason { code parameters { name value } }
    groups { group points maximum known } }`;

const NICHE_FIELDS = `totalEligible year weights { component weight } notSeen { reason count }
  region { code name } figuresRegion { code }
  niches { rank score confidence locationQuotient vacancies supplyRatio rankBand { best worst }
    sector { code name } parts { component value weight logPart pointsLost } }`;

const SEARCH_FIELDS = `totalCount nodes { kind id title subtitle score } facets { kinds { kind count } }`;

const SUBGRAPH_FIELDS = `totalNodes shownRule nodes { id kind label totalTies }
  ties { id source target type strength origin }`;

/** The organisation with most projects, which is the dearest asker; ties by row. */
export function busiestOrganisation(
  network: Awaited<ReturnType<RecommendationsService['currentModel']>>['value']['network'],
): string {
  let best = 0;
  network.projectCount.forEach((count, row) => {
    if (count > (network.projectCount[best] ?? 0)) best = row;
  });
  return network.organisations[best]?.id ?? '';
}

/** The question for partners without the figures of the region, which the database does not hold for every row. */
export function plainRequest(organisation: string) {
  return {
    asker: { organisation },
    goal: 'transnational',
    needs: [],
    weights: PARTNER_1,
    emphasis: {},
    filters: { countries: [], kinds: [], newcomersOnly: false, includeExistingPartners: false },
    regionalEconomy: null,
  } as const;
}

export function suggestionQuery(organisation: string, fields = SUGGESTION_FIELDS): string {
  return `{ partnerSuggestions(for: { organisation: "${organisation}" }) { ${fields} } }`;
}

export function neighbourhoodQuery(organisation: string): string {
  return `{ neighbourhood(start: ["organisation:${organisation}"], limit: 60) { ${SUBGRAPH_FIELDS} } }`;
}

/** The four operations on the models of a server in this process. */
export async function operationsOf(app: INestApplication): Promise<readonly Operation[]> {
  const { network } = (await app.get(RecommendationsService).currentModel()).value;
  const niches = app.get(NichesService);
  const { model } = (await niches.currentModel()).value;
  const graph = (await app.get(ExploreService).currentModel()).value;
  const asker = busiestOrganisation(network);
  const start = graph.rowOf.get(`organisation:${asker}`) ?? 0;
  const region = model.regions.find((code) => code === 'NL34');
  const { nuts2 } = network.organisations[network.rowOf.get(asker) ?? 0] ?? { nuts2: null };
  const regionalEconomy = await niches.regionalEconomy(
    (await niches.currentModel()).version,
    nuts2,
    [],
  );
  return [
    {
      name: 'suggestion',
      query: suggestionQuery(asker),
      domain: () =>
        suggestPartners(
          network,
          { ...plainRequest(asker), regionalEconomy },
          { offset: 0, limit: 10 },
        ),
    },
    {
      name: 'niches',
      query: `{ regionNiches(region: "NL34", first: 20) { ${NICHE_FIELDS} } }`,
      domain: () => (region === undefined ? null : regionNiches(model, region, 'uncovered')),
    },
    {
      name: 'search',
      query: `{ search(text: "tourism", first: 20) { ${SEARCH_FIELDS} } }`,
      domain: () => SOURCE_LANGUAGE,
    },
    {
      name: 'neighbourhood',
      query: neighbourhoodQuery(asker),
      domain: () => neighbourhoodOf(graph, [start], 60),
    },
  ];
}
