import { forEachTie, valueAt } from '../graph/index';
import type { PreparedNetwork } from './network';
import { heldItems, themeKey, type ThemeItem } from './themes';

/** An organisation that is not in the network: a newcomer or an idea, described in the request. */
export interface DescribedAsker {
  readonly kinds: readonly string[];
  readonly country: string | null;
  /** A NUTS code of level 1 to 3. */
  readonly region: string | null;
  readonly themes: readonly ThemeItem[];
}

/** Who asks: an organisation of the network, or one that is only described. */
export type PartnerAsker =
  { readonly organisation: string } | { readonly described: DescribedAsker };

/** Something the asker looks for in a partner: a theme it lacks. */
export type PartnerNeed = ThemeItem;

/** What the features need to know about the asker. A described asker has no row and no partners. */
export interface AskerProfile {
  readonly row: number | null;
  readonly kinds: readonly string[];
  readonly country: string | null;
  readonly region: string | null;
  readonly themes: readonly ThemeItem[];
  /** Rows of the organisations that share a project with the asker, ascending. */
  readonly partners: readonly number[];
  readonly hasProjects: boolean;
  readonly needs: readonly PartnerNeed[];
  /** The needs that neither the asker nor its partners cover on record. */
  readonly openNeeds: readonly PartnerNeed[];
}

/** The most precise region on record. */
export function regionOf(place: {
  readonly nuts3: string | null;
  readonly nuts2: string | null;
}): string | null {
  return place.nuts3 ?? place.nuts2;
}

/** Rows of the organisations that share a visible project with the given one, ascending. */
export function partnersOf(network: PreparedNetwork, row: number): readonly number[] {
  const partners = new Set<number>();
  forEachTie(network.ties, row, (partner) => partners.add(partner));
  return [...partners].sort((a, b) => a - b);
}

function distinct(items: readonly ThemeItem[]): readonly ThemeItem[] {
  return [...new Map(items.map((item) => [themeKey(item), item])).values()];
}

function itemsOf(network: PreparedNetwork, row: number): readonly ThemeItem[] {
  return [...heldItems(network.themes, row)].flatMap((item) => network.themes.items[item] ?? []);
}

function openNeedsOf(
  network: PreparedNetwork,
  needs: readonly PartnerNeed[],
  team: readonly number[],
): readonly PartnerNeed[] {
  return needs.filter((need) => {
    const item = network.themes.rowOfKey.get(themeKey(need));
    return item === undefined || !team.some((row) => heldItems(network.themes, row).includes(item));
  });
}

/**
 * The asker of a request; null when it names an organisation that is not in the network. What a
 * described asker states about itself does not cover its own needs: whoever states a need says that
 * it is open. An organisation on record covers a need through its themes or those of its partners.
 */
export function askerProfile(
  network: PreparedNetwork,
  asker: PartnerAsker,
  needs: readonly PartnerNeed[],
): AskerProfile | null {
  const stated = distinct(needs);
  if ('described' in asker) {
    const { kinds, country, region, themes } = asker.described;
    return {
      row: null,
      kinds,
      country,
      region,
      themes: distinct(themes),
      partners: [],
      hasProjects: false,
      needs: stated,
      openNeeds: stated,
    };
  }
  const row = network.rowOf.get(asker.organisation);
  const organisation = row === undefined ? undefined : network.organisations[row];
  if (row === undefined || organisation === undefined) return null;
  const partners = partnersOf(network, row);
  return {
    row,
    kinds: organisation.kinds,
    country: organisation.country,
    region: regionOf(organisation),
    themes: itemsOf(network, row),
    partners,
    hasProjects: valueAt(network.projectCount, row) > 0,
    needs: stated,
    openNeeds: openNeedsOf(network, stated, [row, ...partners]),
  };
}
