import { Command, Option } from 'nest-commander';
import { parseRegionCode } from '@trellis/domain/catalogue';
import { type LanguageCode, textIn } from '@trellis/domain/kernel';
import { NichesService, nichesReport, type NichesReport } from '../modules/niches';
import { TaxonomiesLoader } from '../modules/taxonomies';
import { badUserInput } from '../platform/graphql/errors';
import { asVisitor } from '../platform/graphql/request-context';
import { type Asked, AskingCommand, type Services } from './asking-command';
import {
  EXIT,
  columns,
  endWithoutAnswer,
  firstOf,
  languageOf,
  oneOf,
  stableJson,
  writeAnswer,
} from './command-output';
import { noFiguresWords } from './reason-words';

interface NichesOptions {
  readonly list: string;
  readonly first: string;
  readonly language: string;
  readonly json: boolean;
}

const LISTS = ['uncovered', 'emerging'] as const;

/** A label longer than this is cut, so that the columns after it stay on a screen. */
const LONGEST_NAME = 44;

function figure(value: number | null, digits: number): string {
  return value === null ? '' : value.toFixed(digits);
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Names of NACE divisions by code; a division without a label is left out. */
async function sectorNames(
  services: Services,
  codes: readonly string[],
  language: LanguageCode,
): Promise<ReadonlyMap<string, string>> {
  const context = { actor: asVisitor, language, correlationId: 'trellis', exchange: null };
  const keys = codes.map((code) => `nace2:${code}`);
  const loader = services.get(TaxonomiesLoader, { strict: false });
  const sectors = await loader.sectors.loadMany(context, keys);
  return new Map(
    sectors.flatMap((sector) => {
      const name = sector === null ? null : textIn(sector.names, language);
      return sector === null || name === null ? [] : [[sector.code, name.text] as const];
    }),
  );
}

function tableOf(report: NichesReport, names: ReadonlyMap<string, string>): string {
  const rows = report.niches.map((niche) => [
    String(niche.rank),
    niche.sector,
    shortened(names.get(niche.sector) ?? ''),
    niche.score.toFixed(3),
    figure(niche.locationQuotient, 2),
    figure(niche.vacancies, 0),
    figure(niche.supplyRatio, 2),
    `${niche.rankBand.best}-${niche.rankBand.worst}`,
    niche.confidence,
  ]);
  const figures = ['score', 'LQ', 'vacancies', 'trained', 'rank holds', 'data'];
  const total = `${rows.length} of ${report.totalEligible} niches`;
  const table = columns([['rank', 'NACE', 'sector', ...figures], ...rows]);
  return `${table}\n\n${total}; weights ${report.weightsVersion}, figures of ${report.year}`;
}

async function explain(service: NichesService, region: string): Promise<void> {
  const absence = await service.explainAbsence(region);
  const sentence =
    absence === null
      ? `No region has the code "${region}"; \`trellis search --kinds region\` finds codes.`
      : `There are no figures for ${region}: ${noFiguresWords(absence.reason)}. Regions with figures: ${absence.alternativeKeys
          .map((key) => key.slice(key.indexOf(':') + 1))
          .join(', ')}`;
  endWithoutAnswer(sentence, EXIT.nothingThere);
}

@Command({
  name: 'niches',
  arguments: '<region>',
  description: 'Ranks the niches of a region, by its NUTS code.',
})
export class NichesCommand extends AskingCommand<NichesOptions> {
  @Option({ flags: '--list <list>', description: 'uncovered (default) or emerging.' })
  parseList(text: string): string {
    return text;
  }

  @Option({
    flags: '--first <number>',
    description: 'How many to show, 1 to 100; 20 by default.',
  })
  parseFirst(text: string): string {
    return text;
  }

  @Option({ flags: '--language <code>', description: 'Language of names: en (default) or nl.' })
  parseLanguage(text: string): string {
    return text;
  }

  @Option({ flags: '--json', description: 'Writes stable JSON with every part and figure.' })
  parseJson(): boolean {
    return true;
  }

  protected override understand(
    [region = '']: readonly string[],
    options: Partial<NichesOptions>,
  ): Asked {
    if (parseRegionCode(region) === null) {
      throw badUserInput(`"${region}" is no NUTS code; give one such as NL34.`);
    }
    const list = oneOf('--list', LISTS, options.list ?? 'uncovered');
    const first = firstOf(options.first, 20);
    const language = languageOf(options.language);
    return {
      needs: 'database',
      answer: async (services) => {
        const service = services.get(NichesService, { strict: false });
        const found = await service.listForRegion(region, list, first);
        if (found === null) return explain(service, region);
        const report = nichesReport(found);
        if (options.json === true) return writeAnswer(stableJson(report));
        const codes = report.niches.map(({ sector }) => sector);
        return writeAnswer(tableOf(report, await sectorNames(services, codes, language)));
      },
    };
  }
}
