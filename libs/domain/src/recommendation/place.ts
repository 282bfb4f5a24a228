/** Which partners a request looks for: from countries it has no partner in yet, or from nearby. */
export type PartnerGoal = 'transnational' | 'local';

/** How near two places are, by the deepest area they share. */
export type SharedArea = 'nuts3' | 'nuts2' | 'nuts1' | 'country' | 'none';

interface Place {
  readonly country: string | null;
  readonly region: string | null;
}

const AREA_LENGTHS = [
  ['nuts3', 5],
  ['nuts2', 4],
  ['nuts1', 3],
] as const;

const NEARNESS: Readonly<Record<SharedArea, number>> = {
  nuts3: 1,
  nuts2: 0.8,
  nuts1: 0.5,
  country: 0.2,
  none: 0,
};

/**
 * The deepest area that two places are known to share; null where a country is unknown. A place of
 * which only the country or a higher region is on record shares at most that.
 */
export function sharedArea(a: Place, b: Place): SharedArea | null {
  if (a.country === null || b.country === null) return null;
  if (a.country !== b.country) return 'none';
  const left = a.region ?? '';
  const right = b.region ?? '';
  const deepest = AREA_LENGTHS.find(
    ([, length]) =>
      left.length >= length &&
      right.length >= length &&
      left.slice(0, length) === right.slice(0, length),
  );
  return deepest?.[0] ?? 'country';
}

/** Nearness of two places for the goal *local* (methods I.11), in [0,1]; null where a country is unknown. */
export function nearness(a: Place, b: Place): number | null {
  const area = sharedArea(a, b);
  return area === null ? null : NEARNESS[area];
}

const FIRST_PARTNER_ELSEWHERE = 1;
const SECOND_PARTNER_ELSEWHERE = 0.5;

/**
 * What a candidate's country adds for the goal *transnational* (methods I.11): 1 for a country without
 * a partner yet, 0.5 for one with a single partner, else 0, as for the asker's own country. Null where
 * either country is unknown.
 */
export function newCountryValue(
  country: string | null,
  askerCountry: string | null,
  partnersByCountry: ReadonlyMap<string, number>,
): number | null {
  if (country === null || askerCountry === null) return null;
  if (country === askerCountry) return 0;
  const partners = partnersByCountry.get(country) ?? 0;
  if (partners === 0) return FIRST_PARTNER_ELSEWHERE;
  return partners === 1 ? SECOND_PARTNER_ELSEWHERE : 0;
}
