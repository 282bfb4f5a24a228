import { valueAt } from '../graph/index';
import { regionOf, type AskerProfile } from './asker';
import { bestLeg, legShares, legValue, type LegShares } from './knowledge-triangle';
import type { PreparedNetwork } from './network';
import { pageRankFrom, resourceAllocationFrom } from './network-features';
import { nearness, newCountryValue } from './place';
import type { PartnerRequest } from './request';
import { heldItems, themeKey, themeSimilarity, themeVector } from './themes';
import type { PartnerFeature } from './weights';

/**
 * Raw features of every organisation of the network, `NaN` where the input is not known. Those that
 * are relative to the candidates are divided by their maximum when the fit is computed.
 */
export interface RawFeatures {
  readonly values: Readonly<Record<PartnerFeature, Float64Array>>;
  /** What the features were computed with; the evidence of a suggestion repeats it. */
  readonly context: FeatureContext;
}

export interface FeatureContext {
  readonly partnersByCountry: ReadonlyMap<string, number>;
  readonly legShares: LegShares | null;
}

/** The features that only say something relative to the other candidates of the request. */
export const RELATIVE_FEATURES: ReadonlySet<PartnerFeature> = new Set<PartnerFeature>([
  'weightedResourceAllocation',
  'personalisedPageRank',
  'projectCount',
  'addedDensity',
]);

const UNKNOWN = Number.NaN;

function orUnknown(value: number | null): number {
  return value ?? UNKNOWN;
}

function contextOf(network: PreparedNetwork, asker: AskerProfile): FeatureContext {
  const partnersByCountry = new Map<string, number>();
  const team = [asker.kinds];
  for (const row of asker.partners) {
    const partner = network.organisations[row];
    team.push(partner?.kinds ?? []);
    const country = partner?.country ?? null;
    if (country !== null) {
      partnersByCountry.set(country, (partnersByCountry.get(country) ?? 0) + 1);
    }
  }
  return { partnersByCountry, legShares: legShares(team) };
}

function forEachRow(
  network: PreparedNetwork,
  feature: (row: number) => number | null,
): Float64Array {
  const values = new Float64Array(network.organisations.length);
  for (let row = 0; row < values.length; row += 1) values[row] = orUnknown(feature(row));
  return values;
}

function sharedNetwork(
  network: PreparedNetwork,
  request: PartnerRequest,
  asker: AskerProfile,
): Pick<RawFeatures['values'], 'weightedResourceAllocation' | 'personalisedPageRank'> {
  const { row } = asker;
  if (row === null || !asker.hasProjects) {
    const unknown = new Float64Array(network.organisations.length).fill(UNKNOWN);
    return { weightedResourceAllocation: unknown, personalisedPageRank: unknown };
  }
  const known = (values: Float64Array): Float64Array =>
    values.map((value, index) => (valueAt(network.projectCount, index) > 0 ? value : UNKNOWN));
  return {
    weightedResourceAllocation: known(resourceAllocationFrom(network.operator, row)),
    personalisedPageRank: known(
      pageRankFrom(network.operator, row, request.weights.pageRankContinuation),
    ),
  };
}

function trackRecord(
  network: PreparedNetwork,
  request: PartnerRequest,
): Pick<RawFeatures['values'], 'projectCount' | 'recency'> {
  const cutOff = network.cutOffYear ?? 0;
  return {
    projectCount: forEachRow(network, (row) => Math.log1p(valueAt(network.projectCount, row))),
    recency: forEachRow(network, (row) =>
      valueAt(network.projectCount, row) === 0
        ? null
        : 2 ** (-(cutOff - valueAt(network.lastYear, row)) / request.weights.recencyHalfLifeYears),
    ),
  };
}

