import {
  countriesMatching,
  employmentRows,
  shareWithheld,
  figureDigits,
  rangeBar,
  shownFigure,
  shownRate,
  splitFigures,
  type Figure,
  type Rate,
  type ShownFigure,
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

function named(id: string): ShownFigure {
  const { indicator, ...rest } = aFigure();
  return shownFigure({ ...rest, indicator: { ...indicator, id } }, 'NL34');
}

function aRate(change: Partial<Rate> = {}): Rate {
  return {
    id: 'high_attainment',
    name: 'High attainment',
    description: 'Share of the employed',
    year: 2015,
    value: 28.4,
    peers: null,
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
    expect(['%', '% of EU average', 'thousand persons'].map(figureDigits)).toEqual([1, 1, 1]);
    expect(['persons', 'EUR'].map(figureDigits)).toEqual([0, 0]);
  });

  it('leads with the size and what can be compared, in a fixed order, and keeps the rest', () => {
    const figures = ['gdp_pps_hab_eu', 'gdp_eur_hab', 'population_total'].map(named);
    const { leading, others } = splitFigures([...figures, shownRate(aRate())]);
    expect(leading.map(({ key }) => key)).toEqual([
      'population_total',
      'gdp_pps_hab_eu',
      'high_attainment',
    ]);
    expect(others.map(({ key }) => key)).toEqual(['gdp_eur_hab']);
  });

  it('compares no sizes, and says whose figure it is where it is that of another region', () => {
    expect(named('population_total')).toMatchObject({ peers: null, usedRegion: null });
    expect(named('gdp')).toMatchObject({ peers: { count: 4 }, unit: 'euro', usedRegion: null });
    expect(shownFigure(aFigure(), 'NL341').usedRegion).toBe('Zeeland');
  });

  it('keeps a ratio without both counts unknown', () => {
    expect(shownRate(aRate({ value: null })).value).toBeNull();
  });

  it('puts those who gave no answer last', () => {
    const rows = ['M_N', 'NRP', 'O-Q'].map((group) => ({
      group,
      name: group,
      year: 2015,
      value: null,
      flag: null,
      share: null,
    }));
    expect(employmentRows(rows).map(({ group }) => group)).toEqual(['M_N', 'O-Q', 'NRP']);
  });

  it('tells how much of the employed no group shows', () => {
    const rows = [0.5, 0.4, null].map((share) => ({
      group: 'A',
      name: 'A',
      year: 2015,
      value: null,
      flag: null,
      share,
    }));
    expect(shareWithheld(rows)).toBeCloseTo(0.1);
    expect(
      shareWithheld(
        rows.map((row) => ({
          ...row,
          share: row.share === null ? null : 0.49999 + row.share / 1e9,
        })),
      ),
    ).toBeNull();
    expect(shareWithheld(rows.slice(2))).toBeNull();
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
