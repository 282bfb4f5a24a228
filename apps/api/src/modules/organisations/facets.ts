import { compareCodePoints } from '@trellis/domain/kernel';
import { inTurn } from '../../platform/ordering/in-turn';
import type { OrganisationKind } from './organisation-kinds.types';
import type { OrganisationCount } from './organisations.repository';
import type { OrganisationFacetsType } from './organisations.types';

export interface FacetChoice {
  readonly kinds: readonly OrganisationKind[] | null;
  readonly countries: readonly string[] | null;
}

interface Counted {
  readonly totalCount: number;
  readonly facets: OrganisationFacetsType;
}

function totals<K extends string>(
  counts: readonly OrganisationCount[],
  keyOf: (count: OrganisationCount) => K,
): readonly (readonly [K, number])[] {
  const sums = new Map<K, number>();
  for (const row of counts) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count);
  return [...sums].sort(([a, x], [b, y]) => inTurn(y - x, compareCodePoints(a, b)));
}

/**
 * Total and facets from counts by kind and country. A facet ignores its own choice, so that it shows what a further
 * choice would add; most first, ties by code.
 */
export function facetsOf(
  counts: readonly OrganisationCount[],
  { kinds, countries }: FacetChoice,
): Counted {
  const ofKind = counts.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const inCountry = counts.filter(
    ({ country }) => countries === null || countries.includes(country),
  );
  const both = ofKind.filter((row) => inCountry.includes(row));
  return {
    totalCount: both.reduce((sum, { count }) => sum + count, 0),
    facets: {
      kinds: totals(inCountry, ({ kind }) => kind).map(([kind, count]) => ({ kind, count })),
      countries: totals(ofKind, ({ country }) => country).map(([code, count]) => ({
        country: { code },
        count,
      })),
    },
  };
}
