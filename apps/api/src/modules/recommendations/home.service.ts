import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { compareDescending, type LanguageCode } from '@trellis/domain/kernel';
import { PartnerGoal } from './recommendations.types';
import { NichesService } from '../niches';
import type { LiveExampleType, StatisticsType } from './home.types';
import { RecommendationsRepository } from './recommendations.repository';
import { RecommendationsService } from './recommendations.service';

/** Which records the examples of one version are about. */
interface ExampleChoice {
  readonly version: number;
  /** The region whose first niche stands out most, and the sector of that niche. */
  readonly strongest: { readonly region: string; readonly sector: string } | null;
  /** The region with most organisations on record, and its first niche. */
  readonly busiest: { readonly region: string; readonly sector: string } | null;
  /** The VET provider with most projects. */
  readonly provider: string | null;
}

type NicheModel = Awaited<ReturnType<NichesService['currentModel']>>['value'];
type PartnerModel = Awaited<ReturnType<RecommendationsService['currentModel']>>['value'];

const NUTS2_LENGTH = 4;

/** Tells the first page what is on record and what was found in it. */
@Injectable()
export class HomeService {
  private choice: Promise<ExampleChoice> | null = null;

  constructor(
    private readonly repository: RecommendationsRepository,
    private readonly recommendations: RecommendationsService,
    private readonly niches: NichesService,
  ) {}

  async countRecords(): Promise<StatisticsType> {
    const [{ value: snapshot, version }, counts] = await Promise.all([
      this.niches.currentModel(),
      this.repository.statistics(),
    ]);
    const { newestProjectYear, ...numbers } = counts;
    return {
      ...numbers,
      newestProjectYear: newestProjectYear ?? 0,
      regionsWithFigures: snapshot.model.regions.length,
      figuresYear: snapshot.model.year,
      snapshotVersion: version,
    };
  }

  /** Three findings: a niche, a partner, and a partner for a niche; fewer where the records hold none. */
  async showExamples(language: LanguageCode): Promise<readonly LiveExampleType[]> {
    const { strongest, busiest, provider } = await this.chosenExamples();
    const examples = await Promise.all([
      strongest === null ? null : this.nicheExample(strongest),
      provider === null ? null : this.partnerExample(provider, language),
      busiest === null ? null : this.nichePartnerExample(busiest, language),
    ]);
    return examples.filter((example) => example !== null);
  }

  private async nicheExample(where: {
    readonly region: string;
    readonly sector: string;
  }): Promise<LiveExampleType | null> {
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
    };
    const found = await this.recommendations.suggest(question, { offset: 0, limit: 1 }, language);
    const suggestion = found?.suggestions[0] ?? null;
    if (suggestion === null) return null;
    const organisationId = organisation;
    return { kind: 'partner', organisationId, suggestion, regionKey: null, niche: null };
  }

  private async nichePartnerExample(
    where: { readonly region: string; readonly sector: string },
    language: LanguageCode,
  ): Promise<LiveExampleType | null> {
    const example = await this.nicheExample(where);
    if (example === null) return null;
    const question = { ...where, goal: PartnerGoal.LOCAL, filter: {} };
    const slice = { offset: 0, limit: 1 };
    const found = await this.recommendations.suggestForNiche(question, slice, language);
    const suggestion = found.localHolders[0] ?? found.suggestions[0] ?? null;
    return suggestion === null ? null : { ...example, kind: 'nichePartner', suggestion };
  }

  /** The choice of the current version, made once; requests that come meanwhile wait for the same one. */
  private async chosenExamples(): Promise<ExampleChoice> {
    const [{ value: snapshot, version }, { value: network }] = await Promise.all([
      this.niches.currentModel(),
      this.recommendations.currentModel(),
    ]);
    const made = await this.choice?.catch(() => null);
    if (made?.version === version) return made;
    this.choice = chooseExamples(snapshot, network, version);
    return this.choice;
  }
}

async function chooseExamples(
  snapshot: NicheModel,
  network: PartnerModel,
  version: number,
): Promise<ExampleChoice> {
  const providers = network.network.organisations
    .map((organisation, row) => ({
      id: organisation.id,
      isProvider: organisation.kinds[0] === 'vet_provider',
      projects: network.network.projectCount[row] ?? 0,
    }))
    .filter(({ isProvider, projects }) => isProvider && projects > 0)
    .sort((a, b) =>
      compareDescending({ score: a.projects, id: a.id }, { score: b.projects, id: b.id }),
    );
  const strongest = await strongestNiche(snapshot);
  return {
    version,
    provider: providers[0]?.id ?? null,
    strongest,
    busiest: busiestRegion(snapshot, network, strongest?.region ?? null),
  };
}

/**
 * The region whose first niche has the highest location quotient, among niches of high confidence whose rank does not
 * depend on the weights; ties by code. The lists are worked out a few at a time, so that nobody waits for them.
 */
async function strongestNiche(snapshot: NicheModel): Promise<ExampleChoice['strongest']> {
  let best: { readonly region: string; readonly sector: string; readonly quotient: number } | null =
    null;
  for (const region of snapshot.model.regions) {
    const niche = snapshot.listOf(region, 'uncovered')?.niches[0];
    const quotient = niche?.locationQuotient ?? 0;
    const isSure = niche?.confidence === 'high' && niche.band.worst === 1 && niche.coverage >= 1;
    if (niche !== undefined && isSure && quotient > (best?.quotient ?? 0)) {
      best = { region: snapshot.codes.newest(region), sector: niche.sector, quotient };
    }
    await setImmediate();
  }
  return best;
}

/** The region with most organisations on record, other than the one already shown; ties by code. */
function busiestRegion(
  snapshot: NicheModel,
  { network }: PartnerModel,
  shown: string | null,
): ExampleChoice['busiest'] {
  const counts = new Map<string, number>();
  for (const { nuts2 } of network.organisations) {
    const code = nuts2?.slice(0, NUTS2_LENGTH) ?? null;
    if (code !== null && code !== shown) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) =>
    compareDescending({ score: m, id: a }, { score: n, id: b }),
  );
  for (const [region] of ranked) {
    const figures = snapshot.codes.figuresOf(region);
    const niche = figures === null ? undefined : snapshot.listOf(figures, 'uncovered')?.niches[0];
    if (niche !== undefined) return { region, sector: niche.sector };
  }
  return null;
}
