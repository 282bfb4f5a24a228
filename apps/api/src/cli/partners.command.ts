import { SOURCE_LANGUAGE, parseLanguageCode } from '@trellis/domain/kernel';
import { Command, CommandRunner, Option } from 'nest-commander';
import {
  RecommendationsService,
  partnersReport,
  type PartnerQuestion,
  type PartnersReport,
} from '../modules/recommendations';
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

interface PartnersOptions {
  readonly describe?: string;
  readonly country?: string;
  readonly region?: string;
  readonly sectors?: string;
  readonly ecosystems?: string;
  readonly challenges?: string;
  readonly needs?: string;
  readonly goal?: string;
  readonly inCountries?: string;
  readonly ofKinds?: string;
  readonly newcomers?: boolean;
  readonly includePartners?: boolean;
  readonly first?: string;
  readonly offset?: string;
  readonly language?: string;
  readonly json?: boolean;
}

const GOALS = ['transnational', 'local'] as const;

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : listed(text);
}

function askerOf(
  organisation: string | undefined,
  options: PartnersOptions,
): PartnerQuestion['for'] {
  if (organisation !== undefined) return { organisation };
  return {
    described: {
      kinds: listOf(options.describe),
      country: options.country ?? '',
      region: options.region ?? null,
      sectors: listOf(options.sectors),
      ecosystems: listOf(options.ecosystems),
      challenges: listOf(options.challenges),
      needs: listOf(options.needs),
    },
  };
}

function questionOf(organisation: string | undefined, options: PartnersOptions): PartnerQuestion {
  return {
    for: askerOf(organisation, options),
    goal: oneOf('--goal', GOALS, options.goal ?? 'transnational'),
    filter: {
      countries: listOf(options.inCountries),
      kinds: listOf(options.ofKinds),
      newcomersOnly: options.newcomers ?? false,
      includePartners: options.includePartners ?? false,
    },
    weights: {},
  };
}

function tableOf(report: PartnersReport): string {
  const rows = report.suggestions.map(
    ({ rank, fit, organisation, reason, confidence, placedBy }) => [
      String(rank),
      fit.toFixed(1),
      organisation.country ?? '',
      organisation.name,
      reason.code,
      confidence,
      placedBy,
    ],
  );
  const heads = ['rank', 'fit', 'country', 'organisation', 'reason', 'confidence', 'placed by'];
  const total = `${rows.length} of ${report.totalEligible} eligible of ${report.totalCandidates} organisations`;
  return `${columns([heads, ...rows])}\n\n${total}; weights ${report.weightsVersion}, as of ${report.asOfYear}`;
}

@Command({
  name: 'partners',
  arguments: '[organisation]',
  description:
    'Suggests partners for an organisation on record, by its id, or for a described one.',
})
export class PartnersCommand extends CommandRunner {
  constructor(private readonly service: RecommendationsService) {
    super();
  }

  override run(parameters: string[], options: PartnersOptions = {}): Promise<void> {
    return answering(async () => {
      const [organisation] = parameters;
      if (organisation === undefined && options.describe === undefined) {
        const sentence =
          'Name an organisation, or describe one: --describe vet_provider --country NL';
        return endWithoutAnswer(sentence, EXIT.badInput);
      }
      const slice = {
        offset: wholeNumber('--offset', options.offset ?? '0'),
        limit: wholeNumber('--first', options.first ?? '10'),
      };
      const language = parseLanguageCode(options.language ?? 'en') ?? SOURCE_LANGUAGE;
      const found = await this.service.suggest(questionOf(organisation, options), slice, language);
      if (found === null) {
        const sentence = `No organisation has the id "${organisation ?? ''}". \`trellis search\` finds ids.`;
        return endWithoutAnswer(sentence, EXIT.nothingThere);
      }
      const report = partnersReport(found);
      writeAnswer(options.json === true ? stableJson(report) : tableOf(report));
    });
  }

  @Option({ flags: '--describe <kinds>', description: 'Describes the asker by its kinds.' })
  parseDescribe(text: string): string {
    return text;
  }

  @Option({ flags: '--country <code>', description: 'Its country, such as NL.' })
  parseCountry(text: string): string {
    return text;
  }

  @Option({ flags: '--region <code>', description: 'Its NUTS region, such as NL34.' })
  parseRegion(text: string): string {
    return text;
  }

  @Option({ flags: '--sectors <codes>', description: 'NACE divisions it works in: 28,25' })
  parseSectors(text: string): string {
    return text;
  }

  @Option({ flags: '--ecosystems <ids>', description: 'Industrial ecosystems it works in.' })
  parseEcosystems(text: string): string {
    return text;
  }

  @Option({ flags: '--challenges <ids>', description: 'Societal challenges it works on.' })
  parseChallenges(text: string): string {
    return text;
  }

  @Option({ flags: '--needs <codes>', description: 'NACE divisions it seeks in a partner.' })
  parseNeeds(text: string): string {
    return text;
  }

  @Option({ flags: '--goal <goal>', description: 'transnational (default) or local.' })
  parseGoal(text: string): string {
    return text;
  }

  @Option({ flags: '--in-countries <codes>', description: 'Only partners in these countries.' })
  parseInCountries(text: string): string {
    return text;
  }

  @Option({ flags: '--of-kinds <kinds>', description: 'Only partners of these kinds.' })
  parseOfKinds(text: string): string {
    return text;
  }

  @Option({ flags: '--newcomers', description: 'Only organisations with at most two projects.' })
  parseNewcomers(): boolean {
    return true;
  }

  @Option({ flags: '--include-partners', description: 'Also those who are partners already.' })
  parseIncludePartners(): boolean {
    return true;
  }

  @Option({ flags: '--first <number>', description: 'How many to show, 10 by default.' })
  parseFirst(text: string): string {
    return text;
  }

  @Option({ flags: '--offset <number>', description: 'How many to pass over.' })
  parseOffset(text: string): string {
    return text;
  }

  @Option({ flags: '--language <code>', description: 'Language of names, en by default.' })
  parseLanguage(text: string): string {
    return text;
  }

  @Option({ flags: '--json', description: 'Writes stable JSON with every part and fact.' })
  parseJson(): boolean {
    return true;
  }
}
