import { type RegionCode, type SectorCode, divisionsIn } from '../catalogue/index';
import { type ExplanationPart, at, rankedDescending, sum } from '../kernel/index';
import { type ExclusionReason, type NicheCell, exclusionReason, nicheCells } from './niche-cells';
import type { NicheModel } from './niche-model';
import {
  type NicheConfidence,
  type PreparedComponent,
  type PreparedComponents,
  logContributions,
  nicheConfidence,
  preparedComponents,
} from './niche-score';
import { type QuadrantLabel, quadrants } from './quadrant';
import { type RankBand, rankBands } from './score';
import {
  NICHE_WEIGHTS,
  type NicheComponent,
  type NicheListName,
  type NicheWeights,
} from './weights';

/** A fact behind a part: a priority that names the sector, or a related sector that the region already holds. */
export type NicheEvidence =
  | { readonly kind: 'priority'; readonly id: string }
  | { readonly kind: 'relatedSector'; readonly sector: SectorCode; readonly proximity: number };

/** A part of a niche score; the contributions of a niche add up to `ln score`. */
export interface NichePart extends ExplanationPart<NicheComponent, NicheEvidence> {
  /** The measured value in its own unit; null when the value in use is assumed. */
  readonly measured: number | null;
  /** The median of the region's known values stands in for an unknown one. */
  readonly isAssumed: boolean;
  /** Share of the points that are missing to 100; the parts and the score in points add up to 100 (methods I.13). */
  readonly pointsLost: number;
}

/** A division of a region as a niche, with everything its explanation needs. */
export interface Niche extends NicheCell {
  readonly rank: number;
  /** Best and worst rank when each weight in turn is halved and raised by half. */
  readonly band: Omit<RankBand, 'rank'>;
  /** In (0, 1]: weighted geometric mean of the components. */
  readonly score: number;
  readonly explanation: { readonly parts: readonly NichePart[] };
  /** Weight of what is known over the weight of all five components. */
  readonly coverage: number;
  readonly confidence: NicheConfidence;
  readonly quadrant: QuadrantLabel | null;
}

/**
 * What the figures of a region cannot show in a list: with the niches of the list, every division of NACE Rev. 2 stands
 * in exactly one place.
 */
export interface UnseenSectors {
  /** Divisions whose figure is withheld or was never published. */
  readonly withheld: readonly SectorCode[];
  readonly excluded: readonly { readonly sector: SectorCode; readonly reason: ExclusionReason }[];
  /** Divisions of NACE Rev. 2 that the figures do not cover for any region. */
  readonly outside: readonly SectorCode[];
}

/** A ranked list of a region's niches with what bounds it. */
export interface RegionNicheList {
  /** The region whose figures are shown: the code of the version in which they were published. */
  readonly region: RegionCode;
  readonly list: NicheListName;
  readonly year: number;
  readonly weightsVersion: string;
  readonly eligibleCount: number;
  readonly niches: readonly Niche[];
  readonly droppedComponents: readonly NicheComponent[];
  /** Whose priorities speak for the region; null when none are on record. */
  readonly prioritiesOf: RegionCode | null;
  readonly unseen: UnseenSectors;
  /** Gates that stay open because no complete register of providers is at hand (methods I.8). */
  readonly undecided: readonly ('OPENNESS' | 'OFFER_WITHIN_REACH')[];
}

const RELATED_SHOWN = 5;

/** The row of a region's figures, by its own code or by the code it carried when they were published; null for none. */
export function figureRow(model: NicheModel, region: RegionCode): number | null {
  const own = model.regions.indexOf(region);
  const row =
    own >= 0 ? own : model.regions.findIndex((code) => model.codes.current(code) === region);
  return row >= 0 ? row : null;
}

/** Which list is asked for, and with which weights. */
export interface NicheListRequest {
  readonly list: NicheListName;
  readonly weights: NicheWeights;
}

/**
 * The niches of a region in one of the two lists of methods I.1, best first: *uncovered* asks which work that exists
 * here could use more training, *emerging* which is within reach and below its share here. Scores by methods I.8 with the
 * weights `niche-1`; ties after 12 significant digits by sector code. Null for a region without figures.
 */
export function regionNiches(
  model: NicheModel,
  region: RegionCode,
  list: NicheListName,
): RegionNicheList | null {
  return weightedNiches(model, region, { list, weights: NICHE_WEIGHTS });
}

