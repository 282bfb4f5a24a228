/** The six groups that the fit of a partner is made of (methods I.11), in the order of display. */
export const PARTNER_GROUPS = [
  'sharedNetwork',
  'trackRecord',
  'topic',
  'complementarity',
  'geography',
  'regionalEconomy',
] as const;

export type PartnerGroup = (typeof PARTNER_GROUPS)[number];

/** The features of the fit, each in [0,1] before it is multiplied by its points. */
export const PARTNER_FEATURES = [
  'weightedResourceAllocation',
  'personalisedPageRank',
  'projectCount',
  'recency',
  'themeSimilarity',
  'triangleLeg',
  'coveredNeeds',
  'place',
  'addedDensity',
] as const;

export type PartnerFeature = (typeof PARTNER_FEATURES)[number];

/** A published set of weights. Changing a number means a new version, never an edit of an old one. */
export interface PartnerWeights {
  readonly version: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** Points of the features without stated needs; they add up to 100. */
  readonly points: Readonly<Record<PartnerFeature, number>>;
  /** Points that move from the triangle leg to the covered needs where needs are stated. */
  readonly pointsForNeeds: number;
  readonly recencyHalfLifeYears: number;
  readonly pageRankContinuation: number;
  /**
   * Points taken off the relevance, never off the fit, of the candidate with the most projects before
   * the diversity rule; others in proportion to their project count feature. It keeps the same few
   * well-known organisations from leading every list.
   */
  readonly popularityDiscount: number;
  /** Weight of fit against variety in the diversity rule (`λ` of methods A.8). */
  readonly diversityLambda: number;
  /** The diversity rule reorders this many of the best candidates; those behind keep their order. */
  readonly diversityHead: number;
  /** The newcomer rule: at least `places` of every `of` results have at most `maxProjects` projects. */
  readonly newcomerRule: {
    readonly places: number;
    readonly of: number;
    readonly maxProjects: number;
  };
  /** Years without a project after which a caution is given. */
  readonly inactiveYears: number;
}

export const GROUP_OF_FEATURE: Readonly<Record<PartnerFeature, PartnerGroup>> = {
  weightedResourceAllocation: 'sharedNetwork',
  personalisedPageRank: 'sharedNetwork',
  projectCount: 'trackRecord',
  recency: 'trackRecord',
  themeSimilarity: 'topic',
  triangleLeg: 'complementarity',
  coveredNeeds: 'complementarity',
  place: 'geography',
  addedDensity: 'regionalEconomy',
};

/** The first partner score: proposals of the method specification, section I.11, to be tested by A.10. */
export const PARTNER_1: PartnerWeights = {
  version: 'partner-1',
  source: 'methods I.11, I.10 and A.8; order rule tuned as docs/methods/recommendation.md reports',
  points: {
    weightedResourceAllocation: 20,
    personalisedPageRank: 10,
    projectCount: 8,
    recency: 4,
    themeSimilarity: 26,
    triangleLeg: 14,
    coveredNeeds: 0,
    place: 12,
    addedDensity: 6,
  },
  pointsForNeeds: 7,
  recencyHalfLifeYears: 3,
  pageRankContinuation: 0.85,
  popularityDiscount: 14,
  diversityLambda: 0.7,
  diversityHead: 200,
  newcomerRule: { places: 2, of: 10, maxProjects: 2 },
  inactiveYears: 3,
};

/** A user's emphasis: a factor a group, 1 where none is given. */
export type GroupEmphasis = Readonly<Partial<Record<PartnerGroup, number>>>;

const FULL_FIT = 100;

/**
 * The points of each feature for one request: the preset, with the points for needs moved where
 * needs are stated, multiplied by the user's factor for the group and rescaled to 100 in all.
 *
 * @returns null when a factor is negative or not finite, or when nothing is left to count.
 */
export function pointsOfRequest(
  weights: PartnerWeights,
  emphasis: GroupEmphasis,
  hasNeeds: boolean,
): Readonly<Record<PartnerFeature, number>> | null {
  const points = { ...weights.points };
  if (hasNeeds) {
    points.triangleLeg -= weights.pointsForNeeds;
    points.coveredNeeds += weights.pointsForNeeds;
  }
  let total = 0;
  for (const feature of PARTNER_FEATURES) {
    const factor = emphasis[GROUP_OF_FEATURE[feature]] ?? 1;
    if (!Number.isFinite(factor) || factor < 0) return null;
    points[feature] *= factor;
    total += points[feature];
  }
  if (!Number.isFinite(total) || total <= 0) return null;
  if (total === FULL_FIT) return points;
  for (const feature of PARTNER_FEATURES) points[feature] *= FULL_FIT / total;
  return points;
}
