import {
  countryOfRegion,
  divisionOf,
  ORGANISATION_KINDS,
  parseOrganisationKind,
  parseRegionCode,
  parseSectorCode,
} from '@trellis/domain/catalogue';
import type {
  DescribedAsker,
  PartnerGoal,
  PartnerGroup,
  SuggestionOrder,
  ThemeItem,
} from '@trellis/domain/recommendation';
import { badUserInput } from '../../platform/graphql/errors';
import { isoCountry } from '../../platform/i18n/country-names';
import { unknownCountry } from '../taxonomies';
import type { PartnerModel } from './partner-model';

/** An organisation that a request describes instead of naming it. */
export interface Description {
  readonly name?: string | null;
  readonly kinds: readonly string[];
  readonly country: string;
  readonly region?: string | null;
  readonly sectors?: readonly string[] | null;
  readonly ecosystems?: readonly string[] | null;
  readonly challenges?: readonly string[] | null;
  readonly needs?: readonly string[] | null;
}

/** Who asks: exactly one of the two is given. */
export interface AskerInput {
  readonly organisation?: string | null;
  readonly described?: Description | null;
}

export interface FilterInput {
  readonly countries?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly newcomersOnly?: boolean | null;
  readonly includePartners?: boolean | null;
}

/** Factors by group; a group left out counts as the preset has it. */
export type WeightsInput = { readonly [Group in PartnerGroup]?: number | null };

/** A question for partners as a client asks it, whether by GraphQL or by the command line. */
export interface PartnerQuestion {
  readonly for: AskerInput;
  readonly goal: PartnerGoal;
  readonly filter: FilterInput;
  readonly weights: WeightsInput;
  /** `varied` where nothing is said. */
  readonly order?: SuggestionOrder;
}

/** A description as the score understands it. */
export interface UnderstoodDescription {
  readonly asker: DescribedAsker & { readonly country: string };
  readonly needs: readonly ThemeItem[];
  readonly divisions: readonly string[];
  readonly unmapped: readonly string[];
}

/** The country as ISO alpha-2. Refuses one that no region and no organisation lies in. */
export function knownCountry(model: PartnerModel, text: string, argument: string): string {
  const code = isoCountry(text.trim());
  if (model.hasCountry(code)) return code;
  throw unknownCountry(argument, text);
}

/** The region code. Refuses one that is not on record or lies in another country. */
export function knownRegion(model: PartnerModel, text: string, country: string | null): string {
  const code = parseRegionCode(text);
  if (code === null || !model.hasTerm('region', code)) {
    throw badUserInput(
      `\`region\` names no region on record: "${text}". Give a NUTS code, such as NL34; the query \`regions\` lists them.`,
      { argument: 'region', value: text },
    );
  }
  if (country !== null && isoCountry(countryOfRegion(code)) !== country) {
    throw badUserInput(
      `\`region\` ${code} does not lie in the country ${country}. Give a region of that country or leave it out.`,
      { argument: 'region', value: text },
    );
  }
  return code;
}

/** The division of a sector; null for a section, which is too wide to score. Refuses what NACE does not have. */
export function knownDivision(model: PartnerModel, text: string, argument: string): string | null {
  const code = parseSectorCode(text);
  const division = code === null ? null : divisionOf(code);
  if (code !== null && division === null) return null;
  if (division !== null && model.hasTerm('division', division)) return division;
  throw badUserInput(
    `\`${argument}\` names no sector of NACE Rev. 2: "${text}". Give a division, such as 28; the query \`sectors\` lists them.`,
    { argument, value: text },
  );
}

interface Mapped {
  readonly items: readonly ThemeItem[];
  readonly unmapped: readonly string[];
}

function divisionItems(model: PartnerModel, codes: readonly string[], argument: string): Mapped {
  const mapped = codes.map((code) => ({ code, division: knownDivision(model, code, argument) }));
  return {
    items: mapped.flatMap(({ division }) =>
      division === null ? [] : [{ kind: 'division', code: division } as const],
    ),
    unmapped: mapped.filter(({ division }) => division === null).map(({ code }) => code),
  };
}

function termItems(
  model: PartnerModel,
  kind: 'ecosystem' | 'challenge',
  texts: readonly string[],
): Mapped {
  return {
    items: texts.filter((text) => model.hasTerm(kind, text)).map((code) => ({ kind, code })),
    unmapped: texts.filter((text) => !model.hasTerm(kind, text)),
  };
}

/** The kinds as given. Refuses one that no organisation can have. */
export function knownKinds(kinds: readonly string[], argument: string): readonly string[] {
  const unknown = kinds.find((kind) => parseOrganisationKind(kind) === null);
  if (unknown === undefined) return kinds;
  throw badUserInput(
    `\`${argument}\` names no kind of organisation: "${unknown}". Give one of ${ORGANISATION_KINDS.join(', ')}.`,
    { argument, value: unknown },
  );
}

/** A description with its codes looked up; what maps to nothing is kept as it was stated, to be shown. */
export function understoodDescription(
  model: PartnerModel,
  described: Description,
): UnderstoodDescription {
  if (described.kinds.length === 0) {
    throw badUserInput('`kinds` must name at least one kind of organisation.', {
      argument: 'kinds',
    });
  }
  const country = knownCountry(model, described.country, 'country');
  const region =
    described.region === null || described.region === undefined
      ? null
      : knownRegion(model, described.region, country);
  const sectors = divisionItems(model, described.sectors ?? [], 'sectors');
  const needs = divisionItems(model, described.needs ?? [], 'needs');
  const ecosystems = termItems(model, 'ecosystem', described.ecosystems ?? []);
  const challenges = termItems(model, 'challenge', described.challenges ?? []);
  const themes = [...sectors.items, ...ecosystems.items, ...challenges.items];
  return {
    asker: { kinds: knownKinds(described.kinds, 'kinds'), country, region, themes },
    needs: needs.items,
    divisions: [...new Set(sectors.items.map(({ code }) => code))],
    unmapped: [sectors, ecosystems, challenges, needs].flatMap(({ unmapped }) => unmapped),
  };
}

/** Refuses factors that the score cannot use. */
export function refuseEmphasis(): never {
  throw badUserInput(
    '`weights` must be factors of 0 or more, at least one of them above 0; a group left out counts 1.',
    { argument: 'weights' },
  );
}

/** Refuses a section where a division is needed. */
export function refuseSection(sector: string): never {
  throw badUserInput(
    `\`sector\` "${sector}" is a section; niches are divisions. Give one of its divisions, such as 28.`,
    { argument: 'sector', value: sector },
  );
}
