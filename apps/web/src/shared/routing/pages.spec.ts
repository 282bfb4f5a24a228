import { offsetOfCursor } from '@trellis/domain/kernel';
import { cursorOfPage, isBeyondEnd, pageCount, pageInAddress, rowsBefore } from './pages';

describe('the pages of a list', () => {
  it('begin where their number says, whatever led to them', () => {
    expect(cursorOfPage(undefined, 20)).toBeNull();
    expect(offsetOfCursor(cursorOfPage(2, 20) ?? '')).toBe(19);
    expect(rowsBefore(3, 20)).toBe(40);
  });

  it('end with the last row', () => {
    expect(pageCount(42, 20)).toBe(3);
    expect(pageCount(40, 20)).toBe(2);
    expect(pageCount(0, 20)).toBe(1);
    expect(isBeyondEnd(3, 42, 20)).toBe(false);
    expect(isBeyondEnd(4, 42, 20)).toBe(true);
    expect(isBeyondEnd(3, 40, 20)).toBe(true);
  });

  it('are all beyond nothing: an empty list is empty, not too short', () => {
    expect(isBeyondEnd(5, 0, 20)).toBe(false);
  });

  it('have no number in the address when they are the first', () => {
    expect(pageInAddress(1)).toBeUndefined();
    expect(pageInAddress(2)).toBe(2);
  });
});
