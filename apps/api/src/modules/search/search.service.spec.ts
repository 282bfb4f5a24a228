import { SOURCE_LANGUAGE } from '@trellis/domain/kernel';
import { wordsOf } from '../../platform/full-text/fold-text';
import { pageRequest } from '../../platform/graphql/pagination';
import type { Candidate, Found } from './candidate';
import { type Question, SearchRepository } from './search.repository';
import { SearchService } from './search.service';
import { SearchKind } from './search.types';

function project(id: string, title: string): Candidate {
  return {
    kind: 'project',
    id,
    title,
    subtitle: null,
    organisationKind: null,
    country: null,
    texts: [{ by: 'title', words: wordsOf(title), weight: 1 }],
    prominence: 0,
  };
}

const GERMANY: Candidate = {
  ...project('DE', 'Germany'),
  kind: 'region',
  country: 'DE',
  texts: [{ by: 'name', words: ['deutschland'], weight: 1 }],
};

/** Finds the projects of a map from query to hits; knows one country. */
class FakeIndexes extends SearchRepository {
  readonly asked: string[] = [];

  constructor(private readonly answer: (question: Question) => Found) {
    super(null as never);
  }

  override find(kind: SearchKind, question: Question): Promise<Found> {
    if (kind !== 'project') return Promise.resolve({ candidates: [], totalCount: 0 });
    this.asked.push(question.query);
    return Promise.resolve(this.answer(question));
  }

  override countries(codes: readonly string[]): Promise<readonly Candidate[]> {
    return Promise.resolve(codes.includes('DE') ? [GERMANY] : []);
  }

  override sectors(): Promise<readonly Candidate[]> {
    return Promise.resolve([]);
  }
}

const NOTHING: Found = { candidates: [], totalCount: 0 };
const KINDS = Object.values(SearchKind);
const question = (text: string) => ({ text, language: SOURCE_LANGUAGE, kinds: KINDS });

describe('a search', () => {
  it('orders hits by relevance and keeps the total of the index', async () => {
    const found = {
      candidates: [project('b', 'A green city'), project('a', 'Green')],
      totalCount: 7,
    };
    const service = new SearchService(new FakeIndexes(() => found));
    const { groups, totalCount } = await service.typeahead(question('green'), 5);
    expect(groups.map(({ hits }) => hits.map(({ id }) => id))).toEqual([['a', 'b']]);
    expect(totalCount).toBe(7);
  });

  it('demands every word first and lets go of that only when nothing is found', async () => {
    const loose = { candidates: [project('a', 'Green skills')], totalCount: 1 };
    const indexes = new FakeIndexes(({ query }) => (query.includes('+(') ? NOTHING : loose));
    const { totalCount } = await new SearchService(indexes).typeahead(question('green zebra'), 5);
    expect(indexes.asked).toHaveLength(2);
    expect(totalCount).toBe(1);
  });

  it('asks nothing when the text has no word', async () => {
    const indexes = new FakeIndexes(() => NOTHING);
    expect(await new SearchService(indexes).typeahead(question(' ?! '), 5)).toEqual({
      groups: [],
      totalCount: 0,
    });
    expect(indexes.asked).toEqual([]);
  });

  it('adds a country that the text names in a language the records do not have', async () => {
    const service = new SearchService(new FakeIndexes(() => NOTHING));
    const { groups } = await service.typeahead(question('Duitsland'), 5);
    expect(groups).toEqual([
      {
        kind: 'region',
        totalCount: 1,
        hits: [expect.objectContaining({ id: 'DE', matchedBy: 'alias' })],
      },
    ]);
  });

  it('counts facets without their own condition', async () => {
    const found = { candidates: [project('a', 'Green')], totalCount: 1 };
    const service = new SearchService(new FakeIndexes(() => found));
    const { totalCount, facets } = await service.list(
      { text: 'green', language: SOURCE_LANGUAGE },
      { kinds: ['theme'], organisationKinds: null, countries: null },
      pageRequest(20, null),
    );
    expect(totalCount).toBe(0);
    expect(facets.kinds).toEqual([{ kind: 'project', count: 1 }]);
  });
});
