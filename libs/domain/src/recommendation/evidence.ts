import { projectsOf, valueAt } from '../graph/index';
import { regionOf, type AskerProfile } from './asker';
import type { FeatureContext } from './features';
import { bestLeg } from './knowledge-triangle';
import { latestProjectOf, type PreparedNetwork } from './network';
import { sharedPartners } from './network-features';
import { sharedArea } from './place';
import type { PartnerRequest } from './request';
import { heldItems, themeKey, type ThemeItem } from './themes';
import type { PartnerFeature } from './weights';

/** A fact that a part of the fit rests on. */
export interface EvidenceFact {
  readonly kind:
    | 'organisation'
    | 'project'
    | 'division'
    | 'ecosystem'
    | 'challenge'
    | 'triangleLeg'
    | 'country'
    | 'region';
  /** Identifier or code of the fact. */
  readonly id: string;
  /** What it weighs within its part, in the unit of the part's raw feature; null where facts do not add up. */
  readonly weight: number | null;
}

/** What is needed to look facts up: the network, the request, who asks, and the shared context. */
export interface EvidenceSource {
  readonly network: PreparedNetwork;
  readonly request: PartnerRequest;
  readonly asker: AskerProfile;
  readonly context: FeatureContext;
}

/** More facts than this are counted elsewhere and not listed. */
const FACTS_SHOWN = 10;

function projectFacts(network: PreparedNetwork, row: number): readonly EvidenceFact[] {
  return [...projectsOf(network.ties, row)]
    .flatMap((project) => network.projects[project] ?? [])
    .sort((a, b) => b.year - a.year)
    .slice(0, FACTS_SHOWN)
    .map(({ id }) => ({ kind: 'project', id, weight: null }));
}

function partnerFacts({ network, asker }: EvidenceSource, row: number): readonly EvidenceFact[] {
  if (asker.row === null) return [];
  return sharedPartners(network, asker.row, row)
    .slice(0, FACTS_SHOWN)
    .map(({ row: partner, contribution }) => ({
      kind: 'organisation',
      id: network.organisations[partner]?.id ?? '',
      weight: contribution,
    }));
}

function itemFacts(
  network: PreparedNetwork,
  row: number,
  wanted: readonly ThemeItem[],
): readonly EvidenceFact[] {
  const keys = new Set(wanted.map(themeKey));
  return [...heldItems(network.themes, row)]
    .flatMap((item) => {
      const theme = network.themes.items[item];
      return theme === undefined || !keys.has(themeKey(theme)) ? [] : [{ theme, item }];
    })
    .map(({ theme, item }) => ({
      kind: theme.kind,
      id: theme.code,
      weight: valueAt(network.themes.idf, item),
    }))
    .sort((a, b) => b.weight - a.weight);
}

function placeFacts(source: EvidenceSource, row: number): readonly EvidenceFact[] {
  const { network, request, asker } = source;
  const organisation = network.organisations[row];
  if (organisation === undefined || organisation.country === null) return [];
  const { country } = organisation;
  const byCountry: EvidenceFact = { kind: 'country', id: country, weight: null };
  if (request.goal === 'transnational') return [byCountry];
  const place = { country, region: regionOf(organisation) };
  const area = sharedArea(asker, place);
  const lengths = { nuts3: 5, nuts2: 4, nuts1: 3, country: 0, none: 0 };
  const length = area === null ? 0 : lengths[area];
  if (length === 0) return [byCountry];
  return [{ kind: 'region', id: (place.region ?? '').slice(0, length), weight: null }];
}

/** The facts behind one feature of one organisation, the weightiest first; empty where the feature has no points. */
export function evidenceOf(
  source: EvidenceSource,
  row: number,
  feature: PartnerFeature,
): readonly EvidenceFact[] {
  const { network, asker, context } = source;
  const organisation = network.organisations[row];
  switch (feature) {
    case 'weightedResourceAllocation':
      return partnerFacts(source, row);
    case 'personalisedPageRank':
      return [];
    case 'projectCount':
      return projectFacts(network, row);
    case 'recency': {
      const latest = latestProjectOf(network, row);
      const project = latest === null ? undefined : network.projects[latest];
      return project === undefined ? [] : [{ kind: 'project', id: project.id, weight: null }];
    }
    case 'themeSimilarity':
      return itemFacts(network, row, asker.themes);
    case 'coveredNeeds':
      return itemFacts(network, row, asker.openNeeds);
    case 'triangleLeg': {
      const shares = context.legShares;
      const leg = shares === null ? null : bestLeg(shares, organisation?.kinds ?? []);
      return leg === null || shares === null
        ? []
        : [{ kind: 'triangleLeg', id: leg, weight: shares[leg] }];
    }
    case 'place':
      return placeFacts(source, row);
    case 'addedDensity': {
      const region = organisation?.nuts2 ?? null;
      return region === null ? [] : [{ kind: 'region', id: region, weight: null }];
    }
  }
}
