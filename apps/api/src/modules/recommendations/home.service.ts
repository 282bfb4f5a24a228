import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { compareDescending, parseLanguageCode, type LanguageCode } from '@trellis/domain/kernel';
import type { Niche } from '@trellis/domain/niche';
import { PartnerGoal, SuggestionOrder } from './recommendations.types';
import { SnapshotService, type VersionedModel } from '../explore';
import { NichesService } from '../niches';
import type { LiveExampleType, StatisticsType } from './home.types';
import { RecommendationsRepository } from './recommendations.repository';
import { RecommendationsService } from './recommendations.service';

/** A niche by the page of its region and its division. */
interface FoundNiche {
  readonly region: string;
  readonly sector: string;
}

/** Which records the examples of one version are about. */
interface ExampleChoice {
  /** The region whose first niche stands out most, and the sector of that niche. */
  readonly strongest: FoundNiche | null;
  /** The region with most organisations on record, and its first niche. */
  readonly busiest: FoundNiche | null;
  /** The VET provider with most projects. */
  readonly provider: string | null;
}

/** The examples of one version: what they are about, and their texts by language. */
interface VersionExamples {
  readonly choice: ExampleChoice;
  readonly told: Map<LanguageCode, readonly LiveExampleType[]>;
}

type NicheModel = Awaited<ReturnType<NichesService['currentModel']>>['value'];
type PartnerModel = Awaited<ReturnType<RecommendationsService['currentModel']>>['value'];

/** Regions that are looked at for the niche that stands out most. */
const REGIONS_COMPARED = 40;

/** Told at the start, so that the first page finds them; other languages are told when they are asked for. */
const TOLD_AT_START = ['en', 'nl'].flatMap((tag) => parseLanguageCode(tag) ?? []);

/** Tells the first page what is on record and what was found in it. */
@Injectable()
export class HomeService {
  private readonly counts: VersionedModel<Omit<StatisticsType, 'snapshotVersion'>>;
  private readonly examples: VersionedModel<VersionExamples>;

  constructor(
    private readonly repository: RecommendationsRepository,
    private readonly recommendations: RecommendationsService,
    private readonly niches: NichesService,
    snapshot: SnapshotService,
  ) {
    this.counts = snapshot.model(() => this.count());
    this.examples = snapshot.model(() => this.prepareExamples());
  }

  async countRecords(): Promise<StatisticsType> {
    const { value, version } = await this.counts.current();
    return { ...value, snapshotVersion: version };
  }

  /** Three findings: a niche, a partner, and a partner for a niche; fewer where the records hold none. */
  async showExamples(language: LanguageCode): Promise<readonly LiveExampleType[]> {
    const { choice, told } = (await this.examples.current()).value;
    const known = told.get(language);
    if (known !== undefined) return known;
    const made = await this.tell(choice, language);
    told.set(language, made);
    return made;
  }

  private async count(): Promise<Omit<StatisticsType, 'snapshotVersion'>> {
    const [{ value: snapshot }, counts] = await Promise.all([
      this.niches.currentModel(),
      this.repository.statistics(),
    ]);
    return {
      ...counts,
      newestProjectYear: counts.newestProjectYear ?? 0,
      regionsWithFigures: snapshot.model.regions.length,
      figuresYear: snapshot.model.year,
    };
  }

  private async prepareExamples(): Promise<VersionExamples> {
    const choice = await this.chooseExamples();
    const told = new Map<LanguageCode, readonly LiveExampleType[]>();
    for (const language of TOLD_AT_START) told.set(language, await this.tell(choice, language));
    return { choice, told };
  }

  private async tell(
    { strongest, busiest, provider }: ExampleChoice,
    language: LanguageCode,
  ): Promise<readonly LiveExampleType[]> {
    const examples = await Promise.all([
      strongest === null ? null : this.nicheExample(strongest),
      provider === null ? null : this.partnerExample(provider, language),
      busiest === null ? null : this.nichePartnerExample(busiest, language),
    ]);
    return examples.filter((example) => example !== null);
  }

  private async nicheExample(where: FoundNiche): Promise<LiveExampleType | null> {
    const found = await this.niches.listForRegion(where.region, 'uncovered', 1);
    const niche = found?.niches[0] ?? null;
    if (found === null || niche === null) return null;
    const { regionKey } = found;
    return { kind: 'niche', regionKey, niche, organisationId: null, suggestion: null };
  }

