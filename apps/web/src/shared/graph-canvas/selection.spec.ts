import { focusOf, NOTHING_SELECTED, reduceSelection } from './selection';

describe('selection', () => {
  it('chooses one, toggles more and focuses the last', () => {
    const one = reduceSelection(NOTHING_SELECTED, { type: 'choose', id: 'a' });
    const two = reduceSelection(one, { type: 'toggle', id: 'b' });
    expect(two).toEqual({ ids: ['a', 'b'] });
    expect(focusOf(two)).toBe('b');
    expect(reduceSelection(two, { type: 'toggle', id: 'a' })).toEqual({ ids: ['b'] });
    expect(reduceSelection(two, { type: 'clear' })).toBe(NOTHING_SELECTED);
  });

  it('drops what is no longer drawn and otherwise stays the same object', () => {
    const selection = { ids: ['a', 'b'] };
    expect(reduceSelection(selection, { type: 'keep', present: new Set(['a', 'b']) })).toBe(
      selection,
    );
    expect(reduceSelection(selection, { type: 'keep', present: new Set(['b']) })).toEqual({
      ids: ['b'],
    });
  });
});
