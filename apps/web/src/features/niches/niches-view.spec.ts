import type { NicheRowFieldsFragment } from '../../graphql/generated';
import { nicheAnswer, nicheBreakdown, nicheRows } from './niches-view';

function aNiche(change: Partial<NicheRowFieldsFragment> = {}): NicheRowFieldsFragment {
  const logs = [
    ['DEMAND', -0.2],
    ['GAP', -0.1],
    ['RELATEDNESS', -0.05],
    ['PRIORITY', -0.35],
    ['COMPLEXITY', 0],
  ] as const;
  const total = logs.reduce((sum, [, log]) => sum + log, 0);
  const score = Math.exp(total);
  return {
    rank: 1,
    score,
    coverage: 1,
    confidence: 'HIGH',
    flag: null,
    locationQuotient: 2.125,
    personsEmployed: 9000,
    density: 0.3078,
    vacancies: 81.7,
    vacancyBasis: 'national',
    vacancyYear: 2015,
    gap: 1.2,
    supplyRatio: 0.6,
    supplyBasis: 'division',
    complexity: 0.3,
    strategicGain: null,
    openness: null,
    rankBand: { best: 1, worst: 3 },
    sector: { code: '55', name: 'Accommodation', nameLanguage: 'en', section: 'I' },
    parts: logs.map(([component, logPart]) => ({
      component,
      raw: 1,
      value: Math.exp(logPart),
      assumed: false,
      weight: 0.2,
      logPart,
      pointsLost: (100 * (1 - score) * logPart) / total,
    })),
    priorities: [],
    ...change,
  };
}

describe('niches view', () => {
  it('shows points lost and left that add up to 100 to the shown decimal', () => {
    const breakdown = nicheBreakdown(aNiche());
    const lost = breakdown.parts.reduce((sum, part) => sum + Math.round(part.lost * 10), 0);
    expect(lost + Math.round(breakdown.left * 10)).toBe(1000);
    expect(breakdown.total).toBe(100);
    expect(breakdown.parts[4]?.lost).toBe(0);
  });

  it('shows the weights that stand for the whole where a part is not known for the region', () => {
    const whole = aNiche();
    const niche = { ...whole, parts: whole.parts.slice(1) };
    const weights = nicheBreakdown(niche).parts.map(({ weight }) => weight);
    expect(weights).toEqual(weights.map(() => 1 / (whole.parts.length - 1)));
  });

  it('shows a perfect score as 100 left and nothing lost', () => {
    const niche = aNiche();
    const perfect = aNiche({
      score: 1,
      parts: niche.parts.map((part) => ({ ...part, logPart: 0, pointsLost: 0 })),
    });
    expect(nicheBreakdown(perfect).left).toBe(100);
  });

  it('keeps an unknown training figure unknown', () => {
    const [row] = nicheRows([aNiche({ supplyRatio: null, supplyBasis: 'none' })]);
    expect(row?.trained).toBeNull();
    expect(row?.note).toBe('noteNoSupply');
  });

  it('says first that the source flagged the figure', () => {
    expect(nicheRows([aNiche({ flag: 'e' })])[0]?.note).toBe('noteFlagged');
  });

  it('answers with the best niche, and says so when there is none', () => {
    expect(nicheAnswer(aNiche(), 'UNCOVERED', 'Netherlands').key).toBe('answer');
    expect(nicheAnswer(aNiche({ supplyRatio: null }), 'UNCOVERED', 'NL').key).toBe(
      'answerNoSupply',
    );
    expect(nicheAnswer(aNiche(), 'EMERGING', 'NL').key).toBe('answerEmerging');
    expect(nicheAnswer(undefined, 'UNCOVERED', 'NL').key).toBe('answerNone');
  });
});
