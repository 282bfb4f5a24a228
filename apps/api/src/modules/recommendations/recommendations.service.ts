import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@trellis/domain/kernel';
import {
  explainPair,
  nicheRequest,
  PARTNER_1,
  suggestNichePartners,
  suggestPartners,
  type PartnerGoal,
  type PartnerRequest,
  type PartnerSlice,
  type SuggestionOrder,
} from '@trellis/domain/recommendation';
import { isoCountry } from '../../platform/i18n/country-names';
import { SnapshotService, type Versioned, type VersionedModel } from '../explore';
import { NichesService } from '../niches';
import { partnerModel, type PartnerModel } from './partner-model';
import {
  knownDivision,
  knownRegion,
  refuseEmphasis,
  refuseSection,
  type FilterInput,
  type PartnerQuestion,
} from './partner-question';
import { filtersOf, understoodQuestion, type UnderstoodQuestion } from './prepared-question';
import { RecommendationsRepository } from './recommendations.repository';
import type { PartnerSuggestionsType, PartnerSuggestionType } from './recommendations.types';
import { suggestionsType, suggestionType } from './suggestion-view';

/** Partners sought for a niche of a region (methods I.12). */
export interface NicheQuestion {
  readonly region: string;
  readonly sector: string;
  readonly goal: PartnerGoal;
  readonly filter: FilterInput;
  readonly order?: SuggestionOrder;
}

interface Prepared {
  readonly current: Versioned<PartnerModel>;
  readonly understood: UnderstoodQuestion;
  readonly request: PartnerRequest;
}

/** Suggests partners from the public network in memory, with the reasons that the score itself gives. */
@Injectable()
export class RecommendationsService {
  private readonly model: VersionedModel<PartnerModel>;

  constructor(
    private readonly repository: RecommendationsRepository,
    private readonly niches: NichesService,
    snapshot: SnapshotService,
  ) {
    this.model = snapshot.model(() => this.load());
  }

  /** The network of the version that the records have at this moment. */
  currentModel(): Promise<Versioned<PartnerModel>> {
    return this.model.current();
  }

  /** The ranked partners of an asker; null when it names an organisation that is not on record. */
  async suggest(
    question: PartnerQuestion,
    slice: PartnerSlice,
    language: LanguageCode,
  ): Promise<PartnerSuggestionsType | null> {
    const prepared = await this.prepare(question);
    if (prepared === null) return null;
    const { current, understood, request } = prepared;
    const found = suggestPartners(current.value.network, request, slice);
    if (!found.ok) return refuseEmphasis();
    const answered = { model: current.value, version: current.version, request, language };
    return suggestionsType(answered, understood, found.value);
  }

  /** Why one organisation fits; null when either is not on record or both are the same. */
  async explain(
    question: PartnerQuestion,
    candidate: string,
    language: LanguageCode,
  ): Promise<PartnerSuggestionType | null> {
    const prepared = await this.prepare(question);
    if (prepared === null) return null;
    const { current, request } = prepared;
    const found = explainPair(current.value.network, request, candidate);
    if (!found.ok) return refuseEmphasis();
    if (found.value === null) return null;
    const answered = { model: current.value, version: current.version, request, language };
    return suggestionType(answered, found.value.suggestion);
  }

  /** Partners who could fill a niche. Refuses regions and sectors that are not on record. */
  async suggestForNiche(
    question: NicheQuestion,
    slice: PartnerSlice,
    language: LanguageCode,
  ): Promise<PartnerSuggestionsType> {
    const { value: model, version } = await this.model.current();
    const region = knownRegion(model, question.region, null);
    const division =
      knownDivision(model, question.sector, 'sector') ?? refuseSection(question.sector);
    const country = isoCountry(region.slice(0, 2));
    const niche = {
      country,
      region,
      division,
      goal: question.goal,
      weights: PARTNER_1,
      emphasis: {},
      filters: filtersOf(model, question.filter),
      order: question.order ?? 'varied',
      regionalEconomy: await this.niches.regionalEconomy(version, region, [division]),
    };
    const found = suggestNichePartners(model.network, niche, slice);
    if (!found.ok) return refuseEmphasis();
    const answered = { model, version, request: nicheRequest(niche), language };
    const asker = {
      organisationId: null,
      name: null,
      countryCode: country,
      regionCode: region,
      projectCount: 0,
    };
    return suggestionsType(answered, { summary: asker, unmapped: [] }, found.value);
  }

  private async prepare(question: PartnerQuestion): Promise<Prepared | null> {
    const current = await this.model.current();
    const understood = understoodQuestion(current.value, question);
    if (understood === null) return null;
    const economy = await this.niches.regionalEconomy(
      current.version,
      understood.summary.regionCode,
      understood.statedDivisions,
    );
    return { current, understood, request: understood.request(economy) };
  }

  private async load(): Promise<PartnerModel> {
    const [organisations, projects, participations, terms] = await Promise.all([
      this.repository.organisations(),
      this.repository.projects(),
      this.repository.participations(),
      this.repository.terms(),
    ]);
    return partnerModel({ organisations, projects, participations, terms });
  }
}
