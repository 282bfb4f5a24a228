/** The three legs of the knowledge triangle (methods I.11). */
export type TriangleLeg = 'education' | 'research' | 'business';

const LEG_OF_KIND: Readonly<Record<string, TriangleLeg>> = {
  vet_provider: 'education',
  higher_education: 'education',
  research: 'research',
  business: 'business',
  chamber_or_business_association: 'business',
  social_partner: 'business',
};

/** The legs that an organisation's capacities stand for, each once, in the order of the capacities. */
export function legsOf(kinds: readonly string[]): readonly TriangleLeg[] {
  return [...new Set(kinds.flatMap((kind) => LEG_OF_KIND[kind] ?? []))];
}

/** Share of each leg among the asker and its partners. */
export type LegShares = Readonly<Record<TriangleLeg, number>>;

/**
 * The shares of the three legs in a team given by the capacities of its members (methods I.11); a
 * member that stands for two legs counts in both, one that stands for none in neither. Null where
 * nobody stands for any leg.
 */
export function legShares(team: readonly (readonly string[])[]): LegShares | null {
  const counts = { education: 0, research: 0, business: 0 };
  let total = 0;
  for (const kinds of team) {
    for (const leg of legsOf(kinds)) {
      counts[leg] += 1;
      total += 1;
    }
  }
  if (total === 0) return null;
  return {
    education: counts.education / total,
    research: counts.research / total,
    business: counts.business / total,
  };
}

/** A third of a team for a leg is balance; from there on more of it adds nothing. */
const LEGS = 3;

/** What a leg adds to a team: `max(0, 1 - 3 x its share)` (methods I.11), in [0,1]. */
export function legValue(shares: LegShares, leg: TriangleLeg): number {
  return Math.max(0, 1 - LEGS * shares[leg]);
}

/** The leg of an organisation that adds most to a team; ties in the order of its capacities, null for none. */
export function bestLeg(shares: LegShares, kinds: readonly string[]): TriangleLeg | null {
  return legsOf(kinds).reduce<TriangleLeg | null>(
    (best, leg) => (best === null || legValue(shares, leg) > legValue(shares, best) ? leg : best),
    null,
  );
}
