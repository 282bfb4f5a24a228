import { Injectable } from '@nestjs/common';
import type { LanguageCode, PageRequest } from '@trellis/domain/kernel';
import { fullTextQuery } from '../../platform/full-text/full-text-query';
import { wordsOf } from '../../platform/full-text/fold-text';
import { checkedSearchText } from '../../platform/full-text/search-text';
import { connectionOf } from '../../platform/graphql/pagination';
import type { Found } from './candidate';
import { type CountryAlias, countriesNamed } from './country-aliases';
import { type SearchConditions, searchFacets } from './facets';
import { placeReadings } from './place-names';
import { type Judged, compareJudged, judge } from './relevance';
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
    const judged = found.flatMap((hits) => hits.judged).sort(compareJudged);
    const { passing, facets } = searchFacets(judged, conditions);
    const { nodes, ...rest } = connectionOf(passing, page);
    return { ...rest, nodes: nodes.map(hitOf), facets };
  }

  private async hits(question: Question): Promise<readonly Hits[]> {
    const words = wordsOf(checkedSearchText(question.text));
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
    const query = fullTextQuery(readings, { everyWord, compounds: true });
    if (query === null) return [];
    return Promise.all(
      question.kinds.map(async (kind) => {
        const found = await this.repository.find(kind, { ...question, query });
        const hits = judgedHits(kind, readings, found, everyWord ? 0 : LOOSE_FLOOR);
        return kind === 'region' ? this.withCountries(hits, readings, question.language) : hits;
      }),
    );
  }

  /** Adds the countries that the text names in a language that the records do not have. */
  private async withCountries(
    hits: Hits,
    readings: Readings,
    language: LanguageCode,
  ): Promise<Hits> {
    const aliases = countriesNamed(readings[0] ?? []);
    const codes = aliases.map(({ country }) => country);
    const countries = await this.repository.countries(codes, language);
    const named = countries.map((country) => judge(readings, withAlias(country, aliases)));
    const isNew = new Set(hits.judged.map(({ candidate }) => candidate.id));
    const replaced = new Set(named.map(({ candidate }) => candidate.id));
    const others = hits.judged.filter(({ candidate }) => !replaced.has(candidate.id));
    const added = named.filter(({ candidate }) => !isNew.has(candidate.id)).length;
    return {
      ...hits,
      judged: [...named, ...others].sort(compareJudged),
      totalCount: hits.totalCount + added,
    };
  }
}

function bestScore({ judged }: Hits): number {
  return judged[0]?.score ?? 0;
}

/** The total is exact: the number of the index, or of what is left where the loose hits have a floor. */
function judgedHits(kind: SearchKind, readings: Readings, found: Found, floor: number): Hits {
  const judged = found.candidates
    .map((candidate) => judge(readings, candidate))
    .filter(({ score }) => score >= floor)
    .sort(compareJudged);
  return { kind, judged, totalCount: floor === 0 ? found.totalCount : judged.length };
}

function withAlias(
  country: Found['candidates'][number],
  aliases: readonly CountryAlias[],
): Found['candidates'][number] {
  const alias = aliases.find(({ country: code }) => code === country.country);
  if (alias === undefined) return country;
  return { ...country, texts: [...country.texts, { by: 'alias', words: alias.words, weight: 1 }] };
}
