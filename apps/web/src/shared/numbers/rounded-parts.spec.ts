import * as fc from 'fast-check';
import { roundedParts, roundedTotal } from './rounded-parts';

describe('rounded parts', () => {
  it('gives the lost tenth to the largest remainder', () => {
    expect(roundedParts([1.14, 1.14, 1.14])).toEqual([1.2, 1.1, 1.1]);
    expect(roundedTotal([1.14, 1.14, 1.14])).toBe(3.4);
  });

  it('leaves parts alone that are whole tenths', () => {
    expect(roundedParts([20, 0, 0.3, 12.7])).toEqual([20, 0, 0.3, 12.7]);
  });

  it('adds up to the rounded total for any parts, each less than a tenth from its value', () => {
    const points = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(points, (parts) => {
        const rounded = roundedParts(parts);
        const total = Math.round(rounded.reduce((sum, part) => sum + part, 0) * 10) / 10;
        expect(total).toBe(roundedTotal(parts));
        rounded.forEach((part, place) => {
          expect(Math.abs(part - (parts[place] ?? 0))).toBeLessThan(0.1 + 1e-6);
        });
      }),
    );
  });
});
