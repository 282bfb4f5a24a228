import type { PartnerAsker, PartnerNeed } from './asker';
import type { PartnerGoal } from './place';
import type { GroupEmphasis, PartnerWeights } from './weights';

/**
 * What the niche side knows about regions, as inputs of the group *regional economy*: how far the
 * region of a candidate holds the related capabilities that the asker's region lacks for the given
 * divisions (mean added density, methods A.5). Null where its figures are unknown.
 */
export interface RegionalEconomy {
  /** The five first `uncovered` niches of the asker's NUTS 2 region, or an idea's stated sectors. */
  readonly divisions: readonly string[];
  readonly addedDensity: (nuts2: string, divisions: readonly string[]) => number | null;
}

/** Hard conditions on candidates. Empty lists do not filter. */
export interface PartnerFilters {
  readonly countries: readonly string[];
  readonly kinds: readonly string[];
  /** Only organisations that the newcomer rule would count (methods A.8: at most two projects). */
  readonly newcomersOnly: boolean;
  readonly includeExistingPartners: boolean;
}

export const NO_FILTERS: PartnerFilters = {
  countries: [],
  kinds: [],
  newcomersOnly: false,
  includeExistingPartners: false,
};

/** Which rule puts the list in order: fit with variety and room for newcomers, or fit alone. */
export type SuggestionOrder = 'varied' | 'fit';

/** One question for partners. Everything that can change the answer is in it or in the network. */
export interface PartnerRequest {
  readonly asker: PartnerAsker;
  readonly goal: PartnerGoal;
  readonly needs: readonly PartnerNeed[];
  readonly weights: PartnerWeights;
  readonly emphasis: GroupEmphasis;
  readonly filters: PartnerFilters;
  /** Null where the asker's region or its figures are unknown. */
  readonly regionalEconomy: RegionalEconomy | null;
  /** `varied` where nothing is said. */
  readonly order?: SuggestionOrder;
}

/** A piece of the list; the order of the list does not depend on it. */
export interface PartnerSlice {
  readonly offset: number;
  readonly limit: number;
}
