import { Command, Option } from 'nest-commander';
import type { LanguageCode } from '@trellis/domain/kernel';
import {
  RecommendationsService,
  partnersReport,
  type PartnersReport,
} from '../modules/recommendations';
import { type Asked, AskingCommand } from './asking-command';
import {
  EXIT,
  columns,
  endWithoutAnswer,
  firstOf,
  languageOf,
  stableJson,
  wholeNumber,
  writeAnswer,
} from './command-output';
import { partnerQuestion, type PartnerQuestionOptions } from './partner-question-options';
import { reasonWords } from './reason-words';

interface PartnersOptions extends PartnerQuestionOptions {
  readonly first: string;
  readonly offset: string;
  readonly language: string;
  readonly json: boolean;
}

const MAXIMUM_OFFSET = 1_000_000;

function tableOf(report: PartnersReport, language: LanguageCode): string {
  const rows = report.suggestions.map(
    ({ rank, fit, organisation, reason, confidence, placedBy }) => [
      String(rank),
      fit.toFixed(1),
      organisation.country ?? '',
      organisation.name,
      reasonWords(reason.code, language),
      confidence,
      placedBy.replaceAll('_', ' '),
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
export class PartnersCommand extends AskingCommand<PartnersOptions> {
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

  @Option({ flags: '--first <number>', description: 'How many to show, 1 to 100; 10 by default.' })
  parseFirst(text: string): string {
    return text;
  }

  @Option({ flags: '--offset <number>', description: 'How many to pass over.' })
  parseOffset(text: string): string {
    return text;
  }

  @Option({ flags: '--language <code>', description: 'Language of names: en (default) or nl.' })
  parseLanguage(text: string): string {
    return text;
  }

  @Option({ flags: '--json', description: 'Writes stable JSON with every part and fact.' })
  parseJson(): boolean {
    return true;
  }

  protected override understand(
    [organisation]: readonly string[],
    options: Partial<PartnersOptions>,
  ): Asked {
    const question = partnerQuestion(organisation, options);
    const offset = wholeNumber('--offset', options.offset ?? '0', {
      least: 0,
      most: MAXIMUM_OFFSET,
    });
    const slice = { offset, limit: firstOf(options.first, 10) };
    const language = languageOf(options.language);
    return {
      needs: 'database',
      answer: async (services) => {
        const service = services.get(RecommendationsService, { strict: false });
        const found = await service.suggest(question, slice, language);
        if (found === null) {
          const sentence = `No organisation has the id "${organisation ?? ''}"; \`trellis search\` finds ids.`;
          return endWithoutAnswer(sentence, EXIT.nothingThere);
        }
        const report = partnersReport(found);
        return writeAnswer(options.json === true ? stableJson(report) : tableOf(report, language));
      },
    };
  }
}
