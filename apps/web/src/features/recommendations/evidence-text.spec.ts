import i18next from 'i18next';
import { formatList, formatPercent } from '../../shared/i18n/format';
import { startI18n } from '../../shared/i18n/i18n';
import { evidenceText, type EvidenceWords } from './evidence-text';
import { aFact, aPart } from './suggestion-builder';

describe('evidence in words', () => {
  let words: EvidenceWords;
  beforeAll(async () => {
    await startI18n('en');
    words = {
      t: i18next.getFixedT('en', 'recommendations'),
      goal: 'TRANSNATIONAL',
      network: 'own',
      formats: {
        list: (names) => formatList(names, 'en'),
        percent: (share) => formatPercent(share, 'en'),
      },
    };
  });

  it('says that an input is unknown rather than zero', () => {
    expect(evidenceText(words, aPart({ value: null, points: 0 }))).toBe('Not known, so 0 points');
  });

  it('says that there is no network, not that it is unknown, where no project is on record', () => {
    const none = aPart({ key: 'weightedResourceAllocation', value: null, points: 0 });
    expect(evidenceText({ ...words, network: 'none' }, none)).toBe(
      'You have no project on record yet, so 0 points',
    );
    expect(evidenceText(words, none)).toBe('It has no project on record, so 0 points');
  });

  it('lists projects with their year and counts those beyond four', () => {
    const facts = [2025, 2023, 2022, 2021, 2020].map((callYear) =>
      aFact({ kind: 'project', label: `P${String(callYear)}`, project: { id: 'p', callYear } }),
    );
    expect(evidenceText(words, aPart({ key: 'projectCount', evidence: facts.slice(0, 2) }))).toBe(
      'Projects: P2025 (2025) and P2023 (2023)',
    );
    expect(evidenceText(words, aPart({ key: 'projectCount', evidence: facts }))).toBe(
      'Projects: P2025 (2025), P2023 (2023), P2022 (2022) and 2 more',
    );
  });

  it('reads a place by the goal', () => {
    const portugal = [aFact({ kind: 'country', label: 'Portugal' })];
    expect(evidenceText(words, aPart({ evidence: portugal }))).toBe(
      'Portugal: no partner there yet',
    );
    expect(evidenceText({ ...words, goal: 'LOCAL' }, aPart({ value: 0, points: 0 }))).toBe(
      'Not in your country',
    );
  });

  it('gives the share of the leg that a candidate stands for', () => {
    const leg = [aFact({ kind: 'triangleLeg', label: 'research', weight: 0.12 })];
    expect(evidenceText(words, aPart({ key: 'triangleLeg', evidence: leg }))).toBe(
      'Stands for research, which makes up 12% of you and your partners',
    );
  });
});
