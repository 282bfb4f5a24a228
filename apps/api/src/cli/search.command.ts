import { SOURCE_LANGUAGE, parseLanguageCode } from '@trellis/domain/kernel';
import { Command, CommandRunner, Option } from 'nest-commander';
import { SearchKind, SearchService } from '../modules/search';
import { pageRequest } from '../platform/graphql/pagination';
import {
  EXIT,
  answering,
  columns,
  endWithoutAnswer,
  listed,
  oneOf,
  stableJson,
  wholeNumber,
  writeAnswer,
} from './command-output';

interface SearchOptions {
  readonly kinds?: string;
  readonly first?: string;
  readonly language?: string;
  readonly json?: boolean;
}

type Found = Awaited<ReturnType<SearchService['list']>>;

/** The answer as documented JSON: the hits of the API with the country as its code. */
function reportOf({ nodes, totalCount, facets }: Found): object {
  return {
    totalCount,
    hits: nodes.map((hit) => ({ ...hit, country: hit.country?.code ?? null })),
    kinds: facets.kinds,
    organisationKinds: facets.organisationKinds,
    countries: facets.countries.map(({ country, count }) => ({ country: country.code, count })),
  };
}

function tableOf({ nodes, totalCount }: Found): string {
  const rows = nodes.map(({ kind, id, title, country, matchedBy }) => [
    kind,
    id,
    country?.code ?? '',
    title,
    matchedBy,
  ]);
  const heads = ['kind', 'id', 'country', 'title', 'matched by'];
  return `${columns([heads, ...rows])}\n\n${rows.length} of ${totalCount} hits`;
}

@Command({
  name: 'search',
  arguments: '<text...>',
  description: 'Finds organisations, projects, regions, sectors and themes by a text.',
})
export class SearchCommand extends CommandRunner {
  constructor(private readonly service: SearchService) {
    super();
  }

  override run(words: string[], options: SearchOptions = {}): Promise<void> {
    return answering(async () => {
      const kinds = listed(options.kinds ?? '').map((kind) =>
        oneOf('--kinds', Object.values(SearchKind), kind),
      );
      const found = await this.service.list(
        {
          text: words.join(' '),
          language: parseLanguageCode(options.language ?? 'en') ?? SOURCE_LANGUAGE,
        },
        { kinds: kinds.length === 0 ? null : kinds, organisationKinds: null, countries: null },
        pageRequest(wholeNumber('--first', options.first ?? '20'), null),
      );
      if (options.json === true) writeAnswer(stableJson(reportOf(found)));
      else if (found.totalCount > 0) writeAnswer(tableOf(found));
      else endWithoutAnswer(`Nothing matches "${words.join(' ')}".`, EXIT.nothingThere);
    });
  }

  @Option({
    flags: '--kinds <kinds>',
    description: `Only these: ${Object.values(SearchKind).join(',')}`,
  })
  parseKinds(text: string): string {
    return text;
  }

  @Option({ flags: '--first <number>', description: 'How many to show, 20 by default.' })
  parseFirst(text: string): string {
    return text;
  }

  @Option({ flags: '--language <code>', description: 'Language of labels, en by default.' })
  parseLanguage(text: string): string {
    return text;
  }

  @Option({ flags: '--json', description: 'Writes stable JSON with hits and facets.' })
  parseJson(): boolean {
    return true;
  }
}
