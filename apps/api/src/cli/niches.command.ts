import { Command, CommandRunner, Option } from 'nest-commander';
import { NichesService, nichesReport, type NichesReport } from '../modules/niches';
import {
  EXIT,
  answering,
  columns,
  endWithoutAnswer,
  oneOf,
  stableJson,
  wholeNumber,
  writeAnswer,
} from './command-output';

interface NichesOptions {
  readonly list?: string;
  readonly first?: string;
  readonly json?: boolean;
}

const LISTS = ['uncovered', 'emerging'] as const;

function figure(value: number | null, digits: number): string {
  return value === null ? '' : value.toFixed(digits);
}

function tableOf(report: NichesReport): string {
  const rows = report.niches.map((niche) => [
    String(niche.rank),
    niche.sector,
    niche.score.toFixed(3),
    figure(niche.locationQuotient, 2),
    figure(niche.vacancies, 0),
    figure(niche.supplyRatio, 2),
    `${niche.rankBand.best}-${niche.rankBand.worst}`,
    niche.confidence,
  ]);
  const heads = ['rank', 'sector', 'score', 'LQ', 'vacancies', 'trained', 'rank holds', 'data'];
  const total = `${rows.length} of ${report.totalEligible} niches`;
  return `${columns([heads, ...rows])}\n\n${total}; weights ${report.weightsVersion}, figures of ${report.year}`;
}

@Command({
  name: 'niches',
  arguments: '<region>',
  description: 'Ranks the niches of a region, by its NUTS code.',
})
export class NichesCommand extends CommandRunner {
  constructor(private readonly service: NichesService) {
    super();
  }

  override run([region = '']: string[], options: NichesOptions = {}): Promise<void> {
    return answering(async () => {
      const list = oneOf('--list', LISTS, options.list ?? 'uncovered');
      const first = wholeNumber('--first', options.first ?? '20');
      const found = await this.service.listForRegion(region, list, first);
      if (found === null) return this.explain(region);
      const report = nichesReport(found);
      return writeAnswer(options.json === true ? stableJson(report) : tableOf(report));
    });
  }

  @Option({ flags: '--list <list>', description: 'uncovered (default) or emerging.' })
  parseList(text: string): string {
    return text;
  }

  @Option({ flags: '--first <number>', description: 'How many to show, 20 by default.' })
  parseFirst(text: string): string {
    return text;
  }

  @Option({ flags: '--json', description: 'Writes stable JSON with every part and figure.' })
  parseJson(): boolean {
    return true;
  }

  private async explain(region: string): Promise<void> {
    const absence = await this.service.explainAbsence(region);
    const sentence =
      absence === null
        ? `No region has the code "${region}".`
        : `There are no figures for ${region} (${absence.reason}). Regions with figures: ${absence.alternativeKeys
            .map((key) => key.slice(key.indexOf(':') + 1))
            .join(', ')}`;
    endWithoutAnswer(sentence, EXIT.nothingThere);
  }
}
