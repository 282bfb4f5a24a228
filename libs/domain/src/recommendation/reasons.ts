import { valueAt } from '../graph/index';
import { problem, type ExplanationPart, type Problem } from '../kernel/index';
import type { EvidenceFact } from './evidence';
import type { PreparedNetwork } from './network';
import { groupsWithoutInput } from './scoring';
import type { PartnerWeights } from './weights';
import {
  GROUP_OF_FEATURE,
  PARTNER_GROUPS,
  type PartnerFeature,
  type PartnerGroup,
} from './weights';

/** A part of the fit with the facts it rests on. */
export type PartnerPart = ExplanationPart<PartnerFeature, EvidenceFact>;

/** The main reason for a candidate, as a code with parameters. */
export type ReasonCode =
  | 'sharedPartners'
  | 'nearInNetwork'
  | 'experienced'
  | 'activeLately'
  | 'sharedThemes'
  | 'bringsTriangleLeg'
  | 'coversNeeds'
  | 'newCountry'
  | 'secondPartnerInCountry'
  | 'nearby'
  | 'relatedRegionalEconomy'
  | 'nothingOnRecord';

export type CautionCode =
  | 'alreadyPartner'
  | 'noActivityForYears'
  | 'noProjectOnRecord'
  | 'notKnown'
  | 'provisionalIdentity';

export type Confidence = 'high' | 'medium' | 'low';

const REASON_OF_FEATURE: Readonly<Record<PartnerFeature, ReasonCode>> = {
  weightedResourceAllocation: 'sharedPartners',
  personalisedPageRank: 'nearInNetwork',
  projectCount: 'experienced',
  recency: 'activeLately',
  themeSimilarity: 'sharedThemes',
  triangleLeg: 'bringsTriangleLeg',
  coveredNeeds: 'coversNeeds',
  place: 'nearby',
  addedDensity: 'relatedRegionalEconomy',
};

/** Parts that many candidates have in full, so that they tell few of them apart. */
const COMMON_PARTS: ReadonlySet<PartnerFeature> = new Set(['triangleLeg', 'place']);
/** Groups that rest on what the two have in common and nobody else has in the same way. */
const DISTINCTIVE_GROUPS = ['sharedNetwork', 'topic'] as const satisfies readonly PartnerGroup[];
/** A distinctive group is named before a common part from this share of its points on. */
const DISTINCTIVE_SHARE = 0.6;

interface StrongestPart {
  /** Points of the whole group. */
  readonly points: number;
  readonly part: PartnerPart;
}

function strongestPart(
  parts: readonly PartnerPart[],
  groups: readonly PartnerGroup[],
): StrongestPart | null {
  let best: StrongestPart | null = null;
  for (const group of groups) {
    const ofGroup = parts.filter((part) => GROUP_OF_FEATURE[part.key] === group);
    const points = ofGroup.reduce((total, part) => total + part.contribution, 0);
    if (points <= (best?.points ?? 0)) continue;
    const part = ofGroup.reduce((top, one) => (one.contribution > top.contribution ? one : top));
    best = { points, part };
  }
  return best;
}

function tellingPart(parts: readonly PartnerPart[]): PartnerPart | null {
  const strongest = strongestPart(parts, PARTNER_GROUPS);
  if (strongest === null || !COMMON_PARTS.has(strongest.part.key)) return strongest?.part ?? null;
  const distinctive = strongestPart(parts, DISTINCTIVE_GROUPS);
  const isClose = (distinctive?.points ?? 0) >= DISTINCTIVE_SHARE * strongest.points;
  return isClose && distinctive !== null ? distinctive.part : strongest.part;
}

function placeReason(part: PartnerPart): ReasonCode {
  if (part.evidence[0]?.kind === 'region') return 'nearby';
  if (part.value === 1) return 'newCountry';
  return part.value === 0.5 ? 'secondPartnerInCountry' : 'nearby';
}

/** How many facts a reason speaks of; lists of evidence may be cut, the count is not. */
function factCount(
  network: PreparedNetwork,
  candidate: ReasonedCandidate,
  part: PartnerPart,
): number {
  if (part.key === 'weightedResourceAllocation') return candidate.sharedPartnerCount;
  if (part.key === 'projectCount') return valueAt(network.projectCount, candidate.row);
  return part.evidence.length;
}

/** A candidate with the parts of its fit. */
export interface ReasonedCandidate {
  readonly row: number;
  readonly parts: readonly PartnerPart[];
  readonly sharedPartnerCount: number;
}

/**
 * The main reason: the strongest part of the group with the most points, ties in the order of groups
 * and features. Where that is the side of the triangle or the place, which most candidates of a list
 * share, the network or the topic is named instead when it has at least 60 % of those points.
 * `nothingOnRecord` where no part has any points.
 */
export function mainReason(
  network: PreparedNetwork,
  candidate: ReasonedCandidate,
): Problem<ReasonCode> {
  const part = tellingPart(candidate.parts);
  if (part === null) return problem('nothingOnRecord');
  const code = part.key === 'place' ? placeReason(part) : REASON_OF_FEATURE[part.key];
  return problem(code, {
    group: GROUP_OF_FEATURE[part.key],
    points: part.contribution,
    count: factCount(network, candidate, part),
    facts: part.evidence.map(({ id }) => id),
  });
}

/** What a reader should know before trusting the fit of a candidate. */
export function cautionsOf(
  network: PreparedNetwork,
  candidate: {
    readonly row: number;
    readonly parts: readonly PartnerPart[];
    readonly isPartner: boolean;
    /** Groups that are unknown because of the asker are said once for the whole list. */
    readonly unknownForAsker: readonly PartnerGroup[];
  },
  weights: PartnerWeights,
): readonly Problem<CautionCode>[] {
  const { row, parts } = candidate;
  const cautions: Problem<CautionCode>[] = [];
  if (candidate.isPartner) cautions.push(problem('alreadyPartner'));
  const lastYear = valueAt(network.lastYear, row);
  const years = (network.cutOffYear ?? lastYear) - lastYear;
  if (valueAt(network.projectCount, row) === 0) cautions.push(problem('noProjectOnRecord'));
  else if (years >= weights.inactiveYears) {
    cautions.push(problem('noActivityForYears', { years, lastYear }));
  }
  for (const group of groupsWithoutInput(parts)) {
    if (!candidate.unknownForAsker.includes(group)) cautions.push(problem('notKnown', { group }));
  }
  if (network.organisations[row]?.isProvisional === true) {
    cautions.push(problem('provisionalIdentity'));
  }
  return cautions;
}

/**
 * How far the fit rests on facts (methods I.11): high where at most one group is without input, medium
 * at two, low beyond that and for an organisation without a project on record.
 */
export function confidenceOf(groupsUnknown: number, projects: number): Confidence {
  if (projects === 0 || groupsUnknown > 2) return 'low';
  return groupsUnknown === 2 ? 'medium' : 'high';
}
