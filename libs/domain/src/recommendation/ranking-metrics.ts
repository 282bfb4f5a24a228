import { sum } from '../kernel/index';

/** Side measures of a scored list of labelled pairs (methods A.10). */
export interface BinaryQuality {
  readonly auc: number | null;
  readonly averagePrecision: number | null;
}

/** One scored pair: whether it became a tie, and the score it had before. */
export interface LabelledScore {
  readonly isPositive: boolean;
  readonly score: number;
}

/**
 * Area under the ROC curve with ties counted half (Mann-Whitney) and average precision in threshold
 * form `Σ (R_n - R_{n-1}) P_n`, where equal scores share one threshold (methods A.10). Both are null
 * where only one class occurs.
 */
export function binaryQuality(pairs: readonly LabelledScore[]): BinaryQuality {
  const positives = pairs.filter((pair) => pair.isPositive).length;
  const negatives = pairs.length - positives;
  if (positives === 0 || negatives === 0) return { auc: null, averagePrecision: null };
  const ordered = [...pairs].sort((a, b) => b.score - a.score);
  let hits = 0;
  let seen = 0;
  let wins = 0;
  let averagePrecision = 0;
  while (seen < ordered.length) {
    const threshold = ordered[seen]?.score;
    let end = seen;
    while (end < ordered.length && ordered[end]?.score === threshold) end += 1;
    const groupHits = ordered.slice(seen, end).filter((pair) => pair.isPositive).length;
    const groupMisses = end - seen - groupHits;
    wins += groupMisses * (hits + groupHits / 2);
    hits += groupHits;
    seen = end;
    averagePrecision += (groupHits / positives) * (hits / seen);
  }
  return { auc: wins / (positives * negatives), averagePrecision };
}

/** Quality of one ranked list, cut off at `k` where the measure says so. */
export interface RankedListQuality {
  readonly ndcgExponential: number | null;
  readonly ndcgLinear: number | null;
  readonly precision: number;
  readonly recall: number | null;
  readonly averagePrecision: number | null;
  readonly reciprocalRank: number;
  readonly hit: number;
}

function discounted(gains: readonly number[], k: number): number {
  return sum(gains.slice(0, k).map((gain, index) => gain / Math.log2(index + 2)));
}

function normalisedGain(gains: readonly number[], k: number): number | null {
  const ideal = discounted(
    [...gains].sort((a, b) => b - a),
    k,
  );
  return ideal === 0 ? null : discounted(gains, k) / ideal;
}

/**
 * Measures of a whole ranking given by the graded relevance of its places (methods A.10): NDCG with
 * gain `2^rel - 1` and with gain `rel`, discount `log2(place + 1)`, the ideal being the best order of
 * the same items; precision and recall at `k`; average precision and reciprocal rank over the whole
 * list. Null where nothing is relevant, except that precision, hit and reciprocal rank are 0.
 */
export function rankedListQuality(relevance: readonly number[], k: number): RankedListQuality {
  const isRelevant = relevance.map((grade) => grade > 0);
  const total = isRelevant.filter(Boolean).length;
  const hits = isRelevant.slice(0, k).filter(Boolean).length;
  const first = isRelevant.indexOf(true);
  const precisions = isRelevant.flatMap((relevant, index) =>
    relevant ? [isRelevant.slice(0, index + 1).filter(Boolean).length / (index + 1)] : [],
  );
  return {
    ndcgExponential: normalisedGain(
      relevance.map((grade) => 2 ** grade - 1),
      k,
    ),
    ndcgLinear: normalisedGain(relevance, k),
    precision: hits / k,
    recall: total === 0 ? null : hits / total,
    averagePrecision: total === 0 ? null : sum(precisions) / total,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    hit: hits > 0 ? 1 : 0,
  };
}

/** Ranks of positives among sampled negatives, and what follows from them. */
export interface SampledRanks {
  readonly ranks: readonly number[];
  readonly meanReciprocalRank: number | null;
  readonly hitsAt: (k: number) => number | null;
}

/**
 * The mid-rank of each positive among the negatives, `(#{neg > pos} + #{neg >= pos})/2 + 1` (methods
 * A.10), so that ties are neither luck nor loss. Means are null without positives.
 */
export function sampledRanks(
  positives: readonly number[],
  negatives: readonly number[],
): SampledRanks {
  const ranks = positives.map((positive) => {
    const above = negatives.filter((negative) => negative > positive).length;
    const notBelow = negatives.filter((negative) => negative >= positive).length;
    return (above + notBelow) / 2 + 1;
  });
  const share = (values: readonly number[]): number | null =>
    ranks.length === 0 ? null : sum(values) / ranks.length;
  return {
    ranks,
    meanReciprocalRank: share(ranks.map((rank) => 1 / rank)),
    hitsAt: (k) => share(ranks.map((rank) => (rank <= k ? 1 : 0))),
  };
}

/**
 * Gini coefficient of exposure `Σ (2i - n - 1) x_(i) / (n Σ x)` over ascending values (methods A.8):
 * 0 when all are shown equally often, towards 1 when one takes everything. Null when nothing is shown.
 */
export function gini(exposure: readonly number[]): number | null {
  const total = sum(exposure);
  if (total === 0) return null;
  const ascending = [...exposure].sort((a, b) => a - b);
  const n = ascending.length;
  return sum(ascending.map((value, index) => (2 * (index + 1) - n - 1) * value)) / (n * total);
}
