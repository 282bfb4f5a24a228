import { ok, type Result } from '../kernel/index';
import { regionOf } from './asker';
import type { PreparedNetwork } from './network';
import { partnerSearch, type PartnerProblem } from './partner-search';
import type { PartnerGoal } from './place';
import type {
  PartnerFilters,
  PartnerRequest,
  PartnerSlice,
  RegionalEconomy,
  SuggestionOrder,
} from './request';
import { sliceOfSearch, type PartnerSuggestions } from './suggest-partners';
import { suggestionAt, type PartnerSuggestion } from './suggestion';
import { heldItems, themeKey, type ThemeItem } from './themes';
import type { GroupEmphasis, PartnerWeights } from './weights';

/** A niche that partners are sought for: an activity in a region. */
export interface NichePartnerRequest {
  readonly country: string;
  readonly region: string;
  /** NACE division. */
  readonly division: string;
  readonly goal: PartnerGoal;
  readonly weights: PartnerWeights;
  readonly emphasis: GroupEmphasis;
  readonly filters: PartnerFilters;
  readonly regionalEconomy: RegionalEconomy | null;
  readonly order?: SuggestionOrder;
}

/** Partners who could fill a niche, and who in the region took part in a project on it. */
export interface NichePartners extends PartnerSuggestions {
  /** Holders of the division in the region or its NUTS 1, best fit first; not part of the list below. */
  readonly localHolders: readonly PartnerSuggestion[];
  readonly localHoldersTotal: number;
}

const NUTS1_LENGTH = 3;
const HOLDERS_SHOWN = 10;

/** The question for partners behind a niche (methods I.12): an asker without projects, placed in the region. */
export function nicheRequest(niche: NichePartnerRequest): PartnerRequest {
  const item: ThemeItem = { kind: 'division', code: niche.division };
  return {
    asker: {
      described: {
        kinds: [],
        country: niche.country,
        region: niche.region,
        themes: [item],
      },
    },
    goal: niche.goal,
    needs: [item],
    weights: niche.weights,
    emphasis: niche.emphasis,
    filters: niche.filters,
    regionalEconomy: niche.regionalEconomy,
    order: niche.order ?? 'varied',
  };
}

function holdersIn(
  network: PreparedNetwork,
  niche: NichePartnerRequest,
  rows: readonly number[],
): readonly number[] {
  const item = network.themes.rowOfKey.get(themeKey({ kind: 'division', code: niche.division }));
  if (item === undefined) return [];
  const area = niche.region.slice(0, NUTS1_LENGTH);
  return rows.filter((row) => {
    const organisation = network.organisations[row];
    const region = organisation === undefined ? null : regionOf(organisation);
    const isInside = organisation?.country === niche.country && region?.startsWith(area) === true;
    return isInside && heldItems(network.themes, row).includes(item);
  });
}

/**
 * Partners for a niche (methods I.12): the fit of I.11 for an asker without projects in the region,
 * with the division as stated sector and stated need. Candidates that hold the division among their
 * themes cover the need. Organisations of the region or its NUTS 1 that hold it are also listed apart,
 * by fit and then by key, whichever page is asked for.
 */
export function suggestNichePartners(
  network: PreparedNetwork,
  niche: NichePartnerRequest,
  slice: PartnerSlice,
): Result<NichePartners, PartnerProblem> {
  const search = partnerSearch(network, nicheRequest(niche));
  if (!search.ok) return search;
  const { ranking } = search.value;
  const holders = holdersIn(network, niche, ranking.rows);
  return ok({
    ...sliceOfSearch(search.value, slice),
    localHolders: holders
      .slice(0, HOLDERS_SHOWN)
      .map((row, index) => suggestionAt(search.value, row, { rank: index + 1, placedBy: 'score' })),
    localHoldersTotal: holders.length,
  });
}
