import {
  type SectorCode,
  divisionOf,
  parseSectorCode,
  sectionOf,
  sectorLevel,
} from '../catalogue/index';

/** A priority with its weight in [0, 1]. */
export interface WeightedPriority {
  readonly code: SectorCode;
  readonly weight: number;
}

/**
 * Similarity of two NACE Rev. 2 codes in [0, 1] (methods B.10): 1 for the same code, 0.8 for the same group, 0.6 for
 * the same division, 0.3 for the same section, else 0.
 */
export function sectorSimilarity(a: SectorCode, b: SectorCode): number {
  if (a === b) return 1;
  if (groupOf(a) !== null && groupOf(a) === groupOf(b)) return 0.8;
  if (divisionOf(a) !== null && divisionOf(a) === divisionOf(b)) return 0.6;
  const section = sectionOf(a, '2');
  return section !== null && section === sectionOf(b, '2') ? 0.3 : 0;
}

function groupOf(code: SectorCode): SectorCode | null {
  const level = sectorLevel(code);
  return level === 'group' || level === 'class' ? parseSectorCode(code.slice(0, 4)) : null;
}

/** Alignment of an activity with priorities in [0, 1]: the largest `weight x similarity`; 0 for none (methods B.10). */
export function priorityAlignment(
  activity: SectorCode,
  priorities: readonly WeightedPriority[],
): number {
  return Math.max(0, ...priorities.map((p) => p.weight * sectorSimilarity(p.code, activity)));
}
