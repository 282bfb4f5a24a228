import {
  PARTNER_1,
  type PartnerRequest,
  type PartnerSuggestion,
} from '@trellis/domain/recommendation';
import { partnerSearch } from '../../libs/domain/src/recommendation/partner-search';
import { featurePoints, type FitRule } from '../../libs/domain/src/recommendation/scoring';
import { sliceOfSearch } from '../../libs/domain/src/recommendation/suggest-partners';
import {
  nicheSnapshot,
  regionalEconomyOf,
  type NicheSnapshot,
} from '../../apps/api/src/modules/niches/niche-snapshot';
import { NichesRepository } from '../../apps/api/src/modules/niches/niches.repository';
import {
  partnerModel,
  type PartnerModel,
} from '../../apps/api/src/modules/recommendations/partner-model';
import { RecommendationsRepository } from '../../apps/api/src/modules/recommendations/recommendations.repository';
import { loadEnvironment } from '../../apps/api/src/platform/config/environment';
import { GraphDatabase } from '../../apps/api/src/platform/graph/graph-database';

/** Parts add up to their score within this (methods 0.5). */
const TOLERANCE = 1e-9;
const DEFECTS_NAMED = 20;

/** The page of every tenth asker is also checked as it is shown. */
const SHOWN_EVERY = 10;
const FIRST_PAGE = { offset: 0, limit: 10 };

/** What the check of every pair came to. */
export interface EveryPair {
  readonly organisations: number;
  readonly pairs: number;
  readonly defects: readonly string[];
}

async function loadModels(): Promise<{
  readonly partners: PartnerModel;
  readonly niches: NicheSnapshot;
}> {
  const graph = new GraphDatabase(loadEnvironment().neo4j);
  const records = new RecommendationsRepository(graph);
  const [organisations, projects, participations, terms, figures] = await Promise.all([
    records.organisations(),
    records.projects(),
    records.participations(),
    records.terms(),
    new NichesRepository(graph).rows(),
  ]);
  await graph.close();
  return {
    partners: partnerModel({ organisations, projects, participations, terms }),
    niches: nicheSnapshot(figures),
  };
}

/** What is wrong with the parts of one candidate, given the fit that it was ranked by; null when they add up. */
function defectOf(rule: FitRule, row: number, rankedBy: number): string | null {
  const parts = featurePoints(rule, row);
  let fit = 0;
  for (const { key, value, weight, contribution } of parts) {
    const known = value ?? 0;
    if (Math.abs(contribution - weight * known) > TOLERANCE) return key;
    if (known < 0 || known > 1) return key;
    fit += contribution;
  }
  return Math.abs(fit - rankedBy) > TOLERANCE || fit < 0 || fit > 100 + TOLERANCE ? 'fit' : null;
}

/** What is wrong with the groups of a suggestion as it is shown; null when they add up. */
function shownDefectOf({ fit, groups }: PartnerSuggestion): string | null {
  let ofGroups = 0;
  for (const { group, points, parts } of groups) {
    const ofParts = parts.reduce((total, { contribution }) => total + contribution, 0);
    if (Math.abs(ofParts - points) > TOLERANCE) return group;
    ofGroups += points;
  }
  return Math.abs(ofGroups - fit) > TOLERANCE ? 'fit' : null;
}

function requestOf(
  niches: NicheSnapshot,
  asker: { readonly id: string; readonly nuts2: string | null },
): PartnerRequest {
  return {
    asker: { organisation: asker.id },
    goal: 'transnational',
    needs: [],
    weights: PARTNER_1,
    emphasis: {},
    filters: { countries: [], kinds: [], newcomersOnly: false, includeExistingPartners: true },
    regionalEconomy: asker.nuts2 === null ? null : regionalEconomyOf(niches, asker.nuts2, []),
  };
}

async function checkEveryPair(): Promise<EveryPair> {
  const { partners, niches } = await loadModels();
  const { network } = partners;
  const size = network.organisations.length;
  const defects: string[] = [];
  let pairs = 0;
  for (const [number, asker] of network.organisations.entries()) {
    const search = partnerSearch(network, requestOf(niches, asker));
    if (!search.ok) throw new Error(`${asker.id}: ${search.problem.code}`);
    const { rule, ranking } = search.value;
    ranking.rows.forEach((row, place) => {
      const defect = defectOf(rule, row, ranking.fits[place] ?? -1);
      if (defect !== null) defects.push(`${asker.id} > row ${row}: ${defect}`);
      pairs += 1;
    });
    if (number % SHOWN_EVERY !== 0) continue;
    for (const suggestion of sliceOfSearch(search.value, FIRST_PAGE).suggestions) {
      const defect = shownDefectOf(suggestion);
      if (defect !== null) defects.push(`${asker.id} > ${suggestion.organisation}: ${defect}`);
    }
  }
  return { organisations: size, pairs, defects: defects.slice(0, DEFECTS_NAMED) };
}

checkEveryPair().then(
  (result) => process.stdout.write(JSON.stringify(result)),
  (error: unknown) => {
    process.stderr.write(error instanceof Error ? String(error.stack) : String(error));
    process.exitCode = 1;
  },
);
