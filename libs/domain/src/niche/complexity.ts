import {
  type Matrix,
  at,
  columnTotals,
  isKnown,
  matrixOf,
  mean,
  pearson,
  populationStandardDeviation,
  rowTotals,
  submatrix,
  sum,
} from '../kernel/index';
import { symmetricEigen } from './symmetric-eigen';

/** Why there is, or is not, an index (methods B.5). */
export type ComplexityStatus = 'ok' | 'too-small' | 'disconnected' | 'rank-one' | 'degenerate';

/** Economic complexity of regions and activities; values are null unless the status is `ok`, and for empty lines. */
export interface Complexity {
  readonly status: ComplexityStatus;
  /** The largest eigenvalues, at most four: a small gap between the second and third means unstable ranks. */
  readonly lambda: readonly number[];
  /** What the provisional sign rests on. */
  readonly signRule: 'diversity' | 'first-entry' | null;
  readonly eci: readonly (number | null)[];
  readonly pci: readonly (number | null)[];
}

const EPSILON = 1e-9;

interface Kept {
  readonly presence: Matrix;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly diversity: readonly number[];
  readonly ubiquity: readonly number[];
}

/** The presence matrix without empty regions and activities; one pass suffices. */
function withoutEmptyLines(presence: Matrix): Kept {
  const positive = (totals: readonly number[]): number[] =>
    totals.flatMap((total, index) => (total > 0 ? [index] : []));
  const rows = positive(rowTotals(presence));
  const columns = positive(columnTotals(presence));
  const kept = submatrix(presence, rows, columns);
  return {
    presence: kept,
    rows,
    columns,
    diversity: rowTotals(kept),
    ubiquity: columnTotals(kept),
  };
}

/** Eigenpairs of `S = B Bᵀ`, `B = D^-½ M U^-½`, found on the smaller of `B Bᵀ` and `Bᵀ B`, which share them. */
function spectrum(kept: Kept): { lambda: readonly number[]; second: readonly number[] } {
  const { presence: m, diversity, ubiquity } = kept;
  const b = matrixOf(
    m.rows,
    m.columns,
    (r, s) => at(m, r, s) / Math.sqrt((diversity[r] ?? 1) * (ubiquity[s] ?? 1)),
  );
  const byActivity = m.columns < m.rows;
  const size = byActivity ? m.columns : m.rows;
  const pairs = symmetricEigen(
    matrixOf(size, size, (i, j) =>
      sum(
        Array.from({ length: byActivity ? m.rows : m.columns }, (_, k) =>
          byActivity ? at(b, k, i) * at(b, k, j) : at(b, i, k) * at(b, j, k),
        ),
      ),
    ),
  );
  const lambda = Array.from({ length: Math.min(4, m.rows) }, (_, i) => pairs[i]?.value ?? 0);
  const vector = pairs[1]?.vector ?? [];
  const length = Math.sqrt(Math.max(0, lambda[1] ?? 0));
  const second = byActivity
    ? Array.from({ length: m.rows }, (_, r) =>
        sum(vector.map((w, s) => (at(b, r, s) * w) / length)),
      )
    : vector;
  return { lambda, second };
}

function statusOf(kept: Kept, lambda: readonly number[]): ComplexityStatus {
  const [, second = 0, third = 0] = lambda;
  if (kept.rows.length < 3 || kept.columns.length < 2) return 'too-small';
  if (second > 1 - EPSILON) return 'disconnected';
  if (second < EPSILON) return 'rank-one';
  return second - third < EPSILON ? 'degenerate' : 'ok';
}

/** Values of kept lines put back in their places; null for the lines left out. */
function spread(
  values: readonly number[],
  places: readonly number[],
  size: number,
): (number | null)[] {
  const whole: (number | null)[] = Array.from({ length: size }, () => null);
  places.forEach((place, index) => {
    whole[place] = values[index] ?? null;
  });
  return whole;
}

/**
 * Economic complexity of regions (ECI) and activities (PCI) from presence without unknown cells (Hidalgo & Hausmann
 * 2009; methods B.5): the second eigenvector of `D^-½ M U^-1 Mᵀ D^-½`, scaled by `D^-½` and standardised with the
 * population deviation, so that the ECI of a region is the mean PCI of its present activities. The sign is
 * provisional: correlation with diversity positive, else the first entry that is not 0; see `anchored`.
 */
export function complexity(presence: Matrix): Complexity {
  const kept = withoutEmptyLines(presence);
  const { lambda, second } = kept.rows.length === 0 ? { lambda: [], second: [] } : spectrum(kept);
  const status = statusOf(kept, lambda);
  const nothing = (size: number): null[] => Array.from({ length: size }, () => null);
  if (status !== 'ok') {
    const [eci, pci] = [nothing(presence.rows), nothing(presence.columns)];
    return { status, lambda, signRule: null, eci, pci };
  }
  const raw = second.map((x, r) => x / Math.sqrt(kept.diversity[r] ?? 1));
  const withDiversity = pearson(raw, kept.diversity) ?? 0;
  const signRule = Math.abs(withDiversity) < EPSILON ? 'first-entry' : 'diversity';
  const lead =
    signRule === 'diversity' ? withDiversity : (raw.find((x) => Math.abs(x) > EPSILON) ?? 1);
  const regions = raw.map((x) => x * Math.sign(lead));
  const centre = mean(regions) ?? 0;
  const scale = populationStandardDeviation(regions) ?? 1;
  const activities = kept.ubiquity.map(
    (u, s) => sum(regions.map((x, r) => at(kept.presence, r, s) * x)) / u / (lambda[1] ?? 1),
  );
  const standardise = (x: number): number => (x - centre) / scale;
  return {
    status,
    lambda,
    signRule,
    eci: spread(regions.map(standardise), kept.rows, presence.rows),
    pci: spread(activities.map(standardise), kept.columns, presence.columns),
  };
}

/** An index oriented by something that stands for knowledge content. */
export interface AnchoredComplexity {
  readonly correlation: number | null;
  readonly sign: 1 | -1;
  /** The anchor does not decide (`SIGN_UNSURE`): its correlation is below 0.1 in size or unknown. */
  readonly isUnsure: boolean;
  readonly eci: readonly (number | null)[];
  readonly pci: readonly (number | null)[];
}

/** A quantity by which the axis is oriented, one value an activity or one a region; null where unknown. */
export type Anchor =
  | { readonly side: 'activity'; readonly values: readonly (number | null)[] }
  | { readonly side: 'region'; readonly values: readonly (number | null)[] };

/**
 * The index with its final sign (methods B.5 step 2, I.4): both sides are multiplied by -1 if their correlation with
 * the anchor, over lines with both values, is -0.1 or less; between -0.1 and 0.1 the sign is kept and marked unsure.
 */
export function anchored(index: Complexity, anchor: Anchor): AnchoredComplexity {
  const own = anchor.side === 'activity' ? index.pci : index.eci;
  const pairs = own.flatMap((value, i) => {
    const other = anchor.values[i];
    return isKnown(value) && isKnown(other) ? [{ value, other }] : [];
  });
  const correlation = pearson(
    pairs.map(({ value }) => value),
    pairs.map(({ other }) => other),
  );
  const sign = correlation !== null && correlation <= -0.1 ? -1 : 1;
  const turned = (value: number | null): number | null => (value === null ? null : value * sign);
  return {
    correlation,
    sign,
    isUnsure: correlation === null || Math.abs(correlation) < 0.1,
    eci: index.eci.map(turned),
    pci: index.pci.map(turned),
  };
}
