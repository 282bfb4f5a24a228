import { type SectorCode, countryOfRegion, sectionOf } from '../catalogue/index';
import { cellOf } from '../kernel/index';
import { type VacancyRateEstimate, estimatedVacancies } from './demand';
import { employmentSupplyGap } from './gap';
import type { NicheModel } from './niche-model';
import { type PriorityMatch, priorityMatch } from './region-priorities';
import type { SupplyQuotient } from './supply';
import type { NicheComponent, NicheListName } from './weights';

/** What is known about one division of a region, before any weighing. */
export interface NicheCell {
  readonly sector: SectorCode;
  readonly persons: number;
  readonly isFlagged: boolean;
  readonly locationQuotient: number | null;
  readonly isPresent: boolean;
  readonly density: number | null;
  /** Estimated vacancies at VET level. */
  readonly vacancies: number | null;
  readonly vacancyRate: VacancyRateEstimate | null;
  readonly vetShare: number | null;
  readonly gap: number | null;
  readonly supply: SupplyQuotient;
  /** Null when no priorities are on record for the region or above it. */
  readonly priority: PriorityMatch | null;
  readonly pci: number | null;
  readonly strategicGain: number | null;
}

/** Why a division does not compete in a list (methods I.1, I.5). */
export type ExclusionReason =
  | 'TEMPORARY_WORK'
  | 'DEMAND_UNKNOWN'
  | 'TOO_FEW_VACANCIES'
  | 'RESOURCE_BOUND'
  | 'LOW_VET_SHARE'
  | 'ALREADY_PRESENT';

/** The cells of a region in code order; withheld ones are null. Throws for a row outside the model. */
export function nicheCells(model: NicheModel, row: number): readonly (NicheCell | null)[] {
  const region = model.regions[row];
  if (region === undefined) throw new RangeError('The model has no such row.');
  const country = countryOfRegion(region);
  const spoken = model.priorities(region);
  return model.divisions.map((sector, column) => {
    const persons = cellOf(model.employment, row, column);
    if (persons === null) return null;
    const section = sectionOf(sector, '2');
    const vacancyRate = section === null ? null : model.vacancyRate(country, section);
    const vetShare = model.vetShare.get(sector) ?? null;
    const supply = model.supply(country, sector);
    return {
      sector,
      persons,
      isFlagged: model.isFlagged(region, sector),
      locationQuotient: cellOf(model.quotients, row, column),
      isPresent: cellOf(model.presence, row, column) === 1,
      density: cellOf(model.density, row, column),
      vacancies: estimatedVacancies(persons, vacancyRate?.percent ?? null, vetShare),
      vacancyRate,
      vetShare,
      gap: employmentSupplyGap(persons, cellOf(model.expected, row, column), supply.quotient),
      supply,
      priority: spoken === null ? null : priorityMatch(spoken, sector),
      pci: model.complexity.pci[column] ?? null,
      strategicGain: cellOf(model.gain, row, column),
    };
  });
}

/** Gate of the list of uncovered work: estimated vacancies from which there is evidence of demand (methods B.12 G1). */
const MIN_VACANCIES = 10;
/** Below this share of work at VET level a division is not for VET (methods I.1, ours). */
const MIN_VET_SHARE = 0.5;

/** Why a recorded cell does not compete in a list; null when it does. */
export function exclusionReason(cell: NicheCell, list: NicheListName): ExclusionReason | null {
  const sector: string = cell.sector;
  if (sector === '78') return 'TEMPORARY_WORK';
  if (list === 'uncovered') {
    if (cell.vacancies === null) return 'DEMAND_UNKNOWN';
    return cell.vacancies >= MIN_VACANCIES ? null : 'TOO_FEW_VACANCIES';
  }
  if (sectionOf(cell.sector, '2') === 'B') return 'RESOURCE_BOUND';
  if (cell.vetShare !== null && cell.vetShare < MIN_VET_SHARE) return 'LOW_VET_SHARE';
  return cell.isPresent ? 'ALREADY_PRESENT' : null;
}

/** The measured value of a component, before normalisation; null when unknown. */
export function componentValue(cell: NicheCell, component: NicheComponent): number | null {
  switch (component) {
    case 'demand':
      return cell.vacancies === null ? null : Math.log(1 + cell.vacancies);
    case 'gap':
      return cell.gap;
    case 'relatedness':
      return cell.density;
    case 'priority':
      return cell.priority?.alignment ?? null;
    case 'complexity':
      return cell.pci;
    case 'strategicGain':
      return cell.strategicGain;
  }
}
