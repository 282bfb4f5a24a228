import { KnownCountries } from './known-countries';
import { TaxonomiesRepository } from './taxonomies.repository';
import type { CountryType } from './taxonomies.types';

class FakeTaxonomies extends TaxonomiesRepository {
  constructor() {
    super({} as ConstructorParameters<typeof TaxonomiesRepository>[0]);
  }

  override countries(): Promise<readonly CountryType[]> {
    return Promise.resolve([{ code: 'GR' }, { code: 'NL' }]);
  }
}

describe('the countries of a request', () => {
  const countries = new KnownCountries(new FakeTaxonomies());

  it('are read as ISO codes, whichever way they are written', async () => {
    expect(await countries.parse('countries', ['nl', 'EL'])).toEqual(['NL', 'GR']);
  });

  it('are none where nothing is chosen', async () => {
    expect(await countries.parse('countries', [])).toBeNull();
    expect(await countries.parse('countries', undefined)).toBeNull();
  });

  it('that are not on record are refused with the argument', async () => {
    await expect(countries.parse('country', ['QQ'])).rejects.toMatchObject({
      message:
        '`country` names no country on record: "QQ". Give an ISO alpha-2 code, such as NL; the query `countries` lists them.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'country', value: 'QQ' },
    });
  });
});
