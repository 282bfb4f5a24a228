import { formatDate, formatEuro, formatList, formatNumber, formatPercent, UNKNOWN } from './format';
import { preferredLanguage } from './i18n';

describe('the language', () => {
  it('is that of the address, else the one chosen before, else the browser’s, else English', () => {
    expect(preferredLanguage('nl', 'en', ['en-GB'])).toBe('nl');
    expect(preferredLanguage(null, 'nl', ['en-GB'])).toBe('nl');
    expect(preferredLanguage('xx', null, ['fr-FR', 'nl-BE'])).toBe('nl');
    expect(preferredLanguage(null, null, ['fr'])).toBe('en');
  });
});

describe('numbers and dates', () => {
  it('are written as the language does', () => {
    expect(formatNumber(1604, 'en')).toBe('1,604');
    expect(formatNumber(1604, 'nl')).toBe('1.604');
    expect(formatNumber(2.44, 'nl', { minimum: 1 })).toBe('2,4');
    expect(formatPercent(0.169, 'en', 1)).toBe('16.9%');
    expect(formatEuro(4_000_000, 'en')).toBe('€4,000,000');
    expect(formatDate('2026-05', 'nl')).toBe('mei 2026');
    expect(formatDate('2026-05-12', 'en')).toBe('12 May 2026');
    expect(formatDate('1.2.1', 'en')).toBe('1.2.1');
    expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
  });

  it('that are unknown are a dash, and never 0', () => {
    expect(formatNumber(null, 'en')).toBe(UNKNOWN);
    expect(formatNumber(Number.NaN, 'en')).toBe(UNKNOWN);
    expect(formatPercent(undefined, 'en')).toBe(UNKNOWN);
    expect(formatNumber(0, 'en')).toBe('0');
  });
});
