import { parseRegionCode } from '@trellis/domain/catalogue';
import { type NicheModel, regionNiches } from '@trellis/domain/niche';
import * as z from 'zod';

const nicheListInput = z.object({
  region: z.string(),
  list: z.enum(['uncovered', 'emerging']),
});

const SHOWN = 10;

/** A list of a region in the shape of `seededNicheList` cases: its size and its first ten niches. */
export function actualNicheList(model: NicheModel, input: unknown) {
  const { region, list } = nicheListInput.parse(input);
  const code = parseRegionCode(region);
  const found = code === null ? null : regionNiches(model, code, list);
  if (found === null) return null;
  return {
    eligible: found.eligibleCount,
    top: found.niches.slice(0, SHOWN).map((niche) => ({
      rank: niche.rank,
      sector: niche.sector,
      score: niche.score,
      coverage: niche.coverage,
      parts: Object.fromEntries(
        niche.explanation.parts.map(({ key, contribution }) => [key, contribution]),
      ),
      lq: niche.locationQuotient,
      density: niche.density,
      vacancies: niche.vacancies,
      gap: niche.gap,
    })),
  };
}
