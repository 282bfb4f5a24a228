import { plainTitle } from './provenance-title';

describe('the title of a source', () => {
  it('starts with the plain name and keeps the code of the data set', () => {
    expect(plainTitle('jvs_a_nace2: job vacancy rates')).toBe('Job vacancy rates (jvs_a_nace2)');
    expect(plainTitle('educ_uoe_enra03 and educ_uoe_grad02: learners')).toBe(
      'Learners (educ_uoe_enra03 and educ_uoe_grad02)',
    );
  });

  it('stays as it is where a colon follows words', () => {
    const title = 'Centres of Vocational Excellence: list of participants';
    expect(plainTitle(title)).toBe(title);
  });
});
