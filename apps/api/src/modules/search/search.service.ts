import { Injectable } from '@nestjs/common';
import type { LanguageCode, PageRequest } from '@trellis/domain/kernel';
import { fullTextQuery, fullTextQueryIn } from '../../platform/full-text/full-text-query';
import { searchWords } from '../../platform/full-text/search-text';
import { connectionOf } from '../../platform/graphql/pagination';
import type { Alias, Candidate, Found } from './candidate';
import { sectorFields } from './candidates';
import { countriesNamed } from './country-aliases';
import { type SearchConditions, searchFacets } from './facets';
import { placeReadings } from './place-names';
import { type Judged, compareJudged, judge } from './relevance';
import { sectorsCalled } from './sector-words';
import { SearchRepository } from './search.repository';
import {
  type SearchConnectionType,
  type SearchGroupType,
  type SearchHitType,
  SearchKind,
  type TypeaheadType,
} from './search.types';

/** Records of a kind that are judged: enough for the best ones while typing, all of them for the list. */
const TYPEAHEAD_CAP = 300;
const LIST_CAP = 5_000;

/** Hits of a query that not every word of is found must at least be this good. */
const LOOSE_FLOOR = 0.4;

const ALIAS_STEP = 0.02;

interface Question {
  readonly text: string;
  readonly language: LanguageCode;
  readonly kinds: readonly SearchKind[];
  readonly cap: number;
}

interface Hits {
  readonly kind: SearchKind;
  readonly judged: readonly Judged[];
  readonly totalCount: number;
}

type Readings = readonly (readonly string[])[];

function hitOf({ candidate, matchedBy, score }: Judged): SearchHitType {
  const { kind, id, title, subtitle, organisationKind, country } = candidate;
  return {
    kind,
    id,
    title,
    subtitle,
    organisationKind,
    country: country === null ? null : { code: country },
    matchedBy,
    score,
  };
}

/** Full-text search: the index finds, the relevance of each record orders. */
@Injectable()
export class SearchService {
  constructor(private readonly repository: SearchRepository) {}

  /** The best hits of each kind, the group with the best hit first. */
  async typeahead(question: Omit<Question, 'cap'>, perKind: number): Promise<TypeaheadType> {
    const found = await this.hits({ ...question, cap: TYPEAHEAD_CAP });
    const groups = found
      .filter(({ judged }) => judged.length > 0)
      .sort((a, b) => bestScore(b) - bestScore(a))
      .map(({ kind, judged, totalCount }): SearchGroupType => ({
        kind,
        hits: judged.slice(0, perKind).map(hitOf),
        totalCount,
      }));
    return { groups, totalCount: groups.reduce((sum, group) => sum + group.totalCount, 0) };
  }

  /** All hits in one list with facets. */
  async list(
    question: Pick<Question, 'text' | 'language'>,
    conditions: SearchConditions,
    page: PageRequest,
  ): Promise<SearchConnectionType> {
    const kinds = Object.values(SearchKind);
    const found = await this.hits({ ...question, kinds, cap: LIST_CAP });
    const all = found.flatMap((hits) => hits.judged).sort(compareJudged);
    const { passing, facets } = searchFacets(all, conditions);
    const { nodes, ...rest } = connectionOf(passing, page);
    return { ...rest, nodes: nodes.map(hitOf), facets };
  }

  private async hits(question: Question): Promise<readonly Hits[]> {
    const words = searchWords(question.text);
    const readings = placeReadings(words);
    const strict = await this.ask(question, readings, true);
    const isFound = strict.some(({ judged }) => judged.length > 0);
    return isFound || words.length === 0 ? strict : this.ask(question, readings, false);
  }

  private async ask(
    question: Question,
    readings: Readings,
    everyWord: boolean,
  ): Promise<readonly Hits[]> {
    return Promise.all(
      question.kinds.map(async (kind) => {
        const query = queryFor(kind, readings, { ...question, everyWord });
        if (query === null) return { kind, judged: [], totalCount: 0 };
        const [found, named] = await Promise.all([
          this.repository.find(kind, { ...question, query }),
          this.named(kind, readings[0] ?? [], question.language),
        ]);
        return withNamed(
          { kind, ...judged(readings, found, everyWord ? 0 : LOOSE_FLOOR) },
          named,
          readings,
        );
      }),
    );
  }

  /** Countries and sectors that the text calls by a name that the records do not have. */
  private async named(
    kind: SearchKind,
    words: readonly string[],
    language: LanguageCode,
  ): Promise<readonly Candidate[]> {
    if (kind === 'region') {
      const aliases = countriesNamed(words);
      const found = await this.repository.countries(
        aliases.map(({ of }) => of),
        language,
      );
      return found.map((country) => withAlias(country, country.country, aliases));
    }
    if (kind !== 'sector') return [];
    const aliases = sectorsCalled(words);
    const found = await this.repository.sectors(
      aliases.map(({ of }) => of),
      language,
    );
    return found.map((sector) => withAlias(sector, sector.id, aliases));
  }
}

/** Labels of sectors are many; typing errors are forgiven in the languages that the person may have typed in. */
function queryFor(
  kind: SearchKind,
  readings: Readings,
  { language, everyWord }: Pick<Question, 'language'> & { readonly everyWord: boolean },
): string | null {
  if (kind !== 'sector') return fullTextQuery(readings, { everyWord });
  return fullTextQueryIn(sectorFields(language), readings, { everyWord, compounds: true });
}

function bestScore({ judged }: Hits): number {
  return judged[0]?.score ?? 0;
}

/** The total is exact: the number of the index, or of what is left where the loose hits have a floor. */
function judged(readings: Readings, found: Found, floor: number): Omit<Hits, 'kind'> {
  const good = found.candidates
    .map((candidate) => judge(readings, candidate))
    .filter(({ score }) => score >= floor)
    .sort(compareJudged);
  return { judged: good, totalCount: floor === 0 ? found.totalCount : good.length };
}

function withAlias(candidate: Candidate, key: string | null, aliases: readonly Alias[]): Candidate {
  const place = aliases.findIndex(({ of }) => of === key);
  const alias = aliases[place];
  if (alias === undefined) return candidate;
  // The first of several records that one word calls is meant most.
  const weight = 1 - place * ALIAS_STEP;
  return { ...candidate, texts: [...candidate.texts, { by: 'alias', words: alias.words, weight }] };
}

/** Puts records that the text names beside what the index has found, each once. */
function withNamed(hits: Hits, named: readonly Candidate[], readings: Readings): Hits {
  if (named.length === 0) return hits;
  const known = new Set(hits.judged.map(({ candidate }) => candidate.id));
  const ids = new Set(named.map(({ id }) => id));
  const others = hits.judged.filter(({ candidate }) => !ids.has(candidate.id));
  return {
    ...hits,
    judged: [...named.map((candidate) => judge(readings, candidate)), ...others].sort(
      compareJudged,
    ),
    totalCount: hits.totalCount + named.filter(({ id }) => !known.has(id)).length,
  };
}
