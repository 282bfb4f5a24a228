import { requiredAttributions, sourcesByTitle } from './sources-view';

describe('sources', () => {
  it('stand by their plain title, not by the code of a data set', () => {
    const sources = [
      { id: 'a', title: 'jvs_a_nace2: vacancies' },
      { id: 'b', title: 'Places' },
    ];
    expect(sourcesByTitle(sources, 'en').map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('required attributions', () => {
  it('lists each line once and leaves blank ones out', () => {
    const lines = requiredAttributions([
      { attribution: 'Source: Eurostat' },
      { attribution: ' ' },
      { attribution: 'Source: DUO' },
      { attribution: 'Source: Eurostat ' },
    ]);
    expect(lines).toEqual(['Source: Eurostat', 'Source: DUO']);
  });
});
