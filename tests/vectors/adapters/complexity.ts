import {
  type Matrix,
  columnTotals,
  isKnown,
  matrixFromRows,
  matrixOf,
  mean,
  rowTotals,
  rowsOf,
  at,
} from '@trellis/domain/kernel';
import {
  anchored,
  complexity,
  complexityOutlook,
  cooccurrence,
  cooccurrenceIndex,
  fitnessComplexity,
  locationQuotients,
  presence,
  proximity,
  reflections,
  relatednessDensity,
  specialisation,
  strategicGain,
} from '@trellis/domain/niche';
import * as z from 'zod';
import type { SchemaAdapters } from './adapter';

const complexityInput = z.object({
  X: z.array(z.array(z.number())),
  anchor: z.array(z.number().nullable()).optional(),
});

/** Standardised with divisor n - 1, as the package compared with does. */
function sampleScores(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter(isKnown);
  const centre = mean(known) ?? 0;
  const variance = known.reduce((all, x) => all + (x - centre) ** 2, 0) / (known.length - 1);
  return values.map((x) => (x === null ? null : (x - centre) / Math.sqrt(variance)));
}

/** Proximity as packages have it that count an activity as related to itself. */
function withSelfProximity(phi: Matrix): Matrix {
  return matrixOf(phi.rows, phi.columns, (s, t) => (s === t ? 1 : at(phi, s, t)));
}

function relatednessPart(m: Matrix) {
  const phi = proximity(m);
  const index = (measure: 'association' | 'cosine' | 'jaccard' | 'probability'): Matrix =>
    cooccurrenceIndex(m, measure);
  return {
    cooccurrence: rowsOf(cooccurrence(m)),
    proximity: rowsOf(phi),
    densityProximity: rowsOf(relatednessDensity(m, phi)),
    relatedness: {
      association: rowsOf(index('association')),
      cosine: rowsOf(index('cosine')),
      jaccard: rowsOf(index('jaccard')),
      prob: rowsOf(index('probability')),
    },
    densityProb: rowsOf(relatednessDensity(m, index('probability'))),
  };
}

function complexityPart(m: Matrix, anchor: readonly (number | null)[] | undefined) {
  const index = complexity(m);
  const phi = proximity(m);
  const outlook = {
    presence: m,
    relatedness: phi,
    density: relatednessDensity(m, phi),
    pci: index.pci,
  };
  const isDefined = index.status === 'ok';
  const { correlation, sign, isUnsure, eci, pci } = anchored(index, {
    side: 'activity',
    values: anchor ?? [],
  });
  return {
    eci: {
      status: index.status,
      lambda: index.lambda,
      signRule: index.signRule,
      values: isDefined ? index.eci : null,
    },
    pci: { values: isDefined ? index.pci : null },
    coi: complexityOutlook(outlook),
    strategicGain: rowsOf(strategicGain(outlook)),
    anchored: { correlation, sign, unsure: isUnsure, eci, pci },
    packageConventions: {
      diagOne: { density: rowsOf(relatednessDensity(m, withSelfProximity(phi))) },
      reflections18_19: {
        eciDdof1: sampleScores(reflections(m, 18).regions),
        pciDdof1: sampleScores(reflections(m, 19).activities),
      },
    },
  };
}

function iterations(m: Matrix) {
  return Object.fromEntries(
    [1, 2, 5, 20].map((steps) => {
      const { regions, activities } = fitnessComplexity(m, steps);
      return [steps, { fitness: regions, complexity: activities }];
    }),
  );
}

function actualComplexity(input: unknown) {
  const { X, anchor } = complexityInput.parse(input);
  const x = matrixFromRows(X);
  const m = presence(x);
  const regions = specialisation(x);
  return {
    rca: rowsOf(locationQuotients(x)),
    presence: rowsOf(m),
    diversity: rowTotals(m),
    ubiquity: columnTotals(m),
    ...relatednessPart(m),
    ...complexityPart(m, anchor),
    fitnessComplexity: iterations(m),
    regional: {
      herfindahl: regions.map((r) => r.herfindahl),
      krugman: regions.map((r) => r.krugman),
      shannonBits: regions.map((r) => r.shannonBits),
    },
  };
}

export const complexityAdapters: SchemaAdapters = {
  complexity: {
    actual: actualComplexity,
    toleranceName: (place) =>
      place.startsWith('packageConventions.reflections') ? 'reflections' : undefined,
  },
};
