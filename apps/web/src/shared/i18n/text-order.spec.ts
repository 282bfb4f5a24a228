import { firstDifference, foldedText } from './text-order';

describe('text order', () => {
  it('folds case and accents', () => {
    expect(foldedText('Dolnośląskie')).not.toBe('Dolnośląskie');
    expect(foldedText('ŠKOLA')).toBe('skola');
  });

  it('decides by the first comparison that tells two things apart', () => {
    expect(firstDifference(0, -2, 5)).toBe(-2);
    expect(firstDifference(0, 0)).toBe(0);
  });
});
