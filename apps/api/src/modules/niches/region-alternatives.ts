import { geoPoint, greatCircleDistance } from '@trellis/domain/catalogue';
import { compareCodePoints } from '@trellis/domain/kernel';
import type { NicheSnapshot } from './niche-snapshot';
import type { NicheRows } from './niches.repository';

type RegionNode = NicheRows['regions'][number];

/** Why a region has no figures, as the interface words it. */
export type NoFiguresReason = 'level' | 'split' | 'no_figures';

const NUTS2 = 2;
const ALTERNATIVES_SHOWN = 6;

function distance(a: RegionNode, b: RegionNode): number {
  if (a.latitude === null || a.longitude === null) return Number.POSITIVE_INFINITY;
  if (b.latitude === null || b.longitude === null) return Number.POSITIVE_INFINITY;
  const from = geoPoint(a.latitude, a.longitude);
  const to = geoPoint(b.latitude, b.longitude);
  return from === null || to === null ? Number.POSITIVE_INFINITY : greatCircleDistance(from, to);
}

/** 0 for an older region that this one was cut from or merged of, then shared codes, then the country, then others. */
function kinship(snapshot: NicheSnapshot, region: RegionNode, other: RegionNode): number {
  const isPredecessor = snapshot.rows.recodes.some(
    ({ fromCode, toCode }) => fromCode === other.code && toCode === region.code,
  );
  if (isPredecessor) return 0;
  if (region.code.startsWith(other.code) || other.code.startsWith(region.code)) return 1;
  return region.country === other.country ? 2 : 3;
}

/** Why the region has no figures of its own. */
export function noFiguresReason(snapshot: NicheSnapshot, region: RegionNode): NoFiguresReason {
  if (region.level !== NUTS2) return 'level';
  return snapshot.codes.brokenBy(region.code) === null ? 'no_figures' : 'split';
}

/**
 * Regions with figures to turn to: those it was cut from, the one above or those within, those of the country, else
 * the nearest elsewhere; nearest first, then by code. Each is named by the page on which its figures appear.
 */
export function alternativesOf(snapshot: NicheSnapshot, region: RegionNode): readonly RegionNode[] {
  const candidates = snapshot.model.regions.flatMap((code) => {
    const page = snapshot.codes.nodeOf(snapshot.codes.newest(code));
    return page === null ? [] : [page];
  });
  return candidates
    .map((node) => ({
      node,
      kinship: kinship(snapshot, region, node),
      distance: distance(region, node),
    }))
    .sort((a, b) => {
      const differences = [
        a.kinship - b.kinship,
        a.distance === b.distance ? 0 : a.distance - b.distance,
        compareCodePoints(a.node.code, b.node.code),
      ];
      return differences.find((difference) => difference !== 0) ?? 0;
    })
    .filter(({ kinship: kin }, _, all) => kin === all[0]?.kinship || kin < 3)
    .slice(0, ALTERNATIVES_SHOWN)
    .map(({ node }) => node);
}