  private async partnerExample(
    organisation: string,
    language: LanguageCode,
  ): Promise<LiveExampleType | null> {
    const question = {
      for: { organisation },
      goal: PartnerGoal.TRANSNATIONAL,
      filter: {},
      weights: {},
      // The line says that it fits best, so no other rule may have a say.
      order: SuggestionOrder.FIT,
    };
    const found = await this.recommendations.suggest(question, { offset: 0, limit: 1 }, language);
    const suggestion = found?.suggestions[0] ?? null;
    if (suggestion === null) return null;
    const organisationId = organisation;
    return { kind: 'partner', organisationId, suggestion, regionKey: null, niche: null };
  }

  private async nichePartnerExample(
    where: FoundNiche,
    language: LanguageCode,
  ): Promise<LiveExampleType | null> {
    const example = await this.nicheExample(where);
    if (example === null) return null;
    const question = {
      ...where,
      goal: PartnerGoal.LOCAL,
      filter: {},
      order: SuggestionOrder.FIT,
    };
    const slice = { offset: 0, limit: 1 };
    const found = await this.recommendations.suggestForNiche(question, slice, language);
    const [suggestion = null] = [...found.localHolders, ...found.suggestions].sort(
      (a, b) => b.fit - a.fit,
    );
    return suggestion === null ? null : { ...example, kind: 'nichePartner', suggestion };
  }

  private async chooseExamples(): Promise<ExampleChoice> {
    const [{ value: snapshot }, { value: partners }] = await Promise.all([
      this.niches.currentModel(),
      this.recommendations.currentModel(),
    ]);
    return chosenExamples(snapshot, partners);
  }
}

async function chosenExamples(
  snapshot: NicheModel,
  partners: PartnerModel,
): Promise<ExampleChoice> {
  const { organisations, projectCount } = partners.network;
  const providers = organisations
    .map(({ id, kinds }, row) => ({ id, kind: kinds[0], score: projectCount[row] ?? 0 }))
    .filter(({ kind, score }) => kind === 'vet_provider' && score > 0)
    .sort(compareDescending);
  const regions = busiestRegions(snapshot, partners);
  const strongest = await strongestNiche(snapshot, regions);
  const [busiest] = regions.filter(({ page }) => page !== strongest?.region);
  const niche = busiest === undefined ? undefined : firstNiche(snapshot, busiest.figures);
  return {
    provider: providers[0]?.id ?? null,
    strongest,
    busiest:
      busiest === undefined || niche === undefined
        ? null
        : { region: busiest.page, sector: niche.sector },
  };
}

interface BusyRegion {
  /** The code under which the region has its page. */
  readonly page: string;
  /** The code under which its figures were published. */
  readonly figures: string;
}

function firstNiche(snapshot: NicheModel, figures: string): Niche | undefined {
  return snapshot.listOf(figures, 'uncovered')?.niches[0];
}

/** The regions with niches and most organisations on record, most first, then by code. */
function busiestRegions(snapshot: NicheModel, { network }: PartnerModel): readonly BusyRegion[] {
  const counts = new Map<string, number>();
  for (const { nuts2 } of network.organisations) {
    if (nuts2 !== null) counts.set(nuts2, (counts.get(nuts2) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, score]) => ({ id, score }))
    .sort(compareDescending)
    .flatMap(({ id }) => {
      const figures = snapshot.codes.figuresOf(id);
      return figures === null ? [] : [{ page: id, figures }];
    })
    .slice(0, REGIONS_COMPARED);
}

/**
 * The region among those given whose first niche has the highest location quotient, of niches with high confidence,
 * everything known, and a rank that does not depend on the weights; ties by the order given. One list at a time, so
 * that nobody waits for them.
 */
async function strongestNiche(
  snapshot: NicheModel,
  regions: readonly BusyRegion[],
): Promise<ExampleChoice['strongest']> {
  let best: (FoundNiche & { readonly quotient: number }) | null = null;
  for (const { page, figures } of regions) {
    const niche = firstNiche(snapshot, figures);
    const quotient = niche?.locationQuotient ?? 0;
    const isSure = niche?.confidence === 'high' && niche.band.worst === 1 && niche.coverage >= 1;
    if (niche !== undefined && isSure && quotient > (best?.quotient ?? 0)) {
      best = { region: page, sector: niche.sector, quotient };
    }
    await setImmediate();
  }
  return best;
}