/** Share of the stated needs that are open and that an organisation covers; null where its themes are unknown. */
function coveredNeeds(network: PreparedNetwork, asker: AskerProfile): Float64Array {
  const open = new Set(
    asker.openNeeds.flatMap((need) => network.themes.rowOfKey.get(themeKey(need)) ?? []),
  );
  return forEachRow(network, (row) => {
    const held = heldItems(network.themes, row);
    if (held.length === 0 || asker.needs.length === 0) return null;
    let covered = 0;
    for (const item of held) if (open.has(item)) covered += 1;
    return covered / asker.needs.length;
  });
}

function addedDensity(network: PreparedNetwork, request: PartnerRequest): Float64Array {
  const economy = request.regionalEconomy;
  const byRegion = new Map<string, number>();
  return forEachRow(network, (row) => {
    const region = network.organisations[row]?.nuts2 ?? null;
    if (economy === null || region === null || economy.divisions.length === 0) return null;
    const known = byRegion.get(region);
    if (known !== undefined) return known;
    const value = orUnknown(economy.addedDensity(region, economy.divisions));
    byRegion.set(region, value);
    return value;
  });
}

/** The raw features of methods I.11 for every organisation of the network. */
export function rawFeatures(
  network: PreparedNetwork,
  request: PartnerRequest,
  asker: AskerProfile,
): RawFeatures {
  const context = contextOf(network, asker);
  const themes = themeVector(network.themes, asker.themes);
  const place = { country: asker.country, region: asker.region };
  const values = {
    ...sharedNetwork(network, request, asker),
    ...trackRecord(network, request),
    themeSimilarity: forEachRow(network, (row) => themeSimilarity(network.themes, themes, row)),
    triangleLeg: forEachRow(network, (row) => triangleLeg(context, kindsOf(network, row))),
    coveredNeeds: coveredNeeds(network, asker),
    place: forEachRow(network, (row) => {
      const country = network.organisations[row]?.country ?? null;
      if (request.goal === 'transnational') {
        return newCountryValue(country, asker.country, context.partnersByCountry);
      }
      const organisation = network.organisations[row];
      const region = organisation === undefined ? null : regionOf(organisation);
      return nearness({ country, region }, place);
    }),
    addedDensity: addedDensity(network, request),
  };
  return { values, context };
}

function kindsOf(network: PreparedNetwork, row: number): readonly string[] {
  return network.organisations[row]?.kinds ?? [];
}

/** What an organisation adds to the knowledge triangle; null without a capacity on record or a team to add to. */
function triangleLeg(context: FeatureContext, kinds: readonly string[]): number | null {
  if (context.legShares === null || kinds.length === 0) return null;
  const leg = bestLeg(context.legShares, kinds);
  return leg === null ? 0 : legValue(context.legShares, leg);
}

const ABSOLUTE: Readonly<Record<PartnerFeature, number>> = {
  weightedResourceAllocation: 1,
  personalisedPageRank: 1,
  projectCount: 1,
  recency: 1,
  themeSimilarity: 1,
  triangleLeg: 1,
  coveredNeeds: 1,
  place: 1,
  addedDensity: 1,
};

/** Largest value of each relative feature among the candidates; 1 for the others. 0 where all are 0 or unknown. */
export function featureMaxima(
  features: RawFeatures,
  candidates: readonly number[],
): Readonly<Record<PartnerFeature, number>> {
  const maxima = { ...ABSOLUTE };
  for (const feature of RELATIVE_FEATURES) {
    const values = features.values[feature];
    let largest = 0;
    for (const row of candidates) {
      const value = valueAt(values, row);
      if (value > largest) largest = value;
    }
    maxima[feature] = largest;
  }
  return maxima;
}

/**
 * One feature of one organisation in [0,1]: relative ones divided by their maximum over the
 * candidates (0 where the maximum is 0). An organisation outside the candidates that exceeds the
 * maximum, such as an existing partner, has 1. Null where the input is not known.
 */
export function featureValue(raw: number, feature: PartnerFeature, maximum: number): number | null {
  if (Number.isNaN(raw)) return null;
  if (!RELATIVE_FEATURES.has(feature)) return raw;
  return maximum > 0 ? Math.min(1, raw / maximum) : 0;
}
