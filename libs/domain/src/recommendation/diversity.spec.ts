import * as fc from 'fast-check';
import { maximalMarginalRelevance, withExposureFloor } from './diversity';

describe('maximalMarginalRelevance', () => {
  const twins = (i: number, j: number): number => (i + j === 1 ? 1 : 0);

  it('prefers something different over the twin of what is already chosen', () => {
    const { order, marginal } = maximalMarginalRelevance([1, 0.9, 0.5], twins, {
      lambda: 0.5,
      k: 3,
    });
    expect(order).toEqual([0, 2, 1]);
    expect(marginal).toEqual([0.5, 0.25, 0.9 / 2 - 0.5]);
  });

  it('keeps the order of relevance without a weight for variety', () => {
    const { order } = maximalMarginalRelevance([0.2, 0.9, 0.9], twins, { lambda: 1, k: 9 });
    expect(order).toEqual([1, 2, 0]);
  });
});

describe('withExposureFloor', () => {
  it('lifts the best newcomers to the end of the block that lacks them', () => {
    const { order, moved } = withExposureFloor([0, 1, 2, 3, 4, 5], [4, 5], { places: 1, of: 3 });
    expect(order).toEqual([0, 1, 4, 2, 3, 5]);
    expect([...moved]).toEqual([4]);
  });

  it('changes nothing where newcomers stand high enough', () => {
    const { order, moved } = withExposureFloor([4, 0, 1], [4], { places: 1, of: 3 });
    expect(order).toEqual([4, 0, 1]);
    expect(moved.size).toBe(0);
  });

  it('keeps everybody once and holds the floor in every block while newcomers last', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (isNewcomer) => {
        const given = [...isNewcomer.keys()];
        const newcomers = given.filter((item) => isNewcomer[item] === true);
        const { order } = withExposureFloor(given, newcomers, { places: 2, of: 10 });
        expect([...order].sort((a, b) => a - b)).toEqual(given);
        for (let start = 0; start + 10 <= order.length; start += 10) {
          const shown = order
            .slice(start, start + 10)
            .filter((item) => isNewcomer[item] === true).length;
          const left = order.slice(start).filter((item) => isNewcomer[item] === true).length;
          expect(shown).toBeGreaterThanOrEqual(Math.min(2, left));
        }
      }),
    );
  });
});
