import {
  binaryQuality,
  gini,
  maximalMarginalRelevance,
  rankedListQuality,
  sampledRanks,
} from '@trellis/domain/recommendation';
import * as z from 'zod';
import type { SchemaAdapters } from './adapter';

const numbers = z.array(z.number());

function binary(input: unknown) {
  const { label, score } = z.object({ label: numbers, score: numbers }).parse(input);
  return binaryQuality(
    label.map((value, index) => ({ isPositive: value === 1, score: score[index] ?? Number.NaN })),
  );
}

/** The kind names the cut-off in its keys, as in `ndcgExpAt5`. */
function rankedList(input: unknown) {
  const { relevance, k } = z.object({ relevance: numbers, k: z.number() }).parse(input);
  const quality = rankedListQuality(relevance, k);
  const at = String(k);
  return {
    [`ndcgExpAt${at}`]: quality.ndcgExponential,
    [`ndcgLinearAt${at}`]: quality.ndcgLinear,
    [`precisionAt${at}`]: quality.precision,
    [`recallAt${at}`]: quality.recall,
    [`hitAt${at}`]: quality.hit,
    averagePrecision: quality.averagePrecision,
    reciprocalRank: quality.reciprocalRank,
  };
}

const HIT_CUT_OFFS = [1, 3, 5, 10, 20, 50];

function sampledRank(input: unknown) {
  const { positives, negatives } = z
    .object({ positives: numbers, negatives: numbers })
    .parse(input);
  const { ranks, meanReciprocalRank, hitsAt } = sampledRanks(positives, negatives);
  const hits = HIT_CUT_OFFS.map((k) => [`hitsAt${String(k)}`, hitsAt(k)] as const);
  return { rank: ranks, mrr: meanReciprocalRank, ...Object.fromEntries(hits) };
}

function mmr(input: unknown) {
  const { relevance, similarity, lambda, k } = z
    .object({
      relevance: numbers,
      similarity: z.array(numbers),
      lambda: z.number(),
      k: z.number(),
    })
    .parse(input);
  return maximalMarginalRelevance(relevance, (i, j) => similarity[i]?.[j] ?? Number.NaN, {
    lambda,
    k,
  });
}

export const rankingAdapters: SchemaAdapters = {
  'ranking:binary': { actual: binary },
  'ranking:rankedList': { actual: rankedList },
  'ranking:sampledRank': { actual: sampledRank },
  'ranking:mmr': { actual: mmr },
  'ranking:gini': {
    actual: (input) => gini(z.object({ exposure: numbers }).parse(input).exposure),
  },
};
