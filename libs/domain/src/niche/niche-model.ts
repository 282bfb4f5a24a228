import {
  type RegionCode,
  type SectorCode,
  nutsLevel,
  sectionOf,
  sectorLevel,
} from '../catalogue/index';
import {
  type Matrix,
  at,
  cellOf,
  compareCodePoints,
  groupedBy,
  isKnown,
  matrixOf,
  submatrix,
  sum,
} from '../kernel/index';
import { advantageWithGaps, presence } from './advantage';
import { type AnchoredComplexity, type ComplexityStatus, anchored, complexity } from './complexity';
import { strategicGain } from './complexity-outlook';
import { type VacancyRateLookup, vacancyRateLookup } from './demand';
import type { EmploymentCell, NicheInput } from './niche-input';
import {
  type PriorityLookup,
  type RegionCodes,
  priorityLookup,
  regionCodes,
} from './region-priorities';
import { proximity, relatednessDensity } from './relatedness';
import { type SupplyLookup, supplyLookup } from './supply';

/** The complexity axis of the figures, with what tells how far it can be trusted. */
export interface NicheComplexity extends AnchoredComplexity {
  readonly status: ComplexityStatus;
  readonly lambda: readonly number[];
}

/** Everything European behind the lists: computed once a set of figures, then shared by all regions. */
export interface NicheModel {
  readonly year: number;
  /** Regions at NUTS level 2 with a recorded division, in code order: the rows of every matrix here. */
  readonly regions: readonly RegionCode[];
  /** NACE Rev. 2 divisions of the figures, in code order: the columns. */
  readonly divisions: readonly SectorCode[];
  readonly employment: Matrix;
  readonly expected: Matrix;
  readonly quotients: Matrix;
  readonly presence: Matrix;
  readonly relatedness: Matrix;
  readonly density: Matrix;
  readonly gain: Matrix;
  readonly complexity: NicheComplexity;
  readonly isFlagged: (region: RegionCode, division: SectorCode) => boolean;
  readonly vacancyRate: VacancyRateLookup;
  readonly vetShare: ReadonlyMap<SectorCode, number>;
  readonly supply: SupplyLookup;
  readonly priorities: PriorityLookup;
  readonly codes: RegionCodes;
}

const key = (region: RegionCode, code: SectorCode): string => `${region} ${code}`;

interface Figures {
  readonly regions: readonly RegionCode[];
  readonly divisions: readonly SectorCode[];
  readonly employment: Matrix;
  readonly totals: readonly number[];
  readonly flags: ReadonlySet<string>;
}

/** Cells in matrix form, ordered by code so that the order of the rows does not matter. */
function figuresOf(cells: readonly EmploymentCell[]): Figures {
  const regional = cells.filter(({ region }) => nutsLevel(region) === 2);
  const recorded = regional.filter(({ value }) => value !== null);
  const inDivisions = recorded.filter(({ code }) => sectorLevel(code) === 'division');
  const codes = <T extends string>(of: readonly T[]): T[] =>
    [...new Set(of)].sort(compareCodePoints);
  const regions = codes(inDivisions.map(({ region }) => region));
  const divisions = codes(inDivisions.map(({ code }) => code));
  const values = new Map(recorded.map((cell) => [key(cell.region, cell.code), cell.value]));
  const value = (region: RegionCode | undefined, code: SectorCode | undefined): number | null =>
    region === undefined || code === undefined ? null : (values.get(key(region, code)) ?? null);
  return {
    regions,
    divisions,
    employment: matrixOf(regions.length, divisions.length, (r, s) =>
      value(regions[r], divisions[s]),
    ),
    totals: regions.map((region) => regionTotal(divisions, (code) => value(region, code))),
    flags: new Set(
      recorded
        .filter(({ flag }) => flag !== null && flag.trim() !== '')
        .map(({ region, code }) => key(region, code)),
    ),
  };
}