/** The same as `regionNiches` with weights of the caller's. */
export function weightedNiches(
  model: NicheModel,
  region: RegionCode,
  { list, weights }: NicheListRequest,
): RegionNicheList | null {
  const row = figureRow(model, region);
  const figureRegion = row === null ? undefined : model.regions[row];
  if (row === null || figureRegion === undefined) return null;
  const cells = nicheCells(model, row);
  const recorded = cells.filter((cell) => cell !== null);
  const eligible = recorded.filter((cell) => exclusionReason(cell, list) === null);
  const components = preparedComponents(eligible, weights.lists[list]);
  return {
    region: figureRegion,
    list,
    year: model.year,
    weightsVersion: weights.version,
    eligibleCount: eligible.length,
    niches: rankedNiches({ model, row, eligible, components, weights: weights.lists[list] }),
    droppedComponents: components.dropped,
    prioritiesOf: model.priorities(figureRegion)?.region ?? null,
    unseen: unseenSectors(model, cells, list),
    undecided: ['OPENNESS', 'OFFER_WITHIN_REACH'],
  };
}

interface Competition {
  readonly model: NicheModel;
  readonly row: number;
  readonly eligible: readonly NicheCell[];
  readonly components: PreparedComponents;
  readonly weights: NicheWeights['lists'][NicheListName];
}

function rankedNiches(competition: Competition): readonly Niche[] {
  const { eligible, components, weights } = competition;
  const order = rankOrder(eligible, components.kept);
  const given = Object.fromEntries(weights.map(({ component, weight }) => [component, weight]));
  const bands = rankBands(order, given);
  const fields = quadrants(eligible.map((c) => ({ relatedness: c.density, complexity: c.pci })));
  const allWeight = sum(weights.map(({ weight }) => weight));
  return order(given).flatMap((index) => {
    const cell = eligible[index];
    const band = bands[index];
    if (cell === undefined || band === undefined) return [];
    const parts = nicheParts(competition, index);
    const known = parts.filter((part) => !part.isAssumed);
    const coverage = sum(known.map(({ weight }) => weight)) / allWeight;
    return [
      {
        ...cell,
        rank: band.rank,
        band: { best: band.best, worst: band.worst },
        score: Math.exp(sum(parts.map(({ contribution }) => contribution))),
        explanation: { parts },
        coverage,
        confidence: nicheConfidence(coverage, cell.isFlagged),
        quadrant: fields.labels[index] ?? null,
      },
    ];
  });
}

/** Order of the competing cells for any weights, by rounded score and then by code. */
function rankOrder(
  eligible: readonly NicheCell[],
  kept: readonly PreparedComponent[],
): (weights: Readonly<Record<string, number>>) => readonly number[] {
  return (weights) => {
    const weightOf = ({ component }: PreparedComponent): number => weights[component] ?? 0;
    return rankedDescending([...eligible.keys()], (index) => ({
      id: eligible[index]?.sector ?? '',
      score: Math.exp(sum(logContributions(kept, index, weightOf))),
    }));
  };
}

function nicheParts(competition: Competition, index: number): readonly NichePart[] {
  const { kept } = competition.components;
  const contributions = logContributions(kept, index);
  const logScore = sum(contributions);
  const missingPoints = 100 * (1 - Math.exp(logScore));
  return kept.map(({ component, weight, raw, values }, place) => {
    const contribution = contributions[place] ?? 0;
    const measured = raw[index] ?? null;
    return {
      key: component,
      weight,
      value: values[index] ?? null,
      contribution,
      evidence: evidenceOf(competition, index, component),
      measured,
      isAssumed: measured === null,
      pointsLost: logScore === 0 ? 0 : (missingPoints * contribution) / logScore,
    };
  });
}

function evidenceOf(
  { model, row, eligible }: Competition,
  index: number,
  component: NicheComponent,
): readonly NicheEvidence[] {
  const cell = eligible[index];
  if (cell === undefined) return [];
  if (component === 'priority') {
    return (cell.priority?.ids ?? []).map((id) => ({ kind: 'priority', id }));
  }
  if (component !== 'relatedness') return [];
  const own = model.divisions.indexOf(cell.sector);
  const held = model.divisions
    .map((sector, column) => ({ sector, column, proximity: at(model.relatedness, own, column) }))
    .filter(({ column, proximity }) => proximity > 0 && at(model.presence, row, column) === 1);
  return rankedDescending(held, ({ sector, proximity }) => ({ id: sector, score: proximity }))
    .slice(0, RELATED_SHOWN)
    .map(({ sector, proximity }) => ({ kind: 'relatedSector', sector, proximity }));
}

function unseenSectors(
  model: NicheModel,
  cells: readonly (NicheCell | null)[],
  list: NicheListName,
): UnseenSectors {
  const covered = new Set(model.divisions);
  return {
    withheld: model.divisions.filter((_, column) => cells[column] === null),
    excluded: cells.flatMap((cell) => {
      const reason = cell === null ? null : exclusionReason(cell, list);
      return cell === null || reason === null ? [] : [{ sector: cell.sector, reason }];
    }),
    outside: divisionsIn('2').filter((division) => !covered.has(division)),
  };
}
