import { divisionsIn, sectionOf, type SectorCode } from '@trellis/domain/catalogue';
import {
  NICHE_WEIGHTS,
  type Niche,
  type NicheComponent,
  type NicheListName,
  type RegionNicheList,
  type UnseenSectors,
} from '@trellis/domain/niche';
import type { NicheSnapshot } from './niche-snapshot';
import {
  NicheComponent as NicheComponents,
  type NicheType,
  type RegionNichesType,
} from './niches.types';
import type { NotSeenType } from './not-seen.types';

type ExclusionReason = UnseenSectors['excluded'][number]['reason'];

/** Codes under which the interface words the rules that leave a sector out, in the order of display. */
const LEFT_OUT: readonly (readonly [ExclusionReason, string])[] = [
  ['TOO_FEW_VACANCIES', 'below_evidence'],
  ['ALREADY_PRESENT', 'already_present'],
  ['RESOURCE_BOUND', 'resource_bound'],
  ['LOW_VET_SHARE', 'low_vet_share'],
  ['TEMPORARY_WORK', 'temporary_agencies'],
  ['DEMAND_UNKNOWN', 'excluded_by_rule'],
];

/** Code of the divisions that the figures do not cover for any region. */
const OUTSIDE = 'outside_figures';

/** Indicators behind a niche, in the order in which their sources are named. */
const INDICATORS = [
  'persons_employed',
  'job_vacancy_rate',
  'vet_level_share',
  'vet_supply_learners',
] as const;

/** Divisions with a section in the place of its divisions where all of them are there. */
function inSections(divisions: readonly SectorCode[]): readonly SectorCode[] {
  const there = new Set(divisions);
  const named = divisions.map((division) => {
    const section = sectionOf(division, '2');
    const isWhole = section !== null && divisionsIn('2', section).every((one) => there.has(one));
    return isWhole ? section : division;
  });
  return [...new Set(named)];
}

function notSeenTypes(unseen: UnseenSectors): readonly NotSeenType[] {
  const groups: readonly (readonly [string, readonly SectorCode[]])[] = [
    ['withheld', unseen.withheld],
    ...LEFT_OUT.map(
      ([reason, code]) =>
        [
          code,
          unseen.excluded.filter((one) => one.reason === reason).map(({ sector }) => sector),
        ] as const,
    ),
    [OUTSIDE, unseen.outside],
  ];
  return groups
    .filter(([, divisions]) => divisions.length > 0)
    .map(([reason, divisions]) => ({
      reason,
      sectorCodes: reason === OUTSIDE ? inSections(divisions) : divisions,
      count: divisions.length,
    }));
}

/** A niche with the figures behind it. */
export function nicheType(snapshot: NicheSnapshot, figuresCode: string, niche: Niche): NicheType {
  return {
    sectorCode: niche.sector,
    priorityIds: niche.priority?.ids ?? [],
    rank: niche.rank,
    score: niche.score,
    parts: niche.explanation.parts.map((part) => ({
      component: part.key,
      raw: part.measured,
      value: part.value ?? 0,
      assumed: part.isAssumed,
      weight: part.weight,
      logPart: part.contribution,
      pointsLost: part.pointsLost,
    })),
    coverage: niche.coverage,
    confidence: niche.confidence,
    rankBand: niche.band,
    locationQuotient: niche.locationQuotient,
    personsEmployed: niche.persons,
    flag: snapshot.flagOf(figuresCode, niche.sector),
    density: niche.density,
    vacancies: niche.vacancies,
    vacancyBasis: niche.vacancyRate?.basis ?? 'none',
    vacancyYear: niche.vacancyRate?.year ?? null,
    gap: niche.gap,
    supplyRatio: niche.supply.quotient,
    supplyBasis: niche.supply.basis,
    complexity: niche.pci,
    strategicGain: niche.strategicGain,
    openness: null,
    quadrant: niche.quadrant,
    provenance: INDICATORS.flatMap((indicator) =>
      snapshot.rows.provenance
        .filter((row) => row.indicator === indicator)
        .map(({ provenance }) => provenance),
    ),
  };
}

/** The name of a component in the schema, such as STRATEGIC_GAIN. */
function componentName(component: NicheComponent): string {
  const found = Object.entries(NicheComponents).find(([, value]) => value === component);
  return found?.[0] ?? component;
}

/** The weights of a list, largest first. */
function weightsOf(list: NicheListName): readonly { component: NicheComponent; weight: number }[] {
  return [...NICHE_WEIGHTS.lists[list]].sort((a, b) => b.weight - a.weight);
}

/** The first niches of a list with the rules and the totals of the whole. */
export function regionNichesType(
  snapshot: NicheSnapshot,
  list: RegionNicheList,
  page: { readonly regionKey: string; readonly version: number; readonly first: number },
): RegionNichesType {
  return {
    regionKey: page.regionKey,
    figuresRegionKey: snapshot.figuresKey(list.region) ?? page.regionKey,
    list: list.list,
    weightsVersion: list.weightsVersion,
    weights: weightsOf(list.list),
    year: list.year,
    totalEligible: list.eligibleCount,
    niches: list.niches
      .slice(0, page.first)
      .map((niche) => nicheType(snapshot, list.region, niche)),
    droppedComponents: list.droppedComponents.map(componentName),
    notSeen: notSeenTypes(list.unseen),
    snapshotVersion: page.version,
  };
}
