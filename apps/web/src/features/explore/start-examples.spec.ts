import type { ExploreExamplesQuery } from '../../graphql/generated';
import { startExamples } from './start-examples';

type Example = ExploreExamplesQuery['liveExamples'][number];

const nothing: Example = {
  kind: 'niche',
  organisation: null,
  region: null,
  niche: null,
  suggestion: null,
};

const data: ExploreExamplesQuery = {
  projects: { nodes: [{ id: 'p', acronym: 'GREEN PORTS' }] },
  liveExamples: [
    {
      ...nothing,
      region: { code: 'NL34', name: 'Zeeland' },
      niche: { sector: { code: '28', name: 'Machinery' } },
    },
    { ...nothing, organisation: { id: 'o', name: 'Scalda', kind: 'VET_PROVIDER' } },
    {
      ...nothing,
      region: { code: 'EL30', name: 'Attiki' },
      suggestion: { organisation: { id: 'q', name: 'AKMI', kind: 'VET_PROVIDER' } },
    },
  ],
};

describe('the examples to start from', () => {
  it('are one of each kind before a second of any, five at most', () => {
    expect(startExamples(data).map(({ id, label }) => [id, label])).toEqual([
      ['project:p', 'GREEN PORTS'],
      ['region:NL34', 'Zeeland'],
      ['sector:28', 'Machinery'],
      ['organisation:o', 'Scalda'],
      ['region:EL30', 'Attiki'],
    ]);
  });

  it('name each thing once', () => {
    const twice = { ...data, liveExamples: [...data.liveExamples, ...data.liveExamples] };
    const ids = startExamples(twice).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none before the answer is there', () => {
    expect(startExamples(undefined)).toEqual([]);
  });
});
