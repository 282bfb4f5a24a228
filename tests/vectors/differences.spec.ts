import { differences } from './differences';

const exact = () => ({ abs: 1e-9, rel: 0 });

describe('comparison with expected values', () => {
  it('reports a number outside the tolerance with its place', () => {
    expect(differences({ a: [1, 2.1] }, { a: [1, 2] }, exact)).toEqual([
      'a.1: expected 2, found 2.1',
    ]);
  });
  it('does not take unknown for zero', () => {
    expect(differences(0, null, exact)).toHaveLength(1);
    expect(differences(null, 0, exact)).toHaveLength(1);
    expect(differences(Number.NaN, 0, exact)).toHaveLength(1);
  });
  it('reports missing keys and lists of another length', () => {
    expect(differences({}, { a: null }, exact)).toHaveLength(1);
    expect(differences([1, 2], [1], exact)).toHaveLength(1);
  });
});
