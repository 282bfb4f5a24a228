import {
  countriesMatching,
  figureDigits,
  rangeBar,
  splitFigures,
  type Figure,
} from './regions-view';

function aFigure(change: Partial<Figure> = {}): Figure {
  return {
    year: 2015,
    value: 30,
    flag: null,
    indicator: { id: 'gdp', name: 'GDP', unit: 'EUR', description: null },
    regionUsed: { code: 'NL34', name: 'Zeeland' },
    peers: { count: 4, minimum: 10, q25: 20, median: 25, q75: 40, maximum: 50, percentile: 0.6 },
    provenance: { source: { id: 's', title: 'Eurostat' } },
    ...change,
  };
}

describe('regions view', () => {
  it('places a value between the smallest and the largest peer', () => {
    expect(rangeBar(aFigure())).toEqual({ from: 0.25, to: 0.75, at: 0.5 });
  });

  it('draws no bar for an unknown value or without peers', () => {
    expect(rangeBar(aFigure({ value: null }))).toBeNull();
    expect(rangeBar(aFigure({ peers: null }))).toBeNull();
  });

  it('shows shares with a decimal and head counts without', () => {
    expect(figureDigits(aFigure({ value: 16.9 }))).toBe(1);
    expect(figureDigits(aFigure({ value: 184_000.4 }))).toBe(0);
  });

  it('leads with five figures in a fixed order and keeps the rest', () => {
    const named = (id: string): Figure => {
      const { indicator, ...rest } = aFigure();
      return { ...rest, indicator: { ...indicator, id } };
    };
    const { leading, others } = splitFigures(
      ['gdp_pps_hab_eu', 'gdp_eur_hab', 'population_total'].map(named),
    );
    expect(leading.map((figure) => figure.indicator.id)).toEqual([
      'population_total',
      'gdp_pps_hab_eu',
    ]);
    expect(others.map((figure) => figure.indicator.id)).toEqual(['gdp_eur_hab']);
  });

  it('finds a country by its name in the language of the page', () => {
    const regions = [
      {
        code: 'NL',
        name: 'Nederland',
        version: 2024,
        hasNicheFigures: false,
        country: { code: 'NL', name: 'Netherlands' },
      },
    ];
    expect(countriesMatching(regions, 'nether', 'en')).toHaveLength(1);
    expect(countriesMatching(regions, 'spain', 'en')).toHaveLength(0);
  });
});
