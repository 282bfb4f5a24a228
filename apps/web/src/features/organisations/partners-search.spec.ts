import { nextPage, previousPage, type PartnersSearch } from './partners-search';

describe('the pages of the list of organisations', () => {
  it('lead on and back the same way, filters kept', () => {
    const first: PartnersSearch = { q: 'school' };
    const second = nextPage(first, 'c1');
    const third = nextPage(second, 'c2');
    const fourth = nextPage(third, 'c3');
    expect(fourth).toEqual({ q: 'school', page: 4, after: 'c3', trail: ['c1', 'c2'] });
    expect(previousPage(fourth)).toEqual(third);
    expect(previousPage(third)).toEqual(second);
    expect(previousPage(second)).toEqual(first);
  });

  it('lead to the first page from an address that does not know the way', () => {
    expect(previousPage({ q: 'school', page: 3, after: 'c2' })).toEqual({ q: 'school' });
  });
});
