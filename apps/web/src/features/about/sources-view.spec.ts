import { requiredAttributions } from './sources-view';

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
