import * as fc from 'fast-check';
import { matrixFromRows } from '../kernel/index';
import { gammaQuantile, logGamma, regularisedGamma } from './gamma';
import { employmentSupplyGap, mismatch } from './gap';
import { estimatedPrior, isRobustPresence, shrunkenQuotient } from './shrinkage';

describe('gamma distribution', () => {
  it('knows the factorials and the exponential distribution', () => {
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 12);
    expect(regularisedGamma(1, 2)).toBeCloseTo(1 - Math.exp(-2), 14);
    expect(gammaQuantile(0.5, 1, 2)).toBeCloseTo(Math.log(2) / 2, 10);
  });
  it('gives back the probability of its quantile', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 500, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (shape, p) => {
          const x = gammaQuantile(p, shape, 1);
          expect(Math.abs(regularisedGamma(shape, x) - p)).toBeLessThan(1e-8);
        },
      ),
    );
  });
});

describe('shrunken quotient', () => {
  it('is 1.5 for 10 where 5 are expected, with five prior observations', () => {
    const { mean, q05, q95 } = shrunkenQuotient(10, 5, 5);
    expect(mean).toBe(1.5);
    expect(q05 < mean && mean < q95).toBe(true);
  });
  it('is robust with large counts only', () => {
    expect(isRobustPresence(shrunkenQuotient(3, 2, 5))).toBe(false);
    expect(isRobustPresence(shrunkenQuotient(300, 200, 5))).toBe(true);
  });
  it('has no estimated prior with an empty activity', () => {
    expect(
      estimatedPrior(
        matrixFromRows([
          [1, 0],
          [2, 0],
        ]),
      ),
    ).toBeNull();
  });
});

describe('gap', () => {
  it('is 0 where region, reference and training agree', () => {
    expect(employmentSupplyGap(200, 200, 1)).toBe(0);
  });
  it('is ln 1.5 - ln 0.55 for 200 persons where 100 are expected and half the training', () => {
    // (200/20 + 5)/(100/20 + 5) = 1.5 and (50 x 0.505 + 5)/55 = 0.55
    expect(employmentSupplyGap(200, 100, 0.505)).toBeCloseTo(Math.log(1.5) - Math.log(0.55), 12);
  });
  it('is unknown without a figure, an expectation or a supply quotient', () => {
    expect(employmentSupplyGap(null, 1, 1)).toBeNull();
    expect(employmentSupplyGap(1, null, 1)).toBeNull();
    expect(employmentSupplyGap(0, 1, null)).toBeNull();
  });
});

describe('mismatch', () => {
  it('is 0 for equal mixes and 1 for disjoint ones', () => {
    expect(mismatch([2, 4], [1, 2])).toEqual({ duncan: 0, sahin: 0, coverage: [0.5, 0.5] });
    expect(mismatch([1, 0], [0, 3])).toEqual({ duncan: 1, sahin: 1, coverage: [0, null] });
  });
  it('has no value without supply', () => {
    expect(mismatch([1, 2], [0, 0])).toEqual({ duncan: null, sahin: null, coverage: [0, 0] });
  });
});
