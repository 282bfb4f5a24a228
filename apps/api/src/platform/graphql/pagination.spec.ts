import { offsetCursor } from '@trellis/domain/kernel';
import { WithinPageSize, connectionAt, connectionOf, pageRequest } from './pagination';

describe('a page size', () => {
  const size = new WithinPageSize(20, 100);

  it('is the default where none is asked for', () => {
    expect(size.transform(null)).toBe(20);
    expect(size.transform(undefined)).toBe(20);
  });

  it.each([0, -1, 101])('of %i is refused with the maximum', (asked) => {
    expect(() => size.transform(asked)).toThrow(
      `\`first\` must lie between 1 and 100; it was ${asked}.`,
    );
  });
});

describe('a connection', () => {
  const letters = ['a', 'b', 'c'];

  it('walks a list page by page to its end', () => {
    const first = connectionOf(letters, pageRequest(2, null));
    expect(first.nodes).toEqual(['a', 'b']);
    expect(first.pageInfo).toEqual({ endCursor: offsetCursor(1), hasNextPage: true });
    const second = connectionOf(letters, pageRequest(2, first.pageInfo.endCursor));
    expect(second.nodes).toEqual(['c']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('has no cursor when it is empty', () => {
    expect(connectionAt([], 0, pageRequest(2, null)).pageInfo).toEqual({
      endCursor: null,
      hasNextPage: false,
    });
  });

  it('refuses a cursor of another list', () => {
    expect(() => connectionOf(letters, pageRequest(2, 'nonsense'))).toThrow(
      '`after` is no cursor of this list.',
    );
  });
});
