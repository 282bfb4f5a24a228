import * as fc from 'fast-check';
import {
  type CountryCode,
  type RegionCode,
  type SectorCode,
  divisionsIn,
} from '../catalogue/index';
import { explanationTotal } from '../kernel/index';
import type { NicheInput } from './niche-input';
import { prepareNicheModel } from './niche-model';
import { nicheConfidence } from './niche-score';
import { regionNiches, weightedNiches } from './niches';
import { NICHE_WEIGHTS } from './weights';

const REGIONS = ['NL11', 'NL34', 'DE11', 'DE12', 'FR21'].map((code) => code as RegionCode);
const DIVISIONS = ['10', '25', '28', '43', '55', '62', '78'].map((code) => code as SectorCode);
const COUNTRIES = ['NL', 'DE'].map((code) => code as CountryCode);

/** A small Europe with the given persons employed, region by region. */
function europe(persons: readonly (number | null)[]): NicheInput {
  return {
    year: 2015,
    employment: REGIONS.flatMap((region, r) =>
      DIVISIONS.map((code, s) => ({
        region,
        code,
        value: persons[r * DIVISIONS.length + s] ?? null,
        flag: code === '25' ? 'd' : '',
      })),
    ),
    gdpPerHead: REGIONS.map((region, r) => ({ region, value: 20_000 + 5_000 * r })),
    vacancyRates: COUNTRIES.flatMap((country) =>
      ['C', 'F', 'I', 'J', 'B-S'].map((section, i) => ({
        country,
        section,
        year: 2015,
        value: 1 + i / 2,
      })),
    ),
    vetShares: DIVISIONS.map((division) => ({ division, share: division === '62' ? 0.3 : 0.8 })),
    supply: COUNTRIES.flatMap((country) =>
      DIVISIONS.map((division, s) => ({ country, division, learners: 100 * (s + 1), lqSupply: 1 })),
    ),
    priorities: [
      {
        id: 'p1',
        region: 'NL3' as RegionCode,
        period: '2021-2027',
        divisions: ['28' as SectorCode],
      },
    ],
    recodes: [{ from: 'FR21' as RegionCode, to: 'FRF2' as RegionCode }],
  };
}

const cells = REGIONS.length * DIVISIONS.length;
const persons = fc.array(fc.option(fc.nat({ max: 5000 }), { freq: 6 }), {
  minLength: cells,
  maxLength: cells,
});
const figures = Array.from({ length: cells }, (_, i) => 500 + ((i * 1117) % 4000));
const region = (code: string): RegionCode => code as RegionCode;

