import { fieldGroups, type LeadingField } from './fields-of-study';

function aField(code: string, weight: number, change: Partial<LeadingField> = {}): LeadingField {
  return { weight, occupations: 9, confidence: 'MEDIUM', field: { code, name: code }, ...change };
}

describe('fields of study that lead to a sector', () => {
  it('stand by weight and then code, five first', () => {
    const fields = [0.1, 0.2, 0.3, 0.4, 0.5].map((weight) => aField(String(weight), weight));
    const { first, more } = fieldGroups([...fields, aField('b', 0.05), aField('a', 0.05)]);
    expect(first.map(({ weight }) => weight)).toEqual([0.5, 0.4, 0.3, 0.2, 0.1]);
    expect(more.map(({ field }) => field.code)).toEqual(['a', 'b']);
  });

  it('stand apart where the confidence is low, however large the weight', () => {
    const low = aField('0712', 0.9, { confidence: 'LOW' });
    expect(fieldGroups([low, aField('1013', 0.4)])).toMatchObject({
      first: [{ field: { code: '1013' } }],
      unsure: [{ field: { code: '0712' } }],
    });
  });
});
