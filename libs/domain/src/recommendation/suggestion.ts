import { valueAt } from '../graph/index';
import { roundSignificant, SCORE_DIGITS, sum, type Problem } from '../kernel/index';
import { isNewcomer } from './eligibility';
import { evidenceOf, type EvidenceSource } from './evidence';
import type { PlacedBy } from './list-order';
import { sharedPartners } from './network-features';
import {
  cautionsOf,
  confidenceOf,
  mainReason,
  type CautionCode,
  type Confidence,
  type PartnerPart,
  type ReasonCode,
} from './reasons';
import {
  featurePoints,
  fitOf,
  groupsWithoutInput,
  placesAbove,
  type FitRanking,
  type FitRule,
} from './scoring';
import { GROUP_OF_FEATURE, PARTNER_GROUPS, type PartnerGroup } from './weights';

/** The points of one of the six groups, made of its parts. */
export interface GroupPoints {
  readonly group: PartnerGroup;
  readonly points: number;
  readonly maximum: number;
  /** False where no feature of the group has any input. */
  readonly known: boolean;
  readonly parts: readonly PartnerPart[];
}

/** One suggested partner with everything that explains it. */
export interface PartnerSuggestion {
  readonly organisation: string;
  /** Place in the list, from 1. */
  readonly rank: number;
  /** Place by fit alone, from 1. */
  readonly rankByFit: number;
  /** 0 to 100; the points of the groups add up to it. */
  readonly fit: number;
  readonly groups: readonly GroupPoints[];
  /** Share of the eligible candidates that have a lower fit; null where there are no candidates. */
  readonly shareWithLowerFit: number | null;
  /** Another candidate has the same fit; their order says nothing. */
  readonly equalFit: boolean;
  readonly confidence: Confidence;
  readonly groupsWithoutInput: readonly PartnerGroup[];
  readonly projects: number;
  readonly isNewcomer: boolean;
  readonly isExistingPartner: boolean;
  readonly cautions: readonly Problem<CautionCode>[];
  readonly reason: Problem<ReasonCode>;
  readonly placedBy: PlacedBy;
}

/** What one request has computed; suggestions are read off it. */
export interface SuggestionSource extends EvidenceSource {
  readonly rule: FitRule;
  readonly ranking: FitRanking;
  readonly unknownForAsker: readonly PartnerGroup[];
}

function groupPoints(source: SuggestionSource, row: number): readonly GroupPoints[] {
  const parts = featurePoints(source.rule, row).map((part) => ({
    ...part,
    evidence: part.contribution > 0 ? evidenceOf(source, row, part.key) : [],
  }));
  const unknown = groupsWithoutInput(parts);
  return PARTNER_GROUPS.map((group) => {
    const own = parts.filter((part) => GROUP_OF_FEATURE[part.key] === group);
    return {
      group,
      points: sum(own.map((part) => part.contribution)),
      maximum: sum(own.map((part) => part.weight)),
      known: !unknown.includes(group),
      parts: own,
    };
  });
}

/** The suggestion of one organisation at a place of the list. */
export function suggestionAt(
  source: SuggestionSource,
  row: number,
  place: { readonly rank: number; readonly placedBy: PlacedBy },
): PartnerSuggestion {
  const { network, request, ranking } = source;
  const groups = groupPoints(source, row);
  const parts = groups.flatMap((group) => group.parts);
  const fit = fitOf(source.rule, row);
  const rounded = roundSignificant(fit, SCORE_DIGITS);
  const above = placesAbove(ranking, rounded, 'above');
  const atLeast = placesAbove(ranking, rounded, 'atLeast');
  const size = ranking.rows.length;
  const isPartner = source.asker.partners.includes(row);
  const unknown = groupsWithoutInput(parts);
  const projects = valueAt(network.projectCount, row);
  const candidate = { row, parts, isPartner, unknownForAsker: source.unknownForAsker };
  return {
    organisation: network.organisations[row]?.id ?? '',
    rank: place.rank,
    rankByFit: rankByFit(ranking, row, { above, atLeast }),
    fit,
    groups,
    shareWithLowerFit: size === 0 ? null : (size - atLeast) / size,
    equalFit: atLeast - above > 1,
    confidence: confidenceOf(unknown.length, projects),
    groupsWithoutInput: unknown,
    projects,
    isNewcomer: isNewcomer(network, row, request.weights.newcomerRule.maxProjects),
    isExistingPartner: isPartner,
    cautions: cautionsOf(network, candidate, request.weights),
    reason: mainReason(network, { row, parts, sharedPartnerCount: sharedCount(source, row) }),
    placedBy: place.placedBy,
  };
}

function sharedCount({ network, asker }: SuggestionSource, row: number): number {
  return asker.row === null ? 0 : sharedPartners(network, asker.row, row).length;
}

/** Place by fit, ties by key; an organisation outside the ranking stands behind its equals. */
function rankByFit(
  ranking: FitRanking,
  row: number,
  { above, atLeast }: { readonly above: number; readonly atLeast: number },
): number {
  const place = ranking.rows.slice(above, atLeast).indexOf(row);
  return place < 0 ? atLeast + 1 : above + place + 1;
}
