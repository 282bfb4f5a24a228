import { type Matrix, at, columnTotals, matrixOf, sum } from '../kernel/index';
import { proximity, relatednessDensity } from './relatedness';

/** A cell that could be entered: its score before, and whether it was entered. */
interface Candidate {
  readonly score: number;
  readonly isEntry: boolean;
}

/** How well relatedness at one date tells the entries until a later one. Ratios are null without both outcomes. */
export interface EntryEvaluation {
  /** 1 where a cell was absent with a defined density, else 0. */
  readonly eligible: Matrix;
  readonly entries: number;
  readonly exits: number;
  readonly entryRate: number | null;
  readonly aucDensity: number | null;
  readonly averagePrecisionDensity: number | null;
  readonly aucUbiquity: number | null;
}

/**
 * Entry evaluation (methods B.7): a cell is entered when absent at the first and present at the second date. Density
 * and proximity are those of the first date; ubiquity at the first date is the baseline to beat. Entries are rare, so
 * average precision says more than the area under the ROC curve.
 */
export function entryEvaluation(before: Matrix, after: Matrix): EntryEvaluation {
  const density = relatednessDensity(before, proximity(before));
  const ubiquity = columnTotals(before);
  const eligible = matrixOf(before.rows, before.columns, (r, s) =>
    at(before, r, s) === 0 && !Number.isNaN(at(density, r, s)) ? 1 : 0,
  );
  const byDensity: Candidate[] = [];
  const byUbiquity: Candidate[] = [];
  let exits = 0;
  for (let r = 0; r < before.rows; r += 1) {
    for (let s = 0; s < before.columns; s += 1) {
      if (at(before, r, s) === 1 && at(after, r, s) === 0) exits += 1;
      if (at(eligible, r, s) === 0) continue;
      const isEntry = at(after, r, s) === 1;
      byDensity.push({ score: at(density, r, s), isEntry });
      byUbiquity.push({ score: ubiquity[s] ?? 0, isEntry });
    }
  }
  const entries = byDensity.filter(({ isEntry }) => isEntry).length;
  return {
    eligible,
    entries,
    exits,
    entryRate: byDensity.length === 0 ? null : entries / byDensity.length,
    aucDensity: areaUnderRoc(byDensity),
    averagePrecisionDensity: averagePrecision(byDensity),
    aucUbiquity: areaUnderRoc(byUbiquity),
  };
}

/** Probability that an entered cell scores above one that was not; a tie counts half. */
function areaUnderRoc(candidates: readonly Candidate[]): number | null {
  const entered = candidates.filter(({ isEntry }) => isEntry);
  const others = candidates.filter(({ isEntry }) => !isEntry);
  if (entered.length === 0 || others.length === 0) return null;
  const wins = entered.map(({ score }) =>
    sum(others.map((other) => (score > other.score ? 1 : score === other.score ? 0.5 : 0))),
  );
  return sum(wins) / (entered.length * others.length);
}

/** Mean precision over the recall gained at each distinct score, descending; equal scores are taken together. */
function averagePrecision(candidates: readonly Candidate[]): number | null {
  const entries = candidates.filter(({ isEntry }) => isEntry).length;
  if (entries === 0) return null;
  const thresholds = [...new Set(candidates.map(({ score }) => score))].sort((a, b) => b - a);
  let before = 0;
  let total = 0;
  for (const threshold of thresholds) {
    const taken = candidates.filter(({ score }) => score >= threshold);
    const found = taken.filter(({ isEntry }) => isEntry).length;
    total += ((found - before) / entries) * (found / taken.length);
    before = found;
  }
  return total;
}
