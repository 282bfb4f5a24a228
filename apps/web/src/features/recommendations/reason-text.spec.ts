import i18next, { type TFunction } from 'i18next';
import { changeLanguage, startI18n } from '../../shared/i18n/i18n';
import { cautionText, LONGEST_REASON, reasonText } from './reason-text';

const REASONS = [
  'sharedPartners',
  'nearInNetwork',
  'experienced',
  'activeLately',
  'sharedThemes',
  'bringsTriangleLeg',
  'coversNeeds',
  'newCountry',
  'secondPartnerInCountry',
  'nearby',
  'relatedRegionalEconomy',
  'nothingOnRecord',
] as const;

function reason(code: string, parameters: Readonly<Record<string, string>> = {}) {
  return {
    code,
    parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
  };
}

describe('a reason in words', () => {
  let t: TFunction<'recommendations'>;
  beforeAll(async () => {
    await startI18n('en');
    t = i18next.getFixedT('en', 'recommendations');
  });

  it('counts in the singular and the plural', () => {
    expect(reasonText(t, reason('sharedPartners', { count: '3' }))).toBe(
      'Shares 3 partners with you',
    );
    expect(reasonText(t, reason('experienced', { count: '1' }))).toBe(
      'Took part in 1 excellence project',
    );
  });

  it('names the fact where it fits on the line, else counts', () => {
    const name = 'Water transport';
    expect(reasonText(t, reason('sharedThemes', { count: '2', name }))).toBe(
      'Took part in a project on Water transport',
    );
    const long = 'Manufacture of motor vehicles, trailers and semi-trailers';
    expect(reasonText(t, reason('sharedThemes', { count: '2', name: long }))).toBe(
      'Its projects share 2 topics with you',
    );
  });

  it('does not say “you” beside a niche', () => {
    const found = reason('sharedThemes', { count: '1', name: 'Accommodation' });
    expect(reasonText(t, found, 'niche')).toBe('Took part in a project on this sector');
  });

  it.each(['en', 'nl'] as const)(
    'is at most 60 characters in %s, for every code',
    async (language) => {
      await changeLanguage(language);
      const words = i18next.getFixedT(language, 'recommendations');
      const name = 'A name that is rather long and takes much of the line';
      for (const code of REASONS) {
        for (const perspective of ['asker', 'niche'] as const) {
          const text = reasonText(words, reason(code, { count: '12', name }), perspective);
          expect(text.length).toBeLessThanOrEqual(LONGEST_REASON);
          expect(text).not.toBe('');
          expect(text).not.toContain('reason.');
        }
      }
    },
  );

  it('names the leg of the triangle', () => {
    expect(reasonText(t, reason('bringsTriangleLeg', { code: 'research' }))).toBe(
      'Brings the research side you have little of',
    );
  });
});

describe('a caution in words', () => {
  let t: TFunction<'recommendations'>;
  beforeAll(async () => {
    await startI18n('en');
    t = i18next.getFixedT('en', 'recommendations');
  });

  it('says which group is unknown, however the API writes it', () => {
    const expected = 'Not known: Regional economy. It counts as 0 points.';
    expect(cautionText(t, reason('notKnown', { group: 'regionalEconomy' }))).toBe(expected);
    expect(cautionText(t, reason('notKnown', { group: 'REGIONAL_ECONOMY' }))).toBe(expected);
  });

  it('says how long nothing has happened', () => {
    expect(cautionText(t, reason('noActivityForYears', { years: '4', lastYear: '2021' }))).toBe(
      'No project for 4 years; the latest was in 2021.',
    );
  });

  it('leaves out a code that it does not know', () => {
    expect(cautionText(t, reason('somethingElse'))).toBeNull();
  });
});
