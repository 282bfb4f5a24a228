import * as fc from 'fast-check';
import { CATEGORIES, LAYOUTS } from '../../shared/graph-canvas';
import { parseSearch, stringifySearch } from '../../shared/routing/search-text';
import { exploreAddress, exploreSearch, exploreState } from './explore-address';
import { EMPTY_EXPLORE, type ExploreState } from './explore-graph';

const id = fc.stringMatching(/^[a-z]{1,8}:[A-Za-z0-9|~,!%.-]{1,12}$/);
const expansion = fc.record({
  node: id,
  type: fc.option(fc.constantFrom('participates_in', 'located_in')),
  direction: fc.option(fc.constantFrom('in', 'out')),
  kind: fc.option(fc.constantFrom('PROJECT', 'ORGANISATION')),
  limit: fc.integer({ min: 1, max: 500 }),
  offset: fc.integer({ min: 0, max: 900 }),
  collapsed: fc.boolean(),
});
const anyState: fc.Arbitrary<ExploreState> = fc
  .record({
    starts: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    expansions: fc.array(expansion, { maxLength: 4 }),
    hidden: fc.uniqueArray(id, { maxLength: 3 }),
    pins: fc.array(
      fc.record({
        id,
        x: fc.integer({ min: -5000, max: 5000 }),
        y: fc.integer({ min: -5000, max: 5000 }),
        after: fc.nat(4),
      }),
      { maxLength: 3 },
    ),
    layout: fc.constantFrom(...LAYOUTS),
    categories: fc.subarray([...CATEGORIES]),
    selected: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .map((state) => ({ ...state, arrangedAfter: state.expansions.length }));

describe('the address', () => {
  it('gives back every state, through the text of the browser', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const text = stringifySearch(exploreAddress(state));
        expect(exploreState(exploreSearch.parse(parseSearch(text)))).toEqual(state);
      }),
    );
  });

  it('is empty for an empty page and short for a start', () => {
    expect(stringifySearch(exploreAddress(EMPTY_EXPLORE))).toBe('');
    expect(stringifySearch(exploreAddress({ ...EMPTY_EXPLORE, starts: ['region:NL34'] }))).toBe(
      '?start=region%3ANL34',
    );
  });

  it('opens an address with unreadable parts', () => {
    const search = exploreSearch.parse({
      start: 'region:NL34',
      layout: 'spiral',
      arranged: 'x',
      open: '~~',
      kinds: 'project,nothing',
    });
    expect(exploreState(search)).toEqual({
      ...EMPTY_EXPLORE,
      starts: ['region:NL34'],
      categories: ['project'],
    });
  });
});