describe('niches of a region', () => {
  it('have parts that add up to the logarithm of the score, and points to 100', () => {
    fc.assert(
      fc.property(persons, fc.constantFrom('uncovered', 'emerging'), (values, list) => {
        const model = prepareNicheModel(europe(values), 3);
        for (const code of model.regions) {
          for (const niche of regionNiches(model, code, list)?.niches ?? []) {
            const { explanation, score } = niche;
            const lost = explanation.parts.reduce((all, part) => all + part.pointsLost, 0);
            expect(Math.abs(explanationTotal(explanation) - Math.log(score))).toBeLessThan(1e-12);
            expect(Math.abs(lost + 100 * score - 100)).toBeLessThan(1e-9);
            expect(niche.band.best).toBeLessThanOrEqual(niche.rank);
            expect(niche.band.worst).toBeGreaterThanOrEqual(niche.rank);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('do not depend on the order of the rows, to the byte', () => {
    fc.assert(
      fc.property(persons, (values) => {
        const input = europe(values);
        const turned: NicheInput = {
          ...input,
          employment: [...input.employment].reverse(),
          vacancyRates: [...input.vacancyRates].reverse(),
          supply: [...input.supply].reverse(),
          gdpPerHead: [...input.gdpPerHead].reverse(),
        };
        const bytes = (of: NicheInput): string =>
          JSON.stringify(regionNiches(prepareNicheModel(of, 3), region('NL34'), 'uncovered'));
        expect(bytes(turned)).toBe(bytes(input));
      }),
      { numRuns: 30 },
    );
  });

  it('are unknown for a region without figures', () => {
    expect(
      regionNiches(prepareNicheModel(europe(figures), 3), region('AT11'), 'emerging'),
    ).toBeNull();
  });

  it('are found under the present code of a region', () => {
    const model = prepareNicheModel(europe(figures), 3);
    expect(regionNiches(model, region('FRF2'), 'uncovered')?.region).toBe('FR21');
  });

  it('say what the list cannot see', () => {
    const values = figures.map((value, i) => (i === DIVISIONS.length ? null : value));
    const list = regionNiches(prepareNicheModel(europe(values), 3), region('NL34'), 'emerging');
    expect(list?.unseen.withheld).toEqual(['10']);
    expect(list?.unseen.excluded).toContainEqual({ sector: '78', reason: 'TEMPORARY_WORK' });
    expect(list?.unseen.excluded).toContainEqual({ sector: '62', reason: 'LOW_VET_SHARE' });
    expect(list?.unseen.outside).toEqual(
      divisionsIn('2').filter((division) => !DIVISIONS.some((covered) => covered === division)),
    );
    expect(list?.niches.map(({ isPresent }) => isPresent)).not.toContain(true);
  });

  it('stand with what the list cannot see for every division of NACE once', () => {
    fc.assert(
      fc.property(persons, fc.constantFrom('uncovered', 'emerging'), (values, name) => {
        const model = prepareNicheModel(europe(values), 3);
        for (const code of model.regions) {
          const list = regionNiches(model, code, name);
          const { withheld = [], excluded = [], outside = [] } = list?.unseen ?? {};
          const accounted = [
            ...(list?.niches ?? []).map(({ sector }) => sector),
            ...excluded.map(({ sector }) => sector),
            ...withheld,
            ...outside,
          ];
          expect(accounted.sort()).toEqual(divisionsIn('2'));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('drop a component about which nothing is known and count only what is known', () => {
    const model = prepareNicheModel({ ...europe(figures), priorities: [] }, 3);
    const list = regionNiches(model, region('NL34'), 'uncovered');
    expect(list?.droppedComponents).toContain('priority');
    expect(list?.prioritiesOf).toBeNull();
    for (const niche of list?.niches ?? [])
      expect(niche.coverage).toBeLessThanOrEqual(0.85 + 1e-12);
  });

  it('name the priorities and the sectors at hand behind a part', () => {
    const list = regionNiches(prepareNicheModel(europe(figures), 3), region('NL34'), 'uncovered');
    const machinery = list?.niches.find(({ sector }) => sector === '28');
    const priority = machinery?.explanation.parts.find(({ key }) => key === 'priority');
    expect(priority?.evidence).toEqual([{ kind: 'priority', id: 'p1' }]);
    expect(priority?.value).toBe(0.8);
  });

  it('follow the weights of the caller and name their version', () => {
    const model = prepareNicheModel(europe(figures), 3);
    const lists = {
      ...NICHE_WEIGHTS.lists,
      uncovered: [{ component: 'demand', weight: 1 } as const],
    };
    const list = weightedNiches(model, region('NL34'), {
      list: 'uncovered',
      weights: { version: 'demand-only', lists },
    });
    const vacancies = list?.niches.map((niche) => niche.vacancies ?? 0) ?? [];
    expect(list?.weightsVersion).toBe('demand-only');
    expect([...vacancies].sort((a, b) => b - a)[0]).toBe(vacancies[0]);
  });
});

describe('confidence of a niche', () => {
  it('follows coverage and falls one step for a flagged figure', () => {
    expect(nicheConfidence(0.8, false)).toBe('high');
    expect(nicheConfidence(0.4 + 0.25 + 0.15 - 1e-12, false)).toBe('high');
    expect(nicheConfidence(0.79, false)).toBe('medium');
    expect(nicheConfidence(1, true)).toBe('medium');
    expect(nicheConfidence(0.5, true)).toBe('low');
  });
});
