import i18next from 'i18next';
import { startI18n } from '../../shared/i18n/i18n';
import { hitLine, markOfHit } from './search-view';

const hit = {
  kind: 'ORGANISATION',
  id: 'nl-duo-25LW',
  title: 'Noorderpoort',
  subtitle: 'Groningen',
  organisationKind: 'VET_PROVIDER',
  matchedBy: 'name',
  country: { code: 'NL', name: 'Netherlands' },
} as const;

describe('a search result', () => {
  beforeAll(() => startI18n('en'));
  const line = (result: Parameters<typeof hitLine>[1]): string =>
    hitLine(
      { t: i18next.getFixedT('en', 'search'), terms: i18next.getFixedT('en', 'terms') },
      result,
    );

  it('says what it is and where', () => {
    expect(line(hit)).toBe('VET provider · Groningen · Netherlands');
  });

  it('says how it was found when it was not by its name', () => {
    expect(line({ ...hit, matchedBy: 'town' })).toContain('found by town');
  });

  it('does not name the country of a country', () => {
    const country = {
      ...hit,
      kind: 'REGION',
      title: 'Norway',
      subtitle: 'NO',
      organisationKind: null,
    } as const;
    expect(line({ ...country, country: { code: 'NO', name: 'Norway' } })).toBe('Region · NO');
  });

  it('says at which level of the classification a sector stands', () => {
    const water = { ...hit, kind: 'SECTOR', organisationKind: null, country: null } as const;
    expect(line({ ...water, subtitle: '36' })).toBe('Sector · division 36');
    expect(line({ ...water, subtitle: '36.00' })).toBe('Sector · class 36.00');
  });

  it('wears the mark of its kind', () => {
    expect(markOfHit({ kind: 'ORGANISATION', organisationKind: 'BUSINESS' })).toBe('BUSINESS');
    expect(markOfHit({ kind: 'SECTOR', organisationKind: null })).toBe('SECTOR');
  });
});
