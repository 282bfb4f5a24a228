import { type SectorCode, parseSectorCode } from '@trellis/domain/catalogue';
import { at, isKnown, matrixFromRows, matrixOf, quantile, rowsOf } from '@trellis/domain/kernel';
import {
  addedDensity,
  entryEvaluation,
  estimatedPrior,
  expectedCounts,
  geometricScore,
  logGap,
  midPercentiles,
  mismatch,
  openness,
  priorityAlignment,
  proximity,
  quadrants,
  rankBands,
  scoreOrder,
  shrunkenQuotient,
  winsorised,
} from '@trellis/domain/niche';
import * as z from 'zod';
import type { SchemaAdapters } from './adapter';

const numbers = z.array(z.number());
const rows = z.array(numbers);
const nullable = z.array(z.number().nullable());
const weights = z.record(z.string(), z.number());
const componentRows = z.array(z.record(z.string(), z.number().nullable()));

function sector(code: string): SectorCode {
  const parsed = parseSectorCode(code);
  if (parsed === null) throw new Error(`No sector code: ${code}`);
  return parsed;
}

function shrinkageFixed(input: unknown) {
  const { X, kappa } = z.object({ X: rows, kappa: z.number() }).parse(input);
  const x = matrixFromRows(X);
  const expected = expectedCounts(x);
  const cells = X.map((row, r) =>
    row.map((count, s) => shrunkenQuotient(count, at(expected, r, s), kappa)),
  );
  const each = (field: keyof ReturnType<typeof shrunkenQuotient>): number[][] =>
    cells.map((row) => row.map((cell) => cell[field]));
  return {
    expected: each('expected'),
    postMean: each('mean'),
    postSd: each('standardDeviation'),
    pAbove1: each('probabilityAboveOne'),
    q05: each('q05'),
    q95: each('q95'),
  };
}

function shrinkageEstimated(input: unknown) {
  const { X } = z.object({ X: rows }).parse(input);
  const prior = estimatedPrior(matrixFromRows(X));
  if (prior === null) return null;
  const { mean, excessVariance, shape, rate, quotients } = prior;
  return { mean, varBetween: excessVariance, shape, rate, postMean: rowsOf(quotients) };
}

function normalise(input: unknown) {
  const { x, lo, hi } = z.object({ x: nullable, lo: z.number(), hi: z.number() }).parse(input);
  const known = x.filter(isKnown);
  return {
    winsorMinMax: winsorised(x, lo, hi),
    percentileMid: midPercentiles(x),
    q05: quantile(known, lo),
    q95: quantile(known, hi),
  };
}

function nicheScore(input: unknown) {
  const given = z
    .object({ weights, floor: z.number(), minCoverage: z.number(), rows: componentRows })
    .parse(input);
  return given.rows.map((row) => geometricScore(row, given.weights, given));
}

/** The vectors of this kind were made with the default floor and coverage gate of methods B.12. */
function rankSensitivity(input: unknown) {
  const given = z.object({ weights, delta: z.number(), rows: componentRows }).parse(input);
  const order = scoreOrder(given.rows, given.weights, { floor: 0.01, minCoverage: 0.6 });
  const bands = rankBands(order, given.weights, given.delta);
  return {
    rank: bands.map((band) => band.rank),
    bestRank: bands.map((band) => band.best),
    worstRank: bands.map((band) => band.worst),
  };
}

function alignment(input: unknown) {
  const priority = z.object({ code: z.string(), weight: z.number() });
  const { priorities, activities } = z
    .object({ priorities: z.array(priority), activities: z.array(z.string()) })
    .parse(input);
  const weighted = priorities.map(({ code, weight }) => ({ code: sector(code), weight }));
  return activities.map((activity) => priorityAlignment(sector(activity), weighted));
}

function entry(input: unknown) {
  const { presence0, presence1 } = z.object({ presence0: rows, presence1: rows }).parse(input);
  const { averagePrecisionDensity, eligible, ...rest } = entryEvaluation(
    matrixFromRows(presence0),
    matrixFromRows(presence1),
  );
  return { ...rest, eligible: rowsOf(eligible), apDensity: averagePrecisionDensity };
}

function quadrant(input: unknown) {
  const { relatedness, complexity } = z
    .object({ relatedness: nullable, complexity: nullable })
    .parse(input);
  const { labels, ...medians } = quadrants(
    relatedness.map((x, i) => ({ relatedness: x, complexity: complexity[i] ?? null })),
  );
  return { ...medians, label: labels };
}

function addedDensities(input: unknown) {
  const presence = matrixFromRows(z.object({ presence: rows }).parse(input).presence);
  const phi = proximity(presence);
  return Array.from({ length: presence.rows }, (_, region) =>
    rowsOf(
      matrixOf(presence.rows, presence.columns, (partner, activity) =>
        addedDensity(presence, phi, { region, partner, activity }),
      ),
    ),
  );
}

export const nicheAdapters: SchemaAdapters = {
  'niche:shrinkageFixed': {
    actual: shrinkageFixed,
    toleranceName: (place) => (/^q\d\d\./.test(place) ? 'gammaQuantiles' : undefined),
  },
  'niche:shrinkageEstimated': { actual: shrinkageEstimated },
  'niche:normalise': { actual: normalise },
  'niche:logGap': {
    actual: (input) => {
      const given = z.object({ demand: rows, supply: rows, kappa: z.number() }).parse(input);
      const [demand, supply] = [matrixFromRows(given.demand), matrixFromRows(given.supply)];
      return rowsOf(logGap(demand, supply, given.kappa));
    },
  },
  'niche:mismatch': {
    actual: (input) => {
      const { demand, supply } = z.object({ demand: numbers, supply: numbers }).parse(input);
      const { duncan, sahin, coverage } = mismatch(demand, supply);
      return { duncan, sahin05: sahin, coverage };
    },
  },
  'niche:nicheScore': { actual: nicheScore },
  'niche:rankSensitivity': { actual: rankSensitivity },
  'niche:priorityAlignment': { actual: alignment },
  'niche:openness': {
    actual: (input) => {
      const given = z.object({ graduatesByProvider: numbers }).parse(input);
      const { herfindahl, ...rest } = openness(given.graduatesByProvider);
      return { ...rest, hhi: herfindahl };
    },
  },
  'niche:entryEvaluation': { actual: entry },
  'niche:quadrant': { actual: quadrant },
  'niche:addedDensity': { actual: addedDensities },
};
