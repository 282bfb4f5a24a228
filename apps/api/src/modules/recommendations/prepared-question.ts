import type { PartnerRequest, RegionalEconomy } from '@trellis/domain/recommendation';
import { NO_FILTERS, PARTNER_1, PARTNER_GROUPS } from '@trellis/domain/recommendation';
import type { PartnerModel } from './partner-model';
import {
  knownCountry,
  knownKinds,
  understoodDescription,
  type FilterInput,
  type PartnerQuestion,
  type WeightsInput,
} from './partner-question';

/** Who asks, as the request was understood. */
export interface AskerSummary {
  readonly organisationId: string | null;
  readonly name: string | null;
  readonly countryCode: string;
  readonly regionCode: string | null;
  readonly projectCount: number;
}

/** A question that is ready for the score but for the figures of the asker's region. */
export interface UnderstoodQuestion {
  readonly summary: AskerSummary;
  /** Sectors that stand for the niches of the region; empty when the region's own niches are meant. */
  readonly statedDivisions: readonly string[];
  readonly unmapped: readonly string[];
  readonly request: (economy: RegionalEconomy | null) => PartnerRequest;
}

/** The filters as the score takes them. Refuses countries that are not on record. */
export function filtersOf(model: PartnerModel, filter: FilterInput): PartnerRequest['filters'] {
  return {
    ...NO_FILTERS,
    countries: (filter.countries ?? []).map((code) => knownCountry(model, code, 'countries')),
    kinds: knownKinds(filter.kinds ?? [], 'kinds'),
    newcomersOnly: filter.newcomersOnly ?? false,
    includeExistingPartners: filter.includePartners ?? false,
  };
}

/** The factors that were given; a group left out counts as the preset has it. */
export function emphasisOf(weights: WeightsInput): PartnerRequest['emphasis'] {
  return Object.fromEntries(
    PARTNER_GROUPS.flatMap((group) => {
      const factor = weights[group];
      return factor === null || factor === undefined ? [] : [[group, factor] as const];
    }),
  );
}

function recordedQuestion(
  model: PartnerModel,
  question: PartnerQuestion,
  id: string,
): UnderstoodQuestion | null {
  const { network } = model;
  const row = network.rowOf.get(id);
  const organisation = row === undefined ? undefined : network.organisations[row];
  if (row === undefined || organisation === undefined) return null;
  return {
    summary: {
      organisationId: id,
      name: model.organisationLabel(id),
      countryCode: organisation.country ?? '',
      regionCode: organisation.nuts3 ?? organisation.nuts2,
      projectCount: network.projectCount[row] ?? 0,
    },
    statedDivisions: [],
    unmapped: [],
    request: (regionalEconomy) => ({
      asker: { organisation: id },
      goal: question.goal,
      needs: [],
      weights: PARTNER_1,
      emphasis: emphasisOf(question.weights),
      filters: filtersOf(model, question.filter),
      regionalEconomy,
      order: question.order ?? 'varied',
    }),
  };
}

/** The question looked up in the model; null when it names an organisation that is not on record. */
export function understoodQuestion(
  model: PartnerModel,
  question: PartnerQuestion,
): UnderstoodQuestion | null {
  const { organisation, described } = question.for;
  if (organisation !== null && organisation !== undefined) {
    return recordedQuestion(model, question, organisation);
  }
  if (described === null || described === undefined) return null;
  const understood = understoodDescription(model, described);
  return {
    summary: {
      organisationId: null,
      name: described.name ?? null,
      countryCode: understood.asker.country,
      regionCode: understood.asker.region,
      projectCount: 0,
    },
    statedDivisions: understood.divisions,
    unmapped: understood.unmapped,
    request: (regionalEconomy) => ({
      asker: { described: understood.asker },
      goal: question.goal,
      needs: understood.needs,
      weights: PARTNER_1,
      emphasis: emphasisOf(question.weights),
      filters: filtersOf(model, question.filter),
      regionalEconomy,
      order: question.order ?? 'varied',
    }),
  };
}
