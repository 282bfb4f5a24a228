import { type RegionCode, type SectorCode, ancestorRegions } from '../catalogue/index';
import { compareCodePoints, groupedBy } from '../kernel/index';
import type { RegionPriority, RegionRecode } from './niche-input';

/** Codes after every one-to-one change of NUTS. */
export interface RegionCodes {
  /** The code that a region carries after its changes. */
  readonly current: (region: RegionCode) => RegionCode;
}

/** Follows recodes to their end; a circle ends where it closes. */
export function regionCodes(recodes: readonly RegionRecode[]): RegionCodes {
  const next = new Map(
    recodes.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]),
  );
  const current = (region: RegionCode): RegionCode => {
    const seen = new Set<RegionCode>();
    let code = region;
    for (let to = next.get(code); to !== undefined && !seen.has(to); to = next.get(code)) {
      seen.add(to);
      code = to;
    }
    return code;
  };
  return { current };
}

/** The priorities that speak for a region, and whose they are. */
export interface SpokenPriorities {
  readonly region: RegionCode;
  readonly priorities: readonly RegionPriority[];
  readonly latestPeriod: string;
}

/** Looks up the priorities that speak for a region. */
export type PriorityLookup = (region: RegionCode) => SpokenPriorities | null;

/**
 * The region's own priorities, else those of the nearest region above that has any (methods I.7); null for none.
 * Codes of older versions of NUTS are recoded before climbing.
 */
export function priorityLookup(
  priorities: readonly RegionPriority[],
  codes: RegionCodes,
): PriorityLookup {
  const sorted = [...priorities].sort((a, b) => compareCodePoints(a.id, b.id));
  const byRegion = groupedBy(sorted, ({ region }) => codes.current(region));
  return (region) => {
    const start = codes.current(region);
    for (const candidate of [start, ...ancestorRegions(start)]) {
      const found = byRegion.get(candidate);
      if (found === undefined) continue;
      const periods = found.map(({ period }) => period).sort(compareCodePoints);
      return { region: candidate, priorities: found, latestPeriod: periods.at(-1) ?? '' };
    }
    return null;
  };
}

/** Weights of a priority with assigned codes, in the latest period and before (methods I.7, ours). */
const LATEST_WEIGHT = 0.8;
const EARLIER_WEIGHT = 0.56;

/** How far a division is a priority, and which priorities name it. */
export interface PriorityMatch {
  readonly alignment: number;
  readonly ids: readonly string[];
}

/** The largest weight of a priority that names the division, in [0, 1]; 0 when none does (methods I.7). */
export function priorityMatch(spoken: SpokenPriorities, division: SectorCode): PriorityMatch {
  const naming = spoken.priorities.filter(({ divisions }) => divisions.includes(division));
  const weights = naming.map(({ period }) =>
    period === spoken.latestPeriod ? LATEST_WEIGHT : EARLIER_WEIGHT,
  );
  return { alignment: Math.max(0, ...weights), ids: naming.map(({ id }) => id) };
}
