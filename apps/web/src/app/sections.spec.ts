import { sectionOf } from './sections';

describe('the word of the navigation that a page belongs to', () => {
  it.each([
    ['/partners/described', 'partners'],
    ['/organisations/nl-x', 'partners'],
    ['/regions/NL34', 'regions'],
    ['/regions/NL34/niches/55/partners', 'niches'],
    ['/sectors/55', 'niches'],
    ['/explore', 'explore'],
    ['/', null],
    ['/about/sources', null],
  ])('of %s is %s', (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });
});
