import * as fc from 'fast-check';
import { type Matrix, at, isKnown, matrixFromRows, matrixOf } from '../kernel/index';
import { anchored, complexity } from './complexity';
import { complexityOutlook, strategicGain } from './complexity-outlook';
import { fitnessComplexity } from './fitness';
import { proximity, relatednessDensity } from './relatedness';

const presences = fc
  .array(fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 }), {
    minLength: 8,
    maxLength: 8,
  })
  .map((rows) => matrixFromRows(rows));

function outlookOf(m: Matrix) {
  const relatedness = proximity(m);
  return {
    presence: m,
    relatedness,
    density: relatednessDensity(m, relatedness),
    pci: complexity(m).pci,
  };
}

describe('complexity', () => {
  it('of a region is the mean of its present activities', () => {
    fc.assert(
      fc.property(presences, (m) => {
        const { status, eci, pci } = complexity(m);
        fc.pre(status === 'ok');
        eci.forEach((value, r) => {
          if (value === null) return;
          const present = pci.filter((_, s) => at(m, r, s) === 1).filter(isKnown);
          const average = present.reduce((a, b) => a + b, 0) / present.length;
          expect(Math.abs(value - average)).toBeLessThan(1e-8);
        });
      }),
    );
  });

  it('has no value for two unconnected blocks, for one rank and for two regions', () => {
    const status = (rows: number[][]): string => complexity(matrixFromRows(rows)).status;
    expect(
      status([
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 1, 1],
      ]),
    ).toBe('disconnected');
    expect(status([1, 2, 3].map(() => [1, 1, 1]))).toBe('rank-one');
    expect(
      status([
        [1, 1],
        [1, 0],
      ]),
    ).toBe('too-small');
    expect(complexity(matrixFromRows([])).status).toBe('too-small');
  });

  it('turns with an anchor that runs against it and keeps its sign with one that says nothing', () => {
    const index = complexity(
      matrixFromRows([
        [1, 1, 1, 1],
        [1, 1, 1, 0],
        [1, 1, 0, 0],
        [1, 0, 0, 0],
      ]),
    );
    const against = index.eci.map((x) => (x === null ? null : -x));
    const turned = anchored(index, { side: 'region', values: against });
    expect([turned.sign, turned.isUnsure]).toEqual([-1, false]);
    expect(turned.eci).toEqual(against);
    const silent = anchored(index, { side: 'region', values: index.eci.map(() => 1) });
    expect([silent.sign, silent.isUnsure, silent.correlation]).toEqual([1, true, null]);
  });
});

describe('strategic gain', () => {
  it('is the change of the outlook when the activity is added with relatedness and PCI held fixed', () => {
    fc.assert(
      fc.property(presences, fc.nat({ max: 7 }), fc.nat({ max: 5 }), (m, region, activity) => {
        const input = outlookOf(m);
        const gain = at(strategicGain(input), region, activity);
        fc.pre(!Number.isNaN(gain));
        const added = matrixOf(m.rows, m.columns, (r, s) =>
          r === region && s === activity ? 1 : at(m, r, s),
        );
        const density = relatednessDensity(added, input.relatedness);
        const after = complexityOutlook({ ...input, presence: added, density });
        const change = (after[region] ?? 0) - (complexityOutlook(input)[region] ?? 0);
        expect(Math.abs(gain - change)).toBeLessThan(1e-8);
      }),
    );
  });

  it('has no value for an activity that is present', () => {
    const m = matrixFromRows([
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    expect(at(strategicGain({ ...outlookOf(m), pci: [1, 0, -1] }), 3, 0)).toBeNaN();
  });
});

describe('fitness', () => {
  it('has mean 1 over the regions that hold anything', () => {
    fc.assert(
      fc.property(presences, (m) => {
        const known = fitnessComplexity(m, 5).regions.filter(isKnown);
        fc.pre(known.length > 0);
        expect(known.reduce((a, b) => a + b, 0) / known.length).toBeCloseTo(1, 9);
      }),
    );
  });
});
