import { binaryQuality, gini, rankedListQuality, sampledRanks } from './ranking-metrics';

describe('binaryQuality', () => {
  it('counts ties half for the area and shares one threshold for the precision', () => {
    const quality = binaryQuality([
      { isPositive: true, score: 0.5 },
      { isPositive: false, score: 0.5 },
      { isPositive: false, score: 0.1 },
    ]);
    expect(quality).toEqual({ auc: 0.75, averagePrecision: 0.5 });
  });

  it('is unknown where only one class occurs', () => {
    expect(binaryQuality([{ isPositive: true, score: 1 }])).toEqual({
      auc: null,
      averagePrecision: null,
    });
  });
});

describe('rankedListQuality', () => {
  it('agrees with the list worked by hand', () => {
    const quality = rankedListQuality([0, 1, 1, 0], 2);
    expect(quality).toEqual({
      ndcgExponential: 1 / Math.log2(3) / (1 + 1 / Math.log2(3)),
      ndcgLinear: 1 / Math.log2(3) / (1 + 1 / Math.log2(3)),
      precision: 0.5,
      recall: 0.5,
      averagePrecision: (1 / 2 + 2 / 3) / 2,
      reciprocalRank: 0.5,
      hit: 1,
    });
  });

  it('skips what a list without anything relevant cannot say', () => {
    const quality = rankedListQuality([0, 0], 10);
    expect([quality.ndcgLinear, quality.recall, quality.averagePrecision]).toEqual([
      null,
      null,
      null,
    ]);
    expect([quality.precision, quality.reciprocalRank, quality.hit]).toEqual([0, 0, 0]);
  });
});

describe('sampledRanks', () => {
  it('gives the middle of a tie', () => {
    const { ranks, meanReciprocalRank, hitsAt } = sampledRanks([0.5], [0.5, 0.9, 0.1]);
    expect(ranks).toEqual([2.5]);
    expect(meanReciprocalRank).toBe(0.4);
    expect([hitsAt(2), hitsAt(3)]).toEqual([0, 1]);
    expect(sampledRanks([], [1]).meanReciprocalRank).toBeNull();
  });
});

describe('gini', () => {
  it('is 0 for equal shares, 1 - 1/n for one taking everything, unknown for nothing shown', () => {
    expect(gini([2, 2])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBe(0.75);
    expect(gini([0, 0])).toBeNull();
  });
});
