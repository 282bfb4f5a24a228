import { Command, Option } from 'nest-commander';
import { SearchKind, SearchService } from '../modules/search';
import { checkedSearchText } from '../platform/full-text/search-text';
import { badUserInput } from '../platform/graphql/errors';
import { pageRequest } from '../platform/graphql/pagination';
import { type Asked, AskingCommand } from './asking-command';
import {
  EXIT,
  columns,
  endWithoutAnswer,
  firstOf,
  languageOf,
  listed,
  oneOf,
  stableJson,
  writeAnswer,
} from './command-output';
import { searchReport } from './reports';

interface SearchOptions {
  readonly kinds: string;
  readonly first: string;
  readonly language: string;
  readonly json: boolean;
}

type Found = Awaited<ReturnType<SearchService['list']>>;

function kindsOf(text: string | undefined): readonly SearchKind[] | null {
  const kinds = listed(text ?? '').map((kind) => oneOf('--kinds', Object.values(SearchKind), kind));
  return kinds.length === 0 ? null : kinds;
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
export class SearchCommand extends AskingCommand<SearchOptions> {
  @Option({
    flags: '--kinds <kinds>',
    description: `Only these: ${Object.values(SearchKind).join(',')}`,
  })
  parseKinds(text: string): string {
    return text;
  }

  @Option({ flags: '--first <number>', description: 'How many to show, 1 to 100; 20 by default.' })
  parseFirst(text: string): string {
    return text;
  }

  @Option({ flags: '--language <code>', description: 'Language of labels: en (default) or nl.' })
  parseLanguage(text: string): string {
    return text;
  }

  @Option({ flags: '--json', description: 'Writes stable JSON with hits and facets.' })
  parseJson(): boolean {
    return true;
  }

  protected override understand(words: readonly string[], options: Partial<SearchOptions>): Asked {
    const text = checkedSearchText(words.join(' '));
    if (text === '') throw badUserInput('Say what to look for, such as: trellis search water');
    const kinds = kindsOf(options.kinds);
    const language = languageOf(options.language);
    const page = pageRequest(firstOf(options.first, 20), null);
    return {
      needs: 'database',
      answer: async (services) => {
        const conditions = { kinds, organisationKinds: null, countries: null };
        const search = services.get(SearchService, { strict: false });
        const found = await search.list({ text, language }, conditions, page);
        if (options.json === true) writeAnswer(stableJson(searchReport(found)));
        else if (found.totalCount > 0) writeAnswer(tableOf(found));
        else endWithoutAnswer(`Nothing matches "${text}".`, EXIT.nothingThere);
      },
    };
  }
}