/** Sum over sections of the larger of the published section and the sum of its recorded divisions (methods I.2). */
function regionTotal(
  divisions: readonly SectorCode[],
  value: (code: SectorCode) => number | null,
): number {
  const sections = groupedBy(divisions, (division) => sectionOf(division, '2'));
  return sum(
    [...sections].map(([section, members]) => {
      const recorded = sum(members.map((division) => value(division) ?? 0));
      return Math.max(section === null ? 0 : (value(section) ?? 0), recorded);
    }),
  );
}

/** Regions in which a division must be recorded to enter the complexity axis (methods I.4). */
const MIN_REGIONS_OF_DIVISION = 270;

/** Complexity on the complete submatrix, oriented by ln GDP per head; null outside the submatrix (methods I.4). */
function complexityOf(
  figures: Figures,
  gdp: ReadonlyMap<RegionCode, number | null>,
  minRegions: number,
): NicheComplexity {
  const { employment, regions, divisions } = figures;
  const isRecorded = (r: number, s: number): boolean => !Number.isNaN(at(employment, r, s));
  const [rows, columns] = [[...regions.keys()], [...divisions.keys()]];
  const keptColumns = columns.filter(
    (s) => rows.filter((r) => isRecorded(r, s)).length >= minRegions,
  );
  const keptRows = rows.filter((r) => keptColumns.every((s) => isRecorded(r, s)));
  const index = complexity(presence(submatrix(employment, keptRows, keptColumns)));
  const logGdp = keptRows.map((r) => {
    const region = regions[r];
    const value = region === undefined ? null : (gdp.get(region) ?? null);
    return value !== null && value > 0 ? Math.log(value) : null;
  });
  const oriented = anchored(index, { side: 'region', values: logGdp });
  const placed = (
    size: number,
    kept: readonly number[],
    values: readonly (number | null)[],
  ): (number | null)[] => {
    const places = new Map(kept.map((place, i) => [place, values[i] ?? null]));
    return Array.from({ length: size }, (_, place) => places.get(place) ?? null);
  };
  return {
    ...oriented,
    status: index.status,
    lambda: index.lambda,
    eci: placed(regions.length, keptRows, oriented.eci),
    pci: placed(divisions.length, keptColumns, oriented.pci),
  };
}

/**
 * The European side of the niche lists (methods I.2 to I.7): margins with missing cells, quotients, presence,
 * relatedness over pairs recorded together, density, complexity on the complete submatrix, strategic gain, vacancy
 * rates, supply quotients and priorities. `minRegionsOfDivision` (270 of the 283 regions) is lowered for smaller sets.
 */
export function prepareNicheModel(
  input: NicheInput,
  minRegionsOfDivision = MIN_REGIONS_OF_DIVISION,
): NicheModel {
  const figures = figuresOf(input.employment);
  const { employment, regions, divisions, totals, flags } = figures;
  const advantage = advantageWithGaps(employment, totals);
  const relatedness = proximity(advantage.presence);
  const density = relatednessDensity(advantage.presence, relatedness);
  const gdp = new Map(input.gdpPerHead.map(({ region, value }) => [region, value]));
  const axis = complexityOf(figures, gdp, minRegionsOfDivision);
  const persons = new Map(
    divisions.map((division, s) => [
      division,
      sum(regions.map((_, r) => cellOf(employment, r, s)).filter(isKnown)),
    ]),
  );
  const codes = regionCodes(input.recodes);
  return {
    year: input.year,
    regions,
    divisions,
    employment,
    ...advantage,
    relatedness,
    density,
    gain: strategicGain({
      presence: advantage.presence,
      relatedness,
      density,
      pci: axis.pci,
    }),
    complexity: axis,
    isFlagged: (region, division) => flags.has(key(region, division)),
    vacancyRate: vacancyRateLookup(input.vacancyRates),
    vetShare: new Map(input.vetShares.map(({ division, share }) => [division, share])),
    supply: supplyLookup(input.supply, persons),
    priorities: priorityLookup(input.priorities, codes),
    codes,
  };
}
