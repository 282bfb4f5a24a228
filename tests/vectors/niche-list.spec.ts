import path from 'node:path';
import { explanationTotal, seededRandom } from '@trellis/domain/kernel';
import { type NicheInput, prepareNicheModel, regionNiches } from '@trellis/domain/niche';
import { differences } from './differences';
import { actualNicheList } from './niche-list';
import { seededFigures } from './seeded-figures';
import { adapterKey, readVectorFiles } from './vector-file';

const figures = seededFigures();
const model = prepareNicheModel(figures);
const cases = readVectorFiles(path.resolve(process.env['VECTORS_DIR'] ?? __dirname)).flatMap(
  (file) =>
    file.cases
      .filter((vectorCase) => adapterKey(file, vectorCase) === 'niche-list:seededNicheList')
      .map((vectorCase) => ({ vectorCase, tolerance: file.tolerance })),
);

/** The same rows in another order. */
function shuffled(input: NicheInput): NicheInput {
  const random = seededRandom(2015);
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return {
    year: input.year,
    employment: shuffle(input.employment),
    gdpPerHead: shuffle(input.gdpPerHead),
    vacancyRates: shuffle(input.vacancyRates),
    vetShares: shuffle(input.vetShares),
    supply: shuffle(input.supply),
    priorities: shuffle(input.priorities),
    recodes: shuffle(input.recodes),
  };
}

describe('niche lists of the seed files', () => {
  it('rests on 283 regions, 68 divisions and a complexity axis of 225 x 31', () => {
    const known = (values: readonly (number | null)[]): number =>
      values.filter((value) => value !== null).length;
    expect([model.regions.length, model.divisions.length]).toEqual([283, 68]);
    expect([known(model.complexity.eci), known(model.complexity.pci)]).toEqual([225, 31]);
    expect(model.complexity.correlation).toBeCloseTo(0.62, 2);
  });

  for (const { vectorCase, tolerance } of cases) {
    it(`reproduce ${vectorCase.id}`, () => {
      const { abs = 1e-9, rel = 1e-9 } = tolerance;
      const actual = actualNicheList(model, vectorCase.input);
      expect(differences(actual, vectorCase.expected, () => ({ abs, rel }))).toEqual([]);
    });
  }

  it('do not depend on the order of the rows', () => {
    const other = prepareNicheModel(shuffled(figures));
    for (const region of model.regions.slice(0, 20)) {
      expect(JSON.stringify(regionNiches(other, region, 'uncovered'))).toBe(
        JSON.stringify(regionNiches(model, region, 'uncovered')),
      );
    }
  });

  it('have parts that add up to the score and to 100 points, in every third region', () => {
    const regions = model.regions.filter((_, index) => index % 3 === 0);
    const lists = regions.flatMap((region) => [
      regionNiches(model, region, 'uncovered'),
      regionNiches(model, region, 'emerging'),
    ]);
    const niches = lists.flatMap((list) => list?.niches ?? []);
    expect(niches.length).toBeGreaterThan(4_000);
    const errors = niches.filter(({ explanation, score }) => {
      const lost = explanation.parts.reduce((all, part) => all + part.pointsLost, 0);
      return (
        Math.abs(explanationTotal(explanation) - Math.log(score)) > 1e-12 ||
        Math.abs(lost + 100 * score - 100) > 1e-9
      );
    });
    expect(errors).toEqual([]);
  });
});
