import { parseRegionCode } from '@trellis/domain/catalogue';
import type { PartnerQuestion } from '../modules/recommendations';
import { badUserInput } from '../platform/graphql/errors';
import { listed, oneOf } from './command-output';

/** The options of `trellis partners` that say who asks and for whom. */
export interface PartnerQuestionOptions {
  readonly describe: string;
  readonly country: string;
  readonly region: string;
  readonly sectors: string;
  readonly ecosystems: string;
  readonly challenges: string;
  readonly needs: string;
  readonly goal: string;
  readonly inCountries: string;
  readonly ofKinds: string;
  readonly newcomers: boolean;
  readonly includePartners: boolean;
}

const GOALS = ['transnational', 'local'] as const;
const EXAMPLE = 'trellis partners --describe vet_provider --country NL';

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : listed(text);
}

function askerOf(
  organisation: string | undefined,
  options: Partial<PartnerQuestionOptions>,
): PartnerQuestion['for'] {
  if (organisation !== undefined && options.describe !== undefined) {
    throw badUserInput('Give an organisation or --describe, not both.');
  }
  if (organisation !== undefined) return { organisation };
  if (options.describe === undefined) {
    throw badUserInput(`Name an organisation by its id, or describe one: ${EXAMPLE}`);
  }
  if (options.country === undefined) {
    throw badUserInput(`--describe needs --country: ${EXAMPLE}`);
  }
  if (options.region !== undefined && parseRegionCode(options.region) === null) {
    throw badUserInput(`--region must be a NUTS code such as NL34; it was "${options.region}".`);
  }
  return {
    described: {
      kinds: listOf(options.describe),
      country: options.country,
      region: options.region ?? null,
      sectors: listOf(options.sectors),
      ecosystems: listOf(options.ecosystems),
      challenges: listOf(options.challenges),
      needs: listOf(options.needs),
    },
  };
}

/** The question as the words put it; refuses one that names nobody to ask for. */
export function partnerQuestion(
  organisation: string | undefined,
  options: Partial<PartnerQuestionOptions>,
): PartnerQuestion {
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
