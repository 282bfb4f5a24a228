import type {
  NicheComponent,
  NicheDetailQuery,
  NicheRowFieldsFragment,
  RegionNichesQuery,
} from '../../graphql/generated';
import { firstDifference } from '../../shared/i18n/text-order';
import { roundedParts, roundedTotal } from '../../shared/numbers/rounded-parts';

/** What stands in small type under the name of a niche: the one thing a reader should know first. */
export type NicheNote = 'notePriority' | 'noteSection' | 'noteNoSupply' | 'noteFlagged';

export interface NicheRow {
  readonly rank: number;
  readonly sector: NicheRowFieldsFragment['sector'];
  /** 0 to 100. */
  readonly points: number;
  readonly share: number | null;
  readonly closeness: number | null;
  readonly vacancies: number | null;
  readonly trained: number | null;
  readonly band: { readonly best: number; readonly worst: number };
  readonly confidence: NicheRowFieldsFragment['confidence'];
  readonly note: NicheNote | null;
}

/** A part of a niche score as points lost against a perfect score (methods I.13). */
export interface LostPart {
  readonly component: NicheComponent;
  readonly raw: number | null;
  /** Position among the eligible sectors of the region, 0 to 1. */
  readonly position: number;
  readonly assumed: boolean;
  readonly weight: number;
  readonly lost: number;
}

export interface NicheBreakdown {
  readonly parts: readonly LostPart[];
  /** Points lost by all parts together, to the displayed rounding. */
  readonly lost: number;
  readonly left: number;
  /** Always 100 to the displayed rounding. */
  readonly total: number;
}

function noteOf(niche: NicheRowFieldsFragment): NicheNote | null {
  if (niche.flag !== null) return 'noteFlagged';
  if (niche.priorities.length > 0) return 'notePriority';
  if (niche.supplyBasis === 'section') return 'noteSection';
  return niche.supplyRatio === null ? 'noteNoSupply' : null;
}

/** The ranked niches as table rows, in the order of the API. */
export function nicheRows(niches: readonly NicheRowFieldsFragment[]): readonly NicheRow[] {
  return niches.map((niche) => ({
    rank: niche.rank,
    sector: niche.sector,
    points: niche.score * 100,
    share: niche.locationQuotient,
    closeness: niche.density,
    vacancies: niche.vacancies,
    trained: niche.supplyRatio,
    band: niche.rankBand,
    confidence: niche.confidence,
    note: noteOf(niche),
  }));
}

export interface NicheAnswer {
  readonly key: 'answer' | 'answerNoSupply' | 'answerEmerging' | 'answerNone';
  readonly sector: string;
  readonly share: number | null;
  readonly supply: number | null;
  readonly closeness: number | null;
  readonly country: string;
}

/** The first line under the title: the best niche in one sentence with its numbers. */
export function nicheAnswer(
  niche: NicheRowFieldsFragment | undefined,
  list: 'UNCOVERED' | 'EMERGING',
  country: string,
): NicheAnswer {
  const numbers = {
    sector: niche?.sector.name ?? '',
    share: niche?.locationQuotient ?? null,
    supply: niche?.supplyRatio ?? null,
    closeness: niche?.density ?? null,
    country,
  };
  if (niche === undefined) return { key: 'answerNone', ...numbers };
  if (list === 'EMERGING') return { key: 'answerEmerging', ...numbers };
  return { key: niche.supplyRatio === null ? 'answerNoSupply' : 'answer', ...numbers };
}

/** Points lost a part and points left, to one decimal, adding up to exactly 100 on the screen. */
export function nicheBreakdown(niche: NicheRowFieldsFragment): NicheBreakdown {
  // A part that is not known for the region is left out, and the weights of the others stand for the whole.
  const known = niche.parts.reduce((total, { weight }) => total + weight, 0);
  const shown = roundedParts([...niche.parts.map((part) => part.pointsLost), niche.score * 100]);
  return {
    parts: niche.parts.map((part, index) => ({
      component: part.component,
      raw: part.raw,
      position: part.value,
      assumed: part.assumed,
      weight: part.weight / known,
      lost: shown[index] ?? 0,
    })),
    lost: roundedTotal(shown.slice(0, -1)),
    left: shown[shown.length - 1] ?? 0,
    total: roundedTotal(shown),
  };
}

export type Niches = NonNullable<RegionNichesQuery['regionNiches']>;
export type NicheOfDetail = NonNullable<NicheDetailQuery['niche']>;

/** Reasons for not being in the list, as the API groups them, largest group first, then by code. */
export function notSeenGroups(niches: Niches): Niches['notSeen'] {
  return [...niches.notSeen].sort((a, b) =>
    firstDifference(b.count - a.count, a.reason < b.reason ? -1 : 1),
  );
}
